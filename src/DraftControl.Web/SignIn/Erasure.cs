using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.Intake;
using DraftControl.Web.Panels;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.SignIn;

/// <summary>
/// Erases a person: every row and file that holds their name or address, and what SQLite would keep of deleted rows. Ledgers
/// hold an opaque id, which then belongs to nobody, so they stay as they are.
/// </summary>
public sealed class Erasure(IDbContextFactory<AccountsContext> contexts, DeclarationBook declarations, DataFolder data, IntakeFiles uploaded, SealedFindings seals, TimeProvider clock)
{
    /// <summary>Stands where the id of an erased person stood outside the ledgers.</summary>
    public static readonly PersonId Nobody = PersonId.Parse("p-000000000000");

    /// <summary>The titles of declarations whose only steward the person is.</summary>
    public IReadOnlyList<string> Orphaned(PersonId person) => [.. declarations.All().Select(ledger => ledger.Read())
        .Where(register => register.Roster.Holders(Role.Steward).Select(held => held.Office.Person).Distinct().ToList() is [var only] && only == person)
        .Select(register => $"“{register.Title}”")];

    public void Erase(PersonId person, EmailAddress email)
    {
        using var context = contexts.CreateDbContext();
        using (var transaction = context.Database.BeginTransaction())
        {
            Rows(context, person.ToString(), email.ToString());
            transaction.Commit();
        }

        Files(email);
        uploaded.Erase(email.ToString());

        // What was deleted may stand in the write-ahead log and in free pages.
        context.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
        context.Database.ExecuteSqlRaw("VACUUM");
        context.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private void Rows(AccountsContext context, string person, string email)
    {
        var (nobody, now) = (Nobody.ToString(), (DateTimeOffset?)clock.GetUtcNow());
        context.Links.Where(link => link.Person == person).ExecuteDelete();
        context.Mail.Where(mail => mail.Person == person || mail.To == email).ExecuteDelete();
        context.UnsentProposals.Where(unsent => unsent.Author == person).ExecuteUpdate(set => set.SetProperty(unsent => unsent.Author, nobody));
        context.UnsentProposals.Where(unsent => unsent.SavedBy == person).ExecuteUpdate(set => set.SetProperty(unsent => unsent.SavedBy, nobody));
        context.PlannedActs.Where(act => act.Done == null && (act.By == person || act.Appointee == person)).ExecuteUpdate(set => set.SetProperty(act => act.Cancelled, now));
        context.SigningInvitations.Where(invitation => invitation.Email == email).ExecuteDelete();
        context.SignatureRequests.Where(request => request.ContactEmail == email).ExecuteUpdate(set => set.SetProperty(request => request.ContactName, "").SetProperty(request => request.ContactEmail, ""));
        context.Contacts.Where(contact => contact.Email == email).ExecuteUpdate(set => set.SetProperty(contact => contact.Name, "").SetProperty(contact => contact.Email, ""));
        context.IntakeUploads.Where(upload => upload.By == person || EF.Functions.Like(upload.Corrections, $"%{email}%") || EF.Functions.Like(upload.Outcomes!, $"%{email}%")).ExecuteDelete();
        var named = seals.Naming(context, email);
        context.SealedFindings.Where(kept => named.Contains(kept.Seal)).ExecuteDelete();
        context.LanguageLinks.Where(link => link.Person == person).ExecuteDelete();
        context.LanguageLinks.Where(link => link.MadeBy == person).ExecuteUpdate(set => set.SetProperty(link => link.MadeBy, nobody));
        Editing(context, person, email);
        Sources(context, person, email);
        context.Users.Where(account => account.Id == person).ExecuteDelete();
    }

    /// <summary>What editors keep among themselves: it stays as an office's, unless the address stands in it.</summary>
    private static void Editing(AccountsContext context, string person, string email)
    {
        var (nobody, holding) = (Nobody.ToString(), $"%{email}%");
        context.Claims.Where(claim => claim.Person == person).ExecuteDelete();
        var drafts = context.DraftDecisions.Where(draft => EF.Functions.Like(draft.Typed, holding)).Select(draft => draft.Id).ToList();
        context.DraftComments.Where(comment => drafts.Contains(comment.Draft) || EF.Functions.Like(comment.Text, holding)).ExecuteDelete();
        context.DraftDecisions.Where(draft => drafts.Contains(draft.Id)).ExecuteDelete();
        context.ReasonTemplates.Where(template => EF.Functions.Like(template.Text, holding) || EF.Functions.Like(template.Name, holding)).ExecuteDelete();
        context.DraftComments.Where(comment => comment.Person == person).ExecuteUpdate(set => set.SetProperty(comment => comment.Person, nobody));
        context.DraftDecisions.Where(draft => draft.SavedBy == person).ExecuteUpdate(set => set.SetProperty(draft => draft.SavedBy, nobody));
        context.ReasonTemplates.Where(template => template.SavedBy == person).ExecuteUpdate(set => set.SetProperty(template => template.SavedBy, nobody));
    }

    /// <summary>What they said without wanting to be named.</summary>
    private static void Sources(AccountsContext context, string person, string email)
    {
        var name = context.Users.AsNoTracking().Where(account => account.Id == person).Select(account => account.Name).SingleOrDefault();
        var theirs = context.WithheldSources.AsNoTracking().AsEnumerable()
            .Where(source => source.Name.Contains(email, StringComparison.OrdinalIgnoreCase) || string.Equals(source.Name, name, StringComparison.OrdinalIgnoreCase))
            .Select(source => source.Token).ToList();
        context.WithheldSources.Where(source => theirs.Contains(source.Token)).ExecuteDelete();
    }

    /// <summary>Messages that were sent as files.</summary>
    private void Files(EmailAddress email)
    {
        var folder = data.File("mail");
        foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [])
        {
            if (File.ReadAllText(file).Contains(email.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                File.Delete(file);
            }
        }
    }
}

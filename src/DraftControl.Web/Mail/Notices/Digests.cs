using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.Waiting;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Gathers what happened until a person's morning into one message, with what waits for them, together with marking it as gathered.</summary>
public sealed class Digests(DeclarationBook declarations, WaitingBook waiting, IDbContextFactory<AccountsContext> contexts, SiteAddress site, Bell bell, TimeProvider clock)
{
    public void Gather()
    {
        var now = clock.GetUtcNow();
        using var context = contexts.CreateDbContext();
        if (!Due(context, now).Any())
        {
            return;
        }

        using var transaction = context.Database.BeginTransaction();
        foreach (var parts in Due(context, now).OrderBy(mail => mail.Id).ToList().GroupBy(mail => PersonId.Parse(mail.Person!)))
        {
            Gather(context, parts.Key, [.. parts], now);
        }

        context.SaveChanges();
        transaction.Commit();
        bell.Ring();
    }

    private static IQueryable<OutgoingMail> Due(AccountsContext context, DateTimeOffset? now) => context.Mail.Where(mail => mail.IsForDigest && mail.Person != null && mail.Due <= now);

    private void Gather(AccountsContext context, PersonId person, IReadOnlyList<OutgoingMail> parts, DateTimeOffset now)
    {
        var id = person.ToString();
        var account = context.Users.AsNoTracking().SingleOrDefault(found => found.Id == id);

        // What somebody may no longer read, or no longer wants, is forgotten.
        var wanted = parts.Where(part => account is not null && account.Mail != MailPreference.Never && TakesPart(part.Declaration, person)).ToList();
        context.Mail.RemoveRange(parts.Except(wanted));
        if (wanted.Count > 0 && EmailAddress.TryParse(account!.Email, provider: null, out var address))
        {
            var owed = waiting.Of(person).Where(declaration => Listed.Owed(declaration).Any()).ToList();
            context.Mail.Add(Digest(person, address, wanted, owed).Taken(now));

            // Who has all that waits in this message is not reminded of it in the same week.
            DateTimeOffset? reminded = owed.Count > 0 ? now : account.Reminded;
            context.Users.Where(found => found.Id == id).ExecuteUpdate(set => set.SetProperty(found => found.Reminded, reminded));
        }

        foreach (var part in wanted)
        {
            (part.Sent, part.Due, part.Text) = (now, null, "");
        }
    }

    private Message Digest(PersonId person, EmailAddress address, IReadOnlyList<OutgoingMail> parts, IReadOnlyList<WaitingDeclaration> owed)
    {
        var slugs = parts.Select(part => part.Declaration).Distinct().ToList();
        var text = slugs.Union(owed.Select(declaration => declaration.Ledger.Slug.ToString())).SelectMany(slug => About(slug, parts, owed));
        return new(
            $"{OutgoingMail.DigestKey}{person}/{parts[0].Id}",
            address,
            PlainText.Subject(parts.Count == 1 ? parts[0].Subject : $"{parts.Count} things in {(slugs.Count == 1 ? Title(slugs[0]) : "your declarations")}"),
            PlainText.Paragraphs([.. text, $"--\nYou get this message, at most once a day, because you take part.\n{Telling.Choice(site)}"]),
            person,
            slugs is [{ } only] ? Slug.Parse(only) : null);
    }

    private IEnumerable<string> About(string? slug, IReadOnlyList<OutgoingMail> parts, IReadOnlyList<WaitingDeclaration> owed)
    {
        var happened = parts.Where(part => part.Declaration == slug).Select(part => Listed.Line(part.Subject, part.Text)).ToList();
        var waits = owed.Where(declaration => declaration.Ledger.Slug.ToString() == slug).SelectMany(declaration => Listed.Waits(declaration, site)).ToList();
        return [Listed.Heading(Title(slug)), .. happened.Count == 0 ? happened : ["What happened:", .. happened], .. waits.Count == 0 ? waits : ["Waits for you:", .. waits]];
    }

    private bool TakesPart(string? declaration, PersonId person) =>
        declaration is null || (Slug.TryParse(declaration, provider: null, out var slug) && declarations.Find(slug)?.Read().Roster.Of(person).Any() == true);

    private string Title(string? declaration) => declaration is not null && declarations.Find(Slug.Parse(declaration)) is { } ledger ? ledger.Read().Title.ToString() : "DraftControl";
}

using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Accounts;
using DraftControl.Web.Mail;
using Microsoft.EntityFrameworkCore;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Signatories;

/// <summary>
/// Asks the signatories of earlier versions, once a version is released, whether they sign it too. Follows a ledger by
/// a cursor, so that a crash loses nothing and asks nobody twice.
/// </summary>
public sealed class Asking(IDbContextFactory<AccountsContext> contexts, SigningInvitations invitations, Contacts contacts, SigningMail mail, TimeProvider clock)
{
    private const string Follower = "signing";

    /// <summary>Asks everybody who has not been asked since the last time.</summary>
    public void Run(Ledger ledger)
    {
        var register = ledger.Read();
        var seen = Seen(ledger.Slug);
        if (seen >= register.Seq)
        {
            return;
        }

        // Of several versions released at once only the newest is asked about.
        if (register.Entries.Skip(seen).Select(recorded => recorded.Entry).OfType<VersionReleased>().LastOrDefault() is { } released)
        {
            Ask(register, ledger.Slug, register.Find(released.Version)!);
        }

        See(ledger.Slug, register.Seq);
    }

    private void Ask(Register register, Slug slug, Version version)
    {
        var expires = clock.GetUtcNow().AddDays(SigningInvitations.UsualDays);
        foreach (var contact in contacts.In(slug))
        {
            var organisation = Slug.Parse(contact.Organisation);
            if (register.Roster.Organisations.GetValueOrDefault(organisation) is not { } registered
                || !register.StandingSignatures(organisation).Any(signature => signature.Entry.Version < version.Number)
                || register.StandingSignatures(organisation).Any(signature => signature.Entry.Version == version.Number))
            {
                continue;
            }

            var key = $"signing-asked/{slug}/{version.Number}/{organisation}";
            var id = Sha256.Of(key).ToString()[..32];
            var invitee = new Invitee(registered.Name.ToString(), registered.Class, registered.Nation?.ToString(), organisation, EmailAddress.Parse(contact.Email));
            var token = invitations.Add(id, slug, version.Number, invitee, by: "", expires) ?? (IsPosted(key) ? null : invitations.Renew(id, expires));
            if (token is not null)
            {
                mail.PostAsked(key, register, slug, version, invitee.Name, contact.Email, expires, token);
            }
        }
    }

    private bool IsPosted(string key)
    {
        using var context = contexts.CreateDbContext();
        return context.Mail.Any(message => message.Key == key);
    }

    private int Seen(Slug slug)
    {
        var name = slug.ToString();
        using var context = contexts.CreateDbContext();
        return context.Cursors.AsNoTracking().SingleOrDefault(cursor => cursor.Follower == Follower && cursor.Declaration == name)?.Seq ?? 0;
    }

    private void See(Slug slug, int seq)
    {
        var name = slug.ToString();
        using var context = contexts.CreateDbContext();
        var cursor = context.Cursors.SingleOrDefault(known => known.Follower == Follower && known.Declaration == name);
        if (cursor is null)
        {
            context.Cursors.Add(cursor = new Cursor { Follower = Follower, Declaration = name });
        }

        cursor.Seq = seq;
        context.SaveChanges();
    }
}

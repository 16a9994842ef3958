using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Gathers what waits for a person's morning into one message, together with marking it as gathered.</summary>
public sealed class Digests(DeclarationBook declarations, IDbContextFactory<AccountsContext> contexts, SiteAddress site, Bell bell, TimeProvider clock)
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
            context.Mail.Add(Digest(person, address, wanted).Taken(now));
        }

        foreach (var part in wanted)
        {
            (part.Sent, part.Due, part.Text) = (now, null, "");
        }
    }

    private Message Digest(PersonId person, EmailAddress address, IReadOnlyList<OutgoingMail> parts)
    {
        var slugs = parts.Select(part => part.Declaration).Distinct().ToList();
        var text = parts.GroupBy(part => part.Declaration).Select(about => PlainText.Paragraphs([Title(about.Key).ToUpperInvariant(), .. about.Select(part => PlainText.Paragraphs($"* {part.Subject}", part.Text))]));
        return new(
            $"digest/{person}/{parts[0].Id}",
            address,
            PlainText.Subject(parts.Count == 1 ? parts[0].Subject : $"{parts.Count} things in {(slugs.Count == 1 ? Title(slugs[0]) : "your declarations")}"),
            PlainText.Paragraphs([.. text, $"--\nYou get this message, at most once a day, because you take part.\nEverything that waits for you: {site.Of("/waiting")}\nChoose how much mail you get: {site.Of("/account")}"]),
            person,
            slugs is [{ } only] ? Slug.Parse(only) : null);
    }

    private bool TakesPart(string? declaration, PersonId person) =>
        declaration is null || (Slug.TryParse(declaration, provider: null, out var slug) && declarations.Find(slug)?.Read().Roster.Of(person).Any() == true);

    private string Title(string? declaration) => declaration is not null && declarations.Find(Slug.Parse(declaration)) is { } ledger ? ledger.Read().Title.ToString() : "DraftControl";
}

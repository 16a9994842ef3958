using DraftControl.Core.People;
using DraftControl.Web.Accounts;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Somebody who may be told something: where they are reached, how often they want to be, and whether they have been here.</summary>
internal sealed record Reader(PersonId Person, EmailAddress Address, MailPreference Preference, bool HasSignedIn)
{
    /// <summary>Those of some people who have an account.</summary>
    public static Dictionary<PersonId, Reader> Of(AccountsContext context, IEnumerable<PersonId> people)
    {
        var ids = people.Select(person => person.ToString()).Distinct().ToList();
        return context.Users.Where(account => ids.Contains(account.Id))
            .Select(account => new
            {
                account.Id,
                account.Email,
                account.Mail,
                Known = account.EmailConfirmed || account.PasswordHash != null || context.Links.Any(link => link.Person == account.Id && link.Used != null),
            })
            .AsEnumerable()
            .Where(account => EmailAddress.TryParse(account.Email, provider: null, out _))
            .Select(account => new Reader(PersonId.Parse(account.Id), EmailAddress.Parse(account.Email!), account.Mail, account.Known))
            .ToDictionary(reader => reader.Person);
    }

    public bool Wants(Notice notice) => (HasSignedIn || !notice.IsForKnown) && Preference switch
    {
        MailPreference.Never => false,
        MailPreference.OnlyWaiting => notice.IsOwed || notice.IsPersonal,
        _ => true,
    };

    /// <summary>The notice as a message of its own, or as a line of tomorrow's.</summary>
    public Message Message(Telling telling, Notice notice)
    {
        var key = $"{OutgoingMail.NoticeKey}{telling.Ledger.Slug}/{notice.About}/{Person}";
        if (!notice.IsPersonal && (notice.CanWait || Preference == MailPreference.Daily))
        {
            return new(key, Address, PlainText.Subject(notice.Headline), notice.Next.Address, Person, telling.Ledger.Slug, IsForDigest: true);
        }

        return new(
            key,
            Address,
            PlainText.Subject(notice.Matter?.Subject ?? notice.Headline),
            PlainText.Paragraphs(notice.Matter is null ? "" : notice.Headline, telling.Register.Title.ToString(), notice.Text, $"{notice.Next.Words}:\n{notice.Next.Address}", telling.Why(notice.To)),
            Person,
            telling.Ledger.Slug,
            Thread: notice.Matter?.Thread);
    }
}

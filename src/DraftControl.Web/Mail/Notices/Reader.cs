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

    public bool Wants(Notice notice) => Preference != MailPreference.Never && (HasSignedIn || !notice.IsForKnown);

    /// <summary>The notice as a message of its own, or as a part of tomorrow's.</summary>
    public Message Message(Telling telling, Notice notice)
    {
        var daily = notice.CanWait || Preference == MailPreference.Daily;
        return new(
            $"notice/{telling.Ledger.Slug}/{notice.About}/{Person}",
            Address,
            PlainText.Subject(notice.Subject),
            daily ? notice.Text : PlainText.Paragraphs(telling.Register.Title.ToString(), notice.Text, telling.Why(notice.To)),
            Person,
            telling.Ledger.Slug,
            daily);
    }
}

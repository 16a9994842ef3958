using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Accounts;
using DraftControl.Web.Mail;
using DraftControl.Web.Texts;

namespace DraftControl.Web.LanguageTests;

/// <summary>What chief executives read in their mail when they are sent a personal link.</summary>
public sealed class LanguageMail(Outbox outbox, SiteAddress address, AccountBook accounts)
{
    /// <summary>What stands for the link where the mail is shown before it is sent.</summary>
    public const string NoLink = "[a personal link]";

    /// <summary>The message, also to be read before it is sent.</summary>
    public string Text(Register register, Slug slug, Office to, string by, DateTimeOffset expires, string? token) => $"""
        {by} asks you, as chief executive of {register.Roster.NameOf(to.Organisation)}: could you put your name to "{register.Title}"?

        Three questions, with the text to hand, and no need to sign in:
        {(token is null ? NoLink : address.Of($"/declarations/{slug}/language/link/{token}"))}

        An assistant may fill it in for you; the record then says so. Whoever has the link can answer for you until {expires.AddTicks(-1).DayInWords()},
        so pass it to nobody else. Nothing is recorded by opening it.

        """;

    /// <summary>Sends it to the address that the chief executive signs in with.</summary>
    /// <returns>Whether they can be reached.</returns>
    public bool Post(Register register, Slug slug, Office to, string by, DateTimeOffset expires, string token)
    {
        if (!CanReach(to) || accounts.EmailOf(to.Person) is not { } email)
        {
            return false;
        }

        outbox.Post(new Message($"language-link/{Sha256.Of(token)}", EmailAddress.Parse(email), $"Could you put your name to this? {register.Title}", Text(register, slug, to, by, expires, token), to.Person, slug));
        return true;
    }

    /// <summary>Whether there is an address to send to.</summary>
    public bool CanReach(Office to) => EmailAddress.TryParse(accounts.EmailOf(to.Person), provider: null, out _);
}

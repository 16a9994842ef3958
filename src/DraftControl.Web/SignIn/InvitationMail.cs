using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.Mail;
using DraftControl.Web.Texts;

namespace DraftControl.Web.SignIn;

/// <summary>Invites those who were appointed and have never signed in: by a link in an e-mail, for 14 days, once.</summary>
public sealed class InvitationMail(AccountBook accounts, OneTimeLinks links, Outbox outbox, SiteAddress site)
{
    private static readonly TimeSpan lifetime = TimeSpan.FromDays(14);

    /// <summary>Invites somebody who was just appointed, unless they have signed in before or were invited already.</summary>
    public void Send(Slug slug, Register register, Appointment held)
    {
        if (accounts.Find(held.Office.Person) is { HasSignedIn: false } && !links.Invited(slug).ContainsKey(held.Office.Person))
        {
            Post(slug, register, held, $"invitation/{slug}/{held.Seq}");
        }
    }

    /// <summary>Sends one more link; earlier ones go on working until they expire.</summary>
    public void SendAgain(Slug slug, Register register, Appointment held)
    {
        if (accounts.Find(held.Office.Person) is { HasSignedIn: false })
        {
            Post(slug, register, held, $"invitation/{slug}/{held.Seq}/{Guid.NewGuid():N}");
        }
    }

    private void Post(Slug slug, Register register, Appointment held, string key)
    {
        var person = accounts.Find(held.Office.Person)!;
        var token = links.Make(LinkPurpose.Invitation, held.Office.Person, lifetime, slug, $"/declarations/{slug}");
        var by = register.Roster.NameOf(register.Entries[held.Seq - 1].Entry.By.Organisation);
        outbox.Post(new Message(
            key,
            EmailAddress.Parse(person.Email),
            $"Take part in {register.Title}",
            $"""
            {by} invites you to take part in “{register.Title}” as {held.InWords()} for {register.Roster.NameOf(held.Office.Organisation)}.

            Open this link to read what that means and to accept:

            {site.Of($"/invitation/{token}")}

            It works once, until {(links.Find(token)!.Expires).DayInWords()}. The record of changes names offices, never people: neither your name nor your address will be in it.

            """,
            held.Office.Person,
            slug));
    }
}

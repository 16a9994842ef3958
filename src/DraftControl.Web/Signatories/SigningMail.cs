using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Accounts;
using DraftControl.Web.Mail;
using DraftControl.Web.Planned;
using DraftControl.Web.Texts;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Signatories;

/// <summary>What organisations that are invited, asked or answered read in their mail.</summary>
public sealed class SigningMail(Outbox outbox, SiteAddress address, PlannedReleases releases, AccountBook accounts)
{
    /// <summary>What stands for the personal link where the mail is shown before it is sent.</summary>
    public const string NoLink = "[a personal link]";

    /// <summary>The text of an invitation, also to be read before it is sent.</summary>
    public string Invitation(Register register, Slug slug, Version version, string organisation, string by, DateTimeOffset expires, string? token) => $"""
        {by} invites {organisation} to read and sign "{register.Title}", version {version.Number}.
        {(version.IsReleased ? "" : $"\n{Embargo(slug, version)}\n")}
        Read it and sign it here:
        {(token is null ? NoLink : LinkTo(token))}

        The link is for your organisation. You can open it as often as you need until {Before(expires)}, and pass it to
        colleagues who decide with you. Nothing is signed by opening it.

        """;

    public void PostInvitation(Register register, Slug slug, Version version, string organisation, string email, string by, DateTimeOffset expires, string token) => Post(
        $"signing-invitation/{Sha256.Of(token)}", email, slug, $"Invitation to sign: {register.Title}", Invitation(register, slug, version, organisation, by, expires, token));

    /// <summary>Sends somebody who came by themselves the link to go on with.</summary>
    public void PostStart(Register register, Slug slug, Version version, string organisation, string email, DateTimeOffset expires, string token) => Post(
        $"signing-start/{Sha256.Of(token)}", email, slug, $"Go on with signing: {register.Title}", $"""
        Somebody, probably you, wants to sign "{register.Title}", version {version.Number}, for {organisation}.

        Go on here:
        {LinkTo(token)}

        The link works until {Before(expires)}. If it was not you, do nothing: nothing is signed by opening it.

        """);

    /// <summary>Asks a signatory of an earlier version about a new one.</summary>
    public void PostAsked(string key, Register register, Slug slug, Version version, string organisation, string email, DateTimeOffset expires, string token) => Post(
        key, email, slug, $"A new version that you may sign: {register.Title}", $"""
        {organisation} signed an earlier version of "{register.Title}". Version {version.Number} is now released.

        Your signature stays where it is: under the words that you signed. Please say whether you sign the new version too,
        stay with the version that you signed, or withdraw:
        {LinkTo(token)}

        The link works until {Before(expires)}.

        """);

    /// <summary>Tells the stewards, once, that an organisation whose link has expired asks for a new one.</summary>
    public void PostNewLinkAsked(Register register, Slug slug, SigningInvitation invitation) => PostToStewards(
        $"new-link/{invitation.TokenHash}", register, slug, $"{invitation.Organisation} asks for a new link: {register.Title}", $"""
        The link of {invitation.Organisation} to read and sign version {invitation.Version} has expired, and somebody who has it asks for a
        new one. If they are still to read it, send one here; it goes to {invitation.Email}:

        {address.Of($"/declarations/{slug}/signing/invitations/{invitation.Id}")}

        """);

    /// <summary>Says that a request arrived.</summary>
    public void PostReceived(Register register, Slug slug, SignatureRequest request) => Post(
        $"signature-received/{request.Id}", request.ContactEmail, slug, $"We have your request: {register.Title}", $"""
        {request.Organisation} asked {(request.Kind == RequestKind.Sign ? $"to sign \"{register.Title}\", version {request.Version}" : $"to take its name off \"{register.Title}\"")}.

        A steward looks at it and confirms it. Nothing stands in the record until then. You will get a message either way.

        """);

    /// <summary>Says what a steward made of a request.</summary>
    public void PostDecided(Register register, Slug slug, SignatureRequest request, string? declined) => Post(
        $"signature-decided/{request.Id}", request.ContactEmail, slug, $"{(declined is null ? "Confirmed" : "Not confirmed")}: {register.Title}", declined is null
            ? $"""
            A steward confirmed that {request.Organisation} {(request.Kind == RequestKind.Sign ? $"signed \"{register.Title}\", version {request.Version}" : $"took its name off \"{register.Title}\"")}. It stands in the record.
            {(register.Find(VersionNumber.Parse(request.Version)) is { IsReleased: false } version ? $"\n{Embargo(slug, version)}\n" : "")}
            {address.Of($"/declarations/{slug}")}

            """
            : $"""
            A steward did not confirm the request of {request.Organisation} about "{register.Title}", version {request.Version}. The reason:

            {declined}

            You can send a new request through the same link.

            """);

    /// <summary>Until when words under embargo are to be kept, in a sentence.</summary>
    public string Embargo(Slug slug, Version version) => releases.For(slug, version.Number) is { } planned
        ? $"Do not publish before {planned.Due.InWords()} (UK time): version {version.Number} and the names under it open then."
        : $"Do not publish before version {version.Number} is released. No time has been set yet.";

    /// <summary>Sends any message about a declaration.</summary>
    public void Post(string key, string email, Slug slug, string subject, string text) =>
        outbox.Post(new Message(key, EmailAddress.Parse(email), subject, text, Declaration: slug));

    /// <summary>Sends a message to every steward of a declaration.</summary>
    public void PostToStewards(string key, Register register, Slug slug, string subject, string text)
    {
        foreach (var steward in register.Roster.Holders(Role.Steward).Select(held => held.Office.Person).Distinct())
        {
            if (accounts.EmailOf(steward) is { } email)
            {
                Post($"{key}/{steward}", email, slug, subject, text);
            }
        }
    }

    private static string Before(DateTimeOffset expires) => expires.AddTicks(-1).DayInWords();

    private string LinkTo(string token) => address.Of($"/signing/{token}");
}

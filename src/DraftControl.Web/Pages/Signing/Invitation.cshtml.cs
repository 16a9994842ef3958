using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using DraftControl.Web.Signatories;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signing;

/// <summary>A steward sends an organisation a new link in place of the old one, or makes the old one stop working.</summary>
public sealed class InvitationModel(Access access, SigningInvitations invitations, SigningMail mail, TimeProvider clock) : DeclarationPage(access)
{
    [FromRoute]
    public string Id { get; init; } = "";

    /// <summary>Why it cannot wait, in the time before an election; kept with the invitation.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    public SigningInvitation? Invitation => field ??= invitations.Find(Slug, Id);

    protected override Role? IsFor => Role.Steward;

    public IActionResult OnGet() => Invitation is null ? NotFound() : Page();

    public IActionResult OnPostSend()
    {
        if (Invitation is not { } invitation || Register.Find(VersionNumber.Parse(invitation.Version)) is not { } version)
        {
            return NotFound();
        }

        var reason = BeforeElection.Read(ModelState, Register, Register.Roster.Organisations.Keys, Moment, Reason);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var expires = clock.GetUtcNow().AddDays(SigningInvitations.UsualDays);
        var token = invitations.Renew(Id, expires, reason);
        mail.PostInvitation(Register, Slug, version, invitation.Organisation, invitation.Email, Register.Author(SignedIn.Holds(Register, Role.Steward)!), expires, token);
        return Done($"A new link went to {invitation.Email}. The old one no longer works.", "/Signing/Index");
    }

    public IActionResult OnPostRevoke()
    {
        if (Invitation is not { } invitation)
        {
            return NotFound();
        }

        invitations.Revoke(Id);
        return Done($"The link of {invitation.Organisation} no longer works.", "/Signing/Index");
    }
}

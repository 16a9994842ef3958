using DraftControl.Core.Entries;
using DraftControl.Web.Signatories;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signing;

/// <summary>An organisation reads the version that it is invited to sign, also before its release, and goes on to sign.</summary>
public sealed class LinkModel(InvitedAccess access, FormLimit limit) : InvitedPage(access)
{
    public Files Files => field ??= Ledger.FilesAt(Version.Commit);

    /// <summary>Who invites: the steward's organisation; null where the organisation came by itself or is asked.</summary>
    public string? InvitedBy => Register.Roster.Appointments.Values.FirstOrDefault(held => held.Office.Person.ToString() == Invitation.InvitedBy) is { } steward
        ? Register.Author(steward.Office)
        : null;

    public void OnGet() => Access.Invitations.Open(Invitation);

    /// <summary>
    /// A new link in place of one that has expired: to the address that the first one went to, once the version is released;
    /// before that the stewards say who may read it, so they are told.
    /// </summary>
    public IActionResult OnPostAgain()
    {
        if (!IsExpired)
        {
            return RedirectToPage("/Signing/Link", new { token = Token });
        }

        if (!this.MaySend(limit))
        {
            return Page();
        }

        if (Version.IsReleased)
        {
            var expires = Access.Clock.GetUtcNow().AddDays(SigningInvitations.UsualDays);
            Access.Mail.PostStart(Register, Ledger.Slug, Version, Name, Invitation.Email, expires, Access.Invitations.Renew(Invitation.Id, expires));
            Again = ("Look into your mail", "We have sent a new link to the address that the first one went to.");
        }
        else
        {
            Access.Mail.PostNewLinkAsked(Register, Ledger.Slug, Invitation);
            Again = ("We have told the stewards", $"Version {Version.Number} is not released yet, so a steward of the declaration sends new links. It goes to the address that the first one went to.");
        }

        return Page();
    }

    /// <summary>The text to the byte, so that its SHA-256 is the one in the fingerprint.</summary>
    public IActionResult OnGetMarkdown() => File(Files[Files.TextPath]!, "text/markdown; charset=utf-8", $"{Ledger.Slug}-{Version.Number}.md");

    /// <summary>What became of what the organisation asked for or answered; null where it has done neither.</summary>
    public string? Standing => (Sent, Invitation.Answer) switch
    {
        ({ State: RequestState.Waiting, Kind: RequestKind.Sign }, _) => $"You asked to sign version {Version.Number}. A steward has to confirm it.",
        ({ State: RequestState.Waiting }, _) => "You asked to take the name off. A steward has to confirm it.",
        ({ State: RequestState.Declined, Answer: { } answer }, _) => $"A steward did not confirm your request: {answer}",
        ({ State: RequestState.Confirmed, Kind: RequestKind.Withdraw }, _) => $"{Name} took its name off.",
        _ when HasSigned => $"{Name} has signed version {Version.Number}.",
        (_, InvitationAnswer.Stay) => $"You answered that {Name} stays with the version that it signed.",
        _ => null,
    };

    /// <summary>Whether there is still something to send.</summary>
    public bool MayAsk => !HasSigned && Sent is not { State: RequestState.Waiting };
}

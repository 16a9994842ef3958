using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Signatories;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signing;

/// <summary>A signatory of an earlier version says whether it signs this one too, stays, or takes its name off.</summary>
public sealed class AnswerModel(InvitedAccess access, FormLimit limit) : InvitedPage(access)
{
    [BindProperty]
    public string FormId { get; set; } = Guid.NewGuid().ToString("N");

    [BindProperty]
    public string? Choice { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? ContactName { get; set; }

    public IActionResult OnGet()
    {
        ContactName = Organisation is { } own ? Access.Contacts.Find(Ledger.Slug, own.Slug)?.Name : null;
        return Earlier is null ? RedirectToPage("/Signing/Link", new { token = Token }) : Page();
    }

    public IActionResult OnPost()
    {
        if (Earlier is not { } earlier)
        {
            return RedirectToPage("/Signing/Link", new { token = Token });
        }

        switch (Choice)
        {
            case "sign":
                return RedirectToPage("/Signing/SignByLink", new { token = Token });
            case "stay":
                Access.Invitations.Answer(Invitation.Id, InvitationAnswer.Stay);
                return Done($"Your answer is recorded: {Name} stays with version {earlier.Entry.Version}. You can change it until the link expires.");
            case "withdraw":
                return Withdraw(earlier.Entry.Version);
            default:
                ModelState.AddModelError(nameof(Choice), "Select what your organisation does");
                return Page();
        }
    }

    private IActionResult Withdraw(VersionNumber signed)
    {
        this.CheckMessage(nameof(Reason), Reason, "Enter why your organisation takes its name off", SigningFields.MostText);
        ModelState.ReadLine(nameof(ContactName), ContactName, "The name", "Enter the name of somebody whom we can ask", 100);
        if (!ModelState.IsValid || !EntryId.TryParse(FormId, provider: null, out _) || !this.MaySend(limit))
        {
            return Page();
        }

        if (Sent is not { State: RequestState.Waiting })
        {
            Send(signed);
        }

        return Done($"You asked to take the name of {Name} off. A steward confirms it, and you get a message.");
    }

    private void Send(VersionNumber signed)
    {
        var request = new SignatureRequest
        {
            Id = FormId,
            Kind = RequestKind.Withdraw,
            Declaration = Ledger.Slug.ToString(),
            Version = signed.ToString(),
            Organisation = Name,
            Class = Organisation!.Class.Spelled(),
            Nation = Organisation.Nation?.ToString(),
            Invitation = Invitation.Id,
            ContactName = SigningFields.Clean(ContactName)!,
            ContactEmail = Invitation.Email,
            Reason = SigningFields.Clean(Reason),
            Created = Access.Clock.GetUtcNow(),
        };
        Access.Requests.Add(request);
        Access.Invitations.Answer(Invitation.Id, InvitationAnswer.Withdraw);
        Access.Mail.PostReceived(Register, Ledger.Slug, request);
    }
}

using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Signatories;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signing;

/// <summary>An organisation asks to sign, through its link: the questions, then a look at the answers, then the request.</summary>
[RequestSizeLimit(4 * 1024 * 1024)]
public sealed class SignByLinkModel(InvitedAccess access, Logos logos, LogoKeys keys, FormLimit limit) : InvitedPage(access)
{
    [BindProperty]
    public string FormId { get; set; } = Guid.NewGuid().ToString("N");

    [BindProperty]
    public SigningFields Fields { get; set; } = new();

    /// <summary>Left empty by people, filled in by programs.</summary>
    [BindProperty]
    public string? Website { get; set; }

    /// <summary>Whether the answers are shown to be checked.</summary>
    public bool IsChecking { get; private set; }

    /// <summary>Who came by themselves is reached where the link was sent to, because nobody else vouches for another address.</summary>
    public bool IsAddressFixed => Invitation is { InvitedBy: "", Slug: null };

    public string? LogoPath => Fields.Logo is { } logo ? Url.Page("/Signing/Logo", new { name = $"{logo}.png", key = keys.For(logo) }) : null;

    public IActionResult OnGet()
    {
        if (!IsOpen())
        {
            return RedirectToPage("/Signing/Link", new { token = Token });
        }

        var before = Organisation is { } own ? Access.Contacts.Find(Ledger.Slug, own.Slug) : null;
        Fields = new SigningFields
        {
            Name = Name,
            Class = Organisation?.Class.Spelled() ?? Invitation.Class,
            Nation = Organisation is { } known ? known.Nation?.ToString() : Invitation.Nation,
            Office = Earlier?.Entry.OfficeOfSignatory.ToString(),
            ContactName = before?.Name,
            ContactEmail = before?.Email ?? Invitation.Email,
        };
        return Page();
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (!IsOpen())
        {
            return Done("Your request has arrived already.");
        }

        Fields.KeepLogo(ModelState, logos);
        if (step == "edit")
        {
            ModelState.Clear();
            return Page();
        }

        if (IsAddressFixed)
        {
            Fields.ContactEmail = Invitation.Email;
        }

        this.CheckTrap(Website);
        var day = Fields.Check(ModelState, Access.Clock.GetUtcNow().UkDay());
        IsChecking = ModelState.IsValid;
        return IsChecking && step == "send" ? Send(Fields.Authority(day)!) : Page();
    }

    private bool IsOpen() => !HasSigned && Sent is not { State: RequestState.Waiting };

    private IActionResult Send(string authority)
    {
        if (!this.MaySend(limit))
        {
            return Page();
        }

        if (!EntryId.TryParse(FormId, provider: null, out _))
        {
            return BadRequest();
        }

        var request = Fields.Requested(FormId, Version.Number, Invitation, authority, Access.Clock.GetUtcNow());
        Access.Requests.Add(request);
        Access.Invitations.Answer(Invitation.Id, InvitationAnswer.Sign);
        Access.Mail.PostReceived(Register, Ledger.Slug, request);
        return Done($"You asked to sign version {Version.Number}. A steward confirms it, and {request.ContactEmail} gets a message.");
    }
}

using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
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

        KeepLogo();
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

        var request = Requested(authority);
        Access.Requests.Add(request);
        Access.Invitations.Answer(Invitation.Id, InvitationAnswer.Sign);
        Access.Mail.PostReceived(Register, Ledger.Slug, request);
        return Done($"You asked to sign version {Version.Number}. A steward confirms it, and {request.ContactEmail} gets a message.");
    }

    private SignatureRequest Requested(string authority) => new()
    {
        Id = FormId,
        Kind = RequestKind.Sign,
        Declaration = Ledger.Slug.ToString(),
        Version = Version.Number.ToString(),
        Invitation = Invitation.Id,
        Created = Access.Clock.GetUtcNow(),
        Organisation = SigningFields.Clean(Fields.Name)!,
        Class = Fields.Class!,
        Nation = SigningFields.Clean(Fields.Nation),
        ContactName = SigningFields.Clean(Fields.ContactName)!,
        ContactEmail = SigningFields.Clean(Fields.ContactEmail)!.ToLowerInvariant(),
        OfficeOfSignatory = SigningFields.Clean(Fields.Office),
        Authority = authority,
        Minutes = SigningFields.Clean(Fields.Minutes),
        MayShowName = Fields.MayShowName,
        MayShowLogo = Fields.MayShowLogo,
        Logo = Fields.MayShowLogo ? Fields.Logo : null,
        LogoText = Fields.MayShowLogo ? SigningFields.Clean(Fields.LogoText) : null,
        CommitmentTitle = SigningFields.Clean(Fields.CommitmentTitle),
        Partners = SigningFields.Clean(Fields.Partners),
        Mission = SigningFields.Clean(Fields.Mission),
        Impact = SigningFields.Clean(Fields.Impact),
    };

    /// <summary>Keeps the logo that came with the form, or makes sure of one that came before.</summary>
    private void KeepLogo()
    {
        if (Fields.LogoFile is { Length: > 0 } file && Fields.MayShowLogo)
        {
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            Fields.Logo = logos.Keep(bytes.ToArray(), out var complaint)?.ToString();
            if (complaint is not null)
            {
                ModelState.AddModelError("Fields.LogoFile", complaint);
            }
        }
        else if (!Sha256.TryParse(Fields.Logo, provider: null, out var logo) || !logos.Hold(logo))
        {
            Fields.Logo = null;
        }

        ModelState.Remove("Fields.Logo");
    }
}

using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.Signatories;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Pages.Signing;

/// <summary>What a page behind an organisation's link works with.</summary>
public sealed record InvitedAccess(DeclarationBook Declarations, SigningInvitations Invitations, SignatureRequests Requests, Contacts Contacts, SigningMail Mail, TimeProvider Clock);

/// <summary>
/// A page behind an organisation's link. It shows one version, also under embargo, to whoever has the link and to nobody
/// else; where the link does not work it says what to do.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class InvitedPage(InvitedAccess access) : PageModel
{
    [FromRoute]
    public string Token { get; init; } = "";

    /// <summary>Why the link does not work; null where it does.</summary>
    public string? Closed { get; private set; }

    /// <summary>Whether the link did work and has expired, so that a new one can be asked for here.</summary>
    public bool IsExpired { get; private set; }

    /// <summary>What became of asking for a new link: a heading and a sentence; null where nobody asked.</summary>
    public (string Heading, string Sentence)? Again { get; protected set; }

    /// <summary>What was typed into a form that was sent through a link that no longer works.</summary>
    public IReadOnlyList<(string Name, string Text)> WasTyped { get; private set; } = [];

    public SigningInvitation Invitation { get; private set; } = null!;

    public Ledger Ledger { get; private set; } = null!;

    public Register Register { get; private set; } = null!;

    public Version Version { get; private set; } = null!;

    /// <summary>The registered organisation that the link is for; null where it is not registered.</summary>
    public Organisation? Organisation => Slug.TryParse(Invitation.Slug, provider: null, out var slug) ? Register.Roster.Organisations.GetValueOrDefault(slug) : null;

    /// <summary>What the organisation is called.</summary>
    public string Name => Organisation?.Name.ToString() ?? Invitation.Organisation;

    /// <summary>What to keep to before the release; null once it is released.</summary>
    public string? Embargo => Version.IsReleased ? null : access.Mail.Embargo(Ledger.Slug, Version);

    /// <summary>The earlier version that the organisation has signed last; null where there is none.</summary>
    public Signature? Earlier => Organisation is { } organisation ? Register.StandingSignatures(organisation.Slug).LastOrDefault(signature => signature.Entry.Version < Version.Number) : null;

    /// <summary>Whether the organisation has signed this version.</summary>
    public bool HasSigned => Sent?.State == RequestState.Confirmed || (Organisation is { } organisation && Register.StandingSignatures(organisation.Slug).Any(signature => signature.Entry.Version == Version.Number));

    /// <summary>What was asked for last through this link; null where nothing was.</summary>
    public SignatureRequest? Sent => access.Requests.In(Ledger.Slug).LastOrDefault(request => request.Invitation == Invitation.Id);

    protected InvitedAccess Access => access;

    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        Closed = Find();
        if (Closed is null || (IsExpired && context.HandlerMethod?.Name == nameof(Again)))
        {
            await next();
            return;
        }

        WasTyped = HttpMethods.IsPost(Request.Method) ? await Request.ReadTyped() : [];
        ModelState.Clear();
        Response.StatusCode = Invitation is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;
        context.Result = Page();
    }

    /// <summary>Goes to the link's first page and says there what was done.</summary>
    protected IActionResult Done(string sentence)
    {
        TempData["Done"] = sentence;
        return RedirectToPage("/Signing/Link", new { token = Token });
    }

    private string? Find()
    {
        if (Token.Length is < 20 or > 100 || access.Invitations.FindByToken(Token) is not { } invitation)
        {
            return "This link does not work. Check that you copied all of it. If a newer message brought you another link, use that one.";
        }

        Invitation = invitation;
        if (invitation.Revoked is not null)
        {
            return "This link was withdrawn by a steward of the declaration.";
        }

        if (!Slug.TryParse(invitation.Declaration, provider: null, out var slug) || access.Declarations.Find(slug) is not { } ledger || !VersionNumber.TryParse(invitation.Version, provider: null, out var number) || ledger.Read().Find(number) is not { } version)
        {
            return "The version that this link is for cannot be found.";
        }

        (Ledger, Register, Version) = (ledger, ledger.Read(), version);
        IsExpired = invitation.Expires <= access.Clock.GetUtcNow();
        return IsExpired ? "This link has expired." : null;
    }
}

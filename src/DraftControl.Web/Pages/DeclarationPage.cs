using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages;

/// <summary>A page about one declaration. It opens only to those who may see what it shows; everybody else finds nothing.</summary>
public abstract class DeclarationPage(Access access) : PageModel
{
    /// <summary>What makes sending this form twice the same as sending it once.</summary>
    [BindProperty]
    public string FormId { get; set; } = Guid.NewGuid().ToString("N");

    public Ledger Ledger { get; private set; } = null!;

    public Register Register { get; protected set; } = null!;

    public SignedIn SignedIn => access.SignedIn;

    public Visibility Visibility => access.Visibility;

    /// <summary>When the page was asked for.</summary>
    public DateTimeOffset Moment { get; } = access.Clock.GetUtcNow();

    /// <summary>The short name of the declaration, for links.</summary>
    public Slug Slug => Ledger.Slug;

    /// <summary>Where the proposals are; a proposal is at this address, a slash and its number. Made once, because a page links to many.</summary>
    public string ProposalsPath => field ??= Url.Page("/Proposals/Index", new { slug = Slug })!;

    /// <summary>Where the pages of clauses are; a clause is at this address, a slash and its id. Made once, because a page links to many.</summary>
    public string ClausesPath => field ??= $"{Url.Page("/Declarations/Show", new { slug = Slug })}/clauses";

    /// <summary>Whether what was sent was not written because the person has to confirm first that it is them.</summary>
    public bool IsUnconfirmed { get; private set; }

    /// <summary>The offices in words in which the person speaks on this page: one where it is clear which, else all that they hold.</summary>
    public string? SpeaksAsInWords => Register.OfficesInWords((IsFor is { } role ? SignedIn.Holds(Register, role) : SignedIn.Chosen(Register)) is { } office ? [office] : SignedIn.Offices(Register));

    /// <summary>Whether the page shows what is not released: the draft, proposals, decisions.</summary>
    protected virtual bool ShowsDrafting => true;

    /// <summary>The role that the page is for; null where it is for everybody who may see it.</summary>
    protected virtual Role? IsFor => null;

    /// <summary>Whether the page is only for those who hold an office here, even where drafting is public.</summary>
    protected virtual bool IsForParticipants => false;

    /// <summary>Whether the person has to use a passkey or a code, some minutes ago at most, for what the page does.</summary>
    protected virtual bool NeedsFreshSignIn => false;

    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!Slug.TryParse((string?)RouteData.Values["slug"], provider: null, out var slug))
        {
            context.Result = NotFound();
            return;
        }

        if (access.Declarations.Find(slug) is not { } ledger)
        {
            context.Result = Hidden();
            return;
        }

        (Ledger, Register) = (ledger, ledger.Read());
        if (!(ShowsDrafting ? Visibility.SeesDrafting(Register) : Visibility.Sees(Register)))
        {
            context.Result = Hidden();
        }
        else if (IsFor is { } role ? SignedIn.Holds(Register, role) is null : IsForParticipants && !SignedIn.TakesPart(Register))
        {
            context.Result = SignedIn.Person is null ? Challenge() : StatusCode(StatusCodes.Status403Forbidden);
        }
        else if (NeedsFreshSignIn && !SignedIn.IsFresh && !HttpMethods.IsPost(Request.Method))
        {
            context.Result = RedirectToPage("/YourAccount/Confirm", new { returnUrl = Request.Path + Request.QueryString });
        }
        else if (ShowsDrafting && SignedIn.Person is not null)
        {
            access.Openings.Note(Slug, Register, SignedIn.Offices(Register));
        }
    }

    /// <summary>The permanent address of a numbered draft, with the host, to stand in an e-mail or in minutes.</summary>
    protected string AddressOfDraft(int number) => access.Site.Of(Url.Page("/Drafts/Earlier", new { slug = Slug, number, clause = "" })!);

    /// <summary>Writes one entry; shows the page again, with everything that was typed and what to do, where it is refused.</summary>
    /// <param name="role">The role that this is for.</param>
    /// <param name="reason">The reason as typed; null or blank where there is none.</param>
    /// <param name="build">The act.</param>
    /// <param name="then">Where to go once it is written.</param>
    protected IActionResult Write(Role role, string? reason, Func<Register, Head, Attempt> build, Func<RecordedEntry, IActionResult> then)
    {
        if (SignedIn.Person is null)
        {
            return Challenge();
        }

        var given = TypedReason(reason);
        return Write(() => access.Writer.Write(Ledger, FormId, role, given, build), then);
    }

    /// <summary>The same for several entries that belong together.</summary>
    protected IActionResult Write(Role role, IEnumerable<Step> steps, Func<RecordedEntry, IActionResult> then) => Write(() => access.Writer.Write(Ledger, role, steps), then);

    /// <summary>The same for what is written elsewhere, because the API does it too.</summary>
    protected IActionResult Write(Func<WriteResult> write, Func<RecordedEntry, IActionResult> then)
    {
        if (!IsConfirmed() || !ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            switch (write())
            {
                case WriteResult.Written written:
                    return then(written.Recorded);
                case WriteResult.Refused refused:
                    Refuse(refused.Refusal);
                    return Page();
                default:
                    throw new InvalidOperationException("A write is either written or refused.");
            }
        }
        catch (LedgerUnavailableException e)
        {
            // The form keeps its id, so that sending it again writes nothing twice.
            ModelState.AddModelError(string.Empty, e.Message);
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }

    /// <summary>The act as it would be written now, for the person to check before they send it. Null, with what to do, where it would be refused.</summary>
    protected Act? Rehearse(Role role, string? reason, Func<Register, Head, Attempt> build)
    {
        var given = TypedReason(reason);
        if (!IsConfirmed() || !ModelState.IsValid)
        {
            return null;
        }

        var attempt = access.Writer.Rehearse(Ledger.Read(), FormId, role, given, build);
        if (attempt.Refusal is { } refusal)
        {
            Refuse(refusal);
        }

        return attempt.Act;
    }

    /// <summary>Goes to another page of this declaration and says there what was done.</summary>
    protected RedirectToPageResult Done(string sentence, string page, object? values = null)
    {
        TempData["Done"] = sentence;
        var route = new RouteValueDictionary(values) { ["slug"] = Slug.ToString() };
        return RedirectToPage(page, route);
    }

    /// <summary>A visitor may sign in and ask again, whether there is something or not; to everybody else what they may not see does not exist.</summary>
    private ActionResult Hidden() => SignedIn.Person is null ? Challenge() : NotFound();

    /// <summary>Whether it is sure enough that it is them. If not, everything typed stays, and the page has a link to confirm it in another tab.</summary>
    protected bool IsConfirmed()
    {
        if (NeedsFreshSignIn && !SignedIn.IsFresh)
        {
            IsUnconfirmed = true;
            ModelState.AddModelError(string.Empty, "Confirm that it is you, then send this again");
            Response.StatusCode = StatusCodes.Status403Forbidden;
        }

        return !IsUnconfirmed;
    }

    /// <summary>A reason as it was typed; null where there is none, or, with an error beside the field, where it cannot be kept.</summary>
    /// <param name="reason">What was typed.</param>
    /// <param name="field">The field.</param>
    protected Reason? TypedReason(string? reason, string field = "Reason")
    {
        var typed = Hygiene.Normalised(reason ?? "").Trim();
        if (typed.Length > 0 && Reason.Complaint(typed) is { } complaint)
        {
            ModelState.AddModelError(field, complaint);
            return null;
        }

        return typed.Length == 0 ? null : Reason.Parse(typed);
    }

    private void Refuse(Refusal refusal)
    {
        // What stands now may differ from what the form was made from.
        Register = Ledger.Read();
        ModelState.AddModelError(string.Empty, refusal.Sentence);
        Response.StatusCode = refusal.Status();

        // A form that was sent already keeps what was typed, and is a new one from here on.
        if (SignedIn.Person is { } person && Register.Find(EntryId.Of(person, FormId)) is not null)
        {
            FormId = Guid.NewGuid().ToString("N");
            ModelState.Remove(nameof(FormId));
        }
    }
}

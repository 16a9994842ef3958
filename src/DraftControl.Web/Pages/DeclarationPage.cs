using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
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

    public Register Register { get; private set; } = null!;

    public SignedIn SignedIn => access.SignedIn;

    public Visibility Visibility => access.Visibility;

    /// <summary>The short name of the declaration, for links.</summary>
    public Slug Slug => Ledger.Slug;

    /// <summary>Whether the page shows what is not released: the draft, proposals, decisions.</summary>
    protected virtual bool ShowsDrafting => true;

    /// <summary>The role that the page is for; null where it is for everybody who may see it.</summary>
    protected virtual Role? IsFor => null;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!Slug.TryParse((string?)RouteData.Values["slug"], provider: null, out var slug) || access.Declarations.Find(slug) is not { } ledger)
        {
            context.Result = NotFound();
            return;
        }

        (Ledger, Register) = (ledger, ledger.Read());
        if (!(ShowsDrafting ? Visibility.SeesDrafting(Register) : Visibility.Sees(Register)))
        {
            context.Result = SignedIn.Person is null ? Challenge() : NotFound();
        }
        else if (IsFor is { } role && SignedIn.Holds(Register, role) is null)
        {
            context.Result = SignedIn.Person is null ? Challenge() : StatusCode(StatusCodes.Status403Forbidden);
        }
    }

    /// <summary>Writes one entry; shows the page again, with everything that was typed and what to do, where it is refused.</summary>
    /// <param name="role">The role that this is for.</param>
    /// <param name="reason">The reason as typed; null or blank where there is none.</param>
    /// <param name="build">The act.</param>
    /// <param name="then">Where to go once it is written.</param>
    protected IActionResult Write(Role role, string? reason, Func<Register, Head, Attempt> build, Func<RecordedEntry, IActionResult> then)
    {
        var typed = Hygiene.Normalised(reason ?? "").Trim();
        if (typed.Length > 0 && Reason.Complaint(typed) is { } complaint)
        {
            ModelState.AddModelError("Reason", complaint);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        switch (access.Writer.Write(Ledger, FormId, role, typed.Length == 0 ? null : Reason.Parse(typed), build))
        {
            case WriteResult.Written written:
                return then(written.Recorded);
            case WriteResult.Refused refused:
                // What stands now may differ from what the form was made from.
                Register = Ledger.Read();
                ModelState.AddModelError(string.Empty, refused.Refusal.Sentence);
                Response.StatusCode = refused.Refusal.Status();
                return Page();
            default:
                throw new InvalidOperationException("A write is either written or refused.");
        }
    }

    /// <summary>Goes to another page of this declaration and says there what was done.</summary>
    protected RedirectToPageResult Done(string sentence, string page, object? values = null)
    {
        TempData["Done"] = sentence;
        var route = new RouteValueDictionary(values) { ["slug"] = Slug.ToString() };
        return RedirectToPage(page, route);
    }
}

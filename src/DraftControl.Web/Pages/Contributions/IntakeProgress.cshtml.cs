using DraftControl.Web.Declarations;
using DraftControl.Web.Intake;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>How far a file has been brought in, and at the end what became of its rows. One can leave it and come back.</summary>
public sealed class IntakeProgressModel(Access access, IntakeUploads uploads, Looking looking) : IntakePage(access, uploads, looking)
{
    private const int MostShown = 20;

    /// <summary>What became of each row; null until all have been looked at.</summary>
    public IReadOnlyList<IntakeOutcome>? Outcomes => field ??= Kept.Outcomes is { } json ? IntakeOutcome.Read(json) : null;

    /// <summary>The first that were not brought in.</summary>
    public IEnumerable<IntakeOutcome> NotBroughtIn => Outcomes!.Where(outcome => outcome.Fate != IntakeFate.BroughtIn).Take(MostShown);

    /// <summary>How far it is, in a sentence.</summary>
    public string InWords => Kept.Done == 0 ? $"{Kept.Rows:N0} rows wait for their turn." : $"{Kept.Done:N0} of {Kept.Rows:N0} rows are done.";

    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        if (context.Result is null && Kept.Confirmed is null)
        {
            context.Result = RedirectToPage("/Contributions/IntakePreview", new { slug = Slug, id = Kept.Id });
        }
    }

    public void OnGet()
    {
    }

    /// <summary>The same for the script that draws the bar.</summary>
    public JsonResult OnGetState() => new(new { done = Kept.Done, rows = Kept.Rows, words = InWords, finished = Kept.Finished is not null });
}

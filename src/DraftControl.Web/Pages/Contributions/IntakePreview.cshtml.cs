using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using DraftControl.Web.Intake;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>The rows of a file with what would become of each, some at a time. Nothing is written until they are confirmed.</summary>
public sealed class IntakePreviewModel(Access access, IntakeUploads uploads, Looking looking, RowWriting bringingIn) : IntakePage(access, uploads, looking)
{
    public const int RowsAPage = 25;

    private static readonly (string Name, RowState State)[] filters = [("faults", RowState.Faulty), ("guesses", RowState.Guessed), ("there", RowState.ThereAlready), ("left-out", RowState.LeftOut)];

    /// <summary>Which rows to show; all where it is left out.</summary>
    [FromQuery]
    public string? Show { get; init; }

    /// <summary>Which page of them, from 1.</summary>
    [FromQuery]
    public int Part { get; init; } = 1;

    /// <summary>The rows that the form shows.</summary>
    [BindProperty]
    public List<int> Seen { get; set; } = [];

    /// <summary>Those of them that are left out.</summary>
    [BindProperty]
    public List<int> LeaveOut { get; set; } = [];

    /// <summary>The clauses that were chosen, each with its row before it: <c>12 c7</c>.</summary>
    [BindProperty]
    public List<string?> Clauses { get; set; } = [];

    [BindProperty]
    public string? Do { get; set; }

    public IntakePreview Preview { get; private set; } = null!;

    public IReadOnlyList<CheckedRow> Rows { get; private set; } = [];

    public int Parts { get; private set; }

    /// <summary>The page that is shown, which there is.</summary>
    public int Here => Math.Clamp(Part, 1, Parts);

    /// <summary>The clauses that a row can be about.</summary>
    public IReadOnlyList<(string Id, string Words)> Choices => field ??= ClauseChoices.Of(Preview.Draft);

    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        if (context.Result is null && Kept.Confirmed is not null)
        {
            context.Result = ToProgress();
        }
        else if (context.Result is null && !Look())
        {
            context.Result = NotFound();
        }
    }

    public void OnGet()
    {
    }

    public IActionResult OnPost()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (Do == "delete")
        {
            Uploads.Remove(Kept);
            return Done("The file is deleted. Nothing was brought in.", "/Contributions/Intake");
        }

        Kept = Spoken(Uploads.Correct(Kept, Correct));
        return Do == "confirm" ? Confirm() : RedirectToPage("/Contributions/IntakePreview", new { slug = Slug, id = Kept.Id, show = Show, part = Do == "next" ? Here + 1 : Here });
    }

    /// <summary>Who made the point of a row.</summary>
    public string Who(ReadRow row) => (row.Contributor, row.Withheld) switch
    {
        (Contributor.Registered registered, _) => Register.Roster.NameOf(registered.Organisation),
        (Contributor.Named named, _) => $"{named.Name} ({named.Class.InWords()})",
        (_, { } name) => $"{name} (withheld)",
        _ => CellWords.Short(row.Row[IntakeColumn.Organisation]),
    };

    private RedirectToPageResult ToProgress() => RedirectToPage("/Contributions/IntakeProgress", new { slug = Slug, id = Kept.Id });

    private IActionResult Confirm()
    {
        // What a row would become is looked at again with what was put right just now.
        if (!Look() || Preview.BroughtIn == 0)
        {
            ModelState.AddModelError(string.Empty, "There is nothing to bring in. Correct a row, or delete the file");
            return Page();
        }

        bringingIn.Begin(Kept, Preview, Register.Seq);
        return ToProgress();
    }

    private void Correct(Dictionary<int, IntakeCorrection> corrections)
    {
        foreach (var row in Seen.Where(row => row >= 1 && row <= Preview.Rows.Count))
        {
            var correction = corrections.GetValueOrDefault(row, new IntakeCorrection()) with { LeaveOut = LeaveOut.Contains(row) };
            corrections[row] = Choices.FirstOrDefault(choice => Clauses.Contains($"{row} {choice.Id}")) is { Id: { } chosen } ? correction with { Clause = chosen } : correction;
        }
    }

    private bool Look()
    {
        if (Looking.Of(Kept, Ledger) is not { } preview)
        {
            return false;
        }

        var state = filters.Where(filter => filter.Name == Show).Select(filter => (RowState?)filter.State).FirstOrDefault();
        var matching = preview.Rows.Where(row => state is null || row.State == state).ToList();
        (Preview, Register, Parts) = (preview, Ledger.Read(), Math.Max(1, (matching.Count + RowsAPage - 1) / RowsAPage));
        Rows = [.. matching.Skip((Here - 1) * RowsAPage).Take(RowsAPage)];
        return true;
    }
}

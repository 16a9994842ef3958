using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Intake;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>One row, to be put right before it is brought in. The file stays as it is.</summary>
public sealed class IntakeRowModel(Access access, IntakeUploads uploads, Looking looking) : IntakePage(access, uploads, looking)
{
    [FromRoute]
    public int Row { get; init; }

    [BindProperty]
    public string? Organisation { get; set; }

    [BindProperty]
    public string? Class { get; set; }

    [BindProperty]
    public bool Withheld { get; set; }

    [BindProperty]
    public string? Clause { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Point { get; set; }

    [BindProperty]
    public string? Wording { get; set; }

    [BindProperty]
    public string? Occasion { get; set; }

    [BindProperty]
    public string? Place { get; set; }

    [BindProperty]
    public string? Date { get; set; }

    public CheckedRow Checked { get; private set; } = null!;

    public IntakePreview Preview { get; private set; } = null!;

    public IReadOnlyList<(string Id, string Words)> Choices => field ??= ClauseChoices.Of(Preview.Draft);

    public IActionResult OnGet()
    {
        if (!Look())
        {
            return NotFound();
        }

        if (Kept.Confirmed is not null)
        {
            return ToPreview();
        }

        Fill(Checked.Read);
        foreach (var (column, sentence) in Checked.Read.Faults)
        {
            ModelState.AddModelError(FieldOf(column), sentence);
        }

        return Page();
    }

    public IActionResult OnPost()
    {
        if (!Look())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var cells = Cells();
        Kept = Spoken(Uploads.Correct(Kept, corrections => corrections[Row] = new() { Cells = cells, Clause = Choices.Any(choice => choice.Id == Clause) ? Clause : null }));
        if (!Look() || Checked.Read.Faults.Count == 0 || Kept.Confirmed is not null)
        {
            return ToPreview();
        }

        foreach (var (column, sentence) in Checked.Read.Faults)
        {
            ModelState.AddModelError(FieldOf(column), sentence);
        }

        return Page();
    }

    private RedirectResult ToPreview() => Redirect($"{Url.Page("/Contributions/IntakePreview", new { slug = Slug, id = Kept.Id, part = Part() })}#row-{Row}");

    private int? Part() => Row > IntakePreviewModel.RowsAPage ? ((Row - 1) / IntakePreviewModel.RowsAPage) + 1 : null;

    private bool Look()
    {
        if (Looking.Of(Kept, Ledger) is not { } preview || Row < 1 || Row > preview.Rows.Count)
        {
            return false;
        }

        (Preview, Checked) = (preview, preview.Rows[Row - 1]);
        return true;
    }

    /// <summary>What stands in the row, without what nobody would see.</summary>
    private void Fill(ReadRow read)
    {
        string Typed(IntakeColumn column) => Hygiene.Cleaned(read.Row[column]);
        (Organisation, Point, Wording, Place, Date) = (Typed(IntakeColumn.Organisation), Typed(IntakeColumn.Point), Typed(IntakeColumn.Wording), Typed(IntakeColumn.Place), Typed(IntakeColumn.Date));
        Class = CellWords.ClassOf(Typed(IntakeColumn.Class))?.Spelled();
        Kind = (CellWords.KindOf(Typed(IntakeColumn.Kind)) ?? ContributionKind.Other).Spelled();
        Occasion = CellWords.OccasionOf(Typed(IntakeColumn.Occasion))?.Spelled();
        Withheld = CellWords.IsWithheld(Typed(IntakeColumn.Withheld));
        Clause = read.Clause?.ToString() ?? IntakeCorrection.WholeText;
    }

    private Dictionary<IntakeColumn, string> Cells() => new()
    {
        [IntakeColumn.Organisation] = Organisation ?? "",
        [IntakeColumn.Class] = Class ?? "",
        [IntakeColumn.Withheld] = Withheld ? "withheld" : "",
        [IntakeColumn.Kind] = Kind ?? "",
        [IntakeColumn.Point] = Point ?? "",
        [IntakeColumn.Wording] = Wording ?? "",
        [IntakeColumn.Occasion] = Occasion ?? "",
        [IntakeColumn.Place] = Place ?? "",
        [IntakeColumn.Date] = Date ?? "",
    };

    private static string FieldOf(IntakeColumn column) => column is IntakeColumn.LineNumber or IntakeColumn.Paragraph or IntakeColumn.Observations ? nameof(Point) : column.ToString();
}

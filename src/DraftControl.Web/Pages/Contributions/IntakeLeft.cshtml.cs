using System.Globalization;
using DraftControl.Web.Declarations;
using DraftControl.Web.Intake;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>The rows that were not brought in and why, as a file that can be put right and uploaded again.</summary>
public sealed class IntakeLeftModel(Access access, IntakeUploads uploads, Looking looking) : IntakePage(access, uploads, looking)
{
    public IActionResult OnGet()
    {
        if (Kept.Outcomes is not { } outcomes || Looking.Of(Kept, Ledger) is not { } preview)
        {
            return NotFound();
        }

        var left = IntakeOutcome.Read(outcomes).Where(outcome => outcome.Fate != IntakeFate.BroughtIn && outcome.Row <= preview.Rows.Count);
        var heads = IntakeColumns.Template.Select(column => column.Heading).Prepend("Why it was not brought in").Prepend("Row");
        return File(SafeCsv.Of(heads, left.Select(outcome => Cells(outcome, preview.Rows[outcome.Row - 1].Read.Row))), "text/csv; charset=utf-8", $"{Slug}-not-brought-in.csv");
    }

    private static IEnumerable<string?> Cells(IntakeOutcome outcome, IntakeRow row) =>
        [outcome.Row.ToString(CultureInfo.InvariantCulture), outcome.Why, .. IntakeColumns.Template.Select(column => row[column.Column])];
}

using DraftControl.Web.Answers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.Signatories;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Answers;

/// <summary>ISO's table of comments as a file, with the filters of the page. What an editor observes in it can be read back.</summary>
public sealed class DispositionDownloadModel(Access access, ChangedWords words) : AnswersPage(access)
{
    public IActionResult OnGet()
    {
        Select();
        return !ModelState.IsValid ? this.Malformed()
            : File(SafeCsv.Of(DispositionRow.Heads, Found.Select(point => DispositionRow.Of(point, Slug, Register, recorded => words.Of(Ledger, Register, recorded)).Cells)), "text/csv; charset=utf-8", $"{Slug}-disposition.csv");
    }
}

using DraftControl.Web.Answers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.Signatories;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Answers;

/// <summary>You said, we did, as a file, with the filters of the page.</summary>
public sealed class DownloadModel(Access access, ChangedWords words) : AnswersPage(access)
{
    public IActionResult OnGet()
    {
        Select();
        return !ModelState.IsValid ? this.Malformed()
            : File(SafeCsv.Of(AnswersFile.Heads, Found.Select(point => AnswersFile.Cells(Register, point, PointChanges.Of(point, Ledger, Register, words)))), "text/csv; charset=utf-8", $"{Slug}-answers.csv");
    }
}

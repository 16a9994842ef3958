using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Drafts;

/// <summary>Who asked for each word of a numbered draft.</summary>
public sealed class OriginsModel(Access access) : DeclarationPage(access)
{
    [FromRoute]
    public int Number { get; init; }

    public Draft Draft { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (!ModelState.IsValid || Number < 1 || Number > Register.DraftNumber)
        {
            return NotFound();
        }

        Draft = Number == Register.DraftNumber ? Register.Draft : Ledger.FilesAt(Register.Entries[Register.Clauses.Drafts[Number - 1] - 1].Commit).Draft;
        return Page();
    }
}

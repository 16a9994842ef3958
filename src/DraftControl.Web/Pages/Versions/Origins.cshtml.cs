using DraftControl.Core.Entries;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Versions;

/// <summary>Who asked for each word of a version.</summary>
public sealed class OriginsModel(Access access) : DeclarationPage(access)
{
    [FromRoute]
    public VersionNumber Number { get; init; }

    public Core.Wordings.Draft Draft { get; private set; } = null!;

    protected override bool ShowsDrafting => false;

    public IActionResult OnGet()
    {
        if (!ModelState.IsValid || Register.Find(Number) is not { } version || !Visibility.Sees(Register, version))
        {
            return NotFound();
        }

        Draft = Ledger.FilesAt(version.Commit).Draft;
        return Page();
    }
}

using DraftControl.Core.Entries;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Pages.Versions;

/// <summary>One version: its text, and what proves that it is this text.</summary>
public sealed class ShowModel(Access access) : DeclarationPage(access)
{
    [FromRoute]
    public VersionNumber Number { get; init; }

    public Version Version { get; private set; } = null!;

    public Files Files { get; private set; } = null!;

    protected override bool ShowsDrafting => false;

    public IActionResult OnGet() => Find() ? Page() : NotFound();

    /// <summary>The text to the byte, so that its SHA-256 is the one in the fingerprint.</summary>
    public IActionResult OnGetMarkdown() => Find() ? File(Files[Files.TextPath]!, "text/markdown; charset=utf-8", $"{Slug}-{Number}.md") : NotFound();

    private bool Find()
    {
        if (!ModelState.IsValid || Register.Find(Number) is not { } version || !Visibility.Sees(Register, version))
        {
            return false;
        }

        (Version, Files) = (version, Ledger.FilesAt(version.Commit));
        return true;
    }
}

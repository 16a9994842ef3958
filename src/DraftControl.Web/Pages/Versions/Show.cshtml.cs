using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Planned;
using DraftControl.Web.Public;
using Microsoft.AspNetCore.Mvc;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Pages.Versions;

/// <summary>One version: its text, what proves that it is this text, and ways to keep it.</summary>
public sealed class ShowModel(Access access, Licence licence, PdfPrinter printer, PlannedReleases releases) : DeclarationPage(access)
{
    [FromRoute]
    public VersionNumber Number { get; init; }

    public Version Version { get; private set; } = null!;

    public Files Files { get; private set; } = null!;

    public Licence Licence => licence;

    /// <summary>Whether this server can make a PDF.</summary>
    public bool HasPdf => printer.IsHere;

    /// <summary>The permanent address of this version on this site.</summary>
    public string Path => $"/declarations/{Slug}/versions/{Number}";

    /// <summary>The newest version that the person may read; null where it is this one.</summary>
    public Version? Newer => Register.Versions.Where(other => other.IsReleased && other.Number > Number).MaxBy(other => other.Number);

    /// <summary>The version before this one that the person may read; null for the first.</summary>
    public Version? Before => Register.Versions.Where(other => other.Number < Number && Visibility.Sees(Register, other)).MaxBy(other => other.Number);

    /// <summary>The release that is planned; null where the version is released, or no time is set.</summary>
    public PlannedAct? Planned => Version.IsReleased ? null : releases.For(Slug, Number);

    /// <summary>Where a clause's whole story is told.</summary>
    public string Story(ClauseId clause) => $"/declarations/{Slug}/clauses/{clause}";

    protected override bool ShowsDrafting => false;

    public IActionResult OnGet()
    {
        if (!ModelState.IsValid || Register.Find(Number) is not { } version || !Visibility.Sees(Register, version))
        {
            return NotFound();
        }

        (Version, Files) = (version, Ledger.FilesAt(version.Commit));
        return Page();
    }
}

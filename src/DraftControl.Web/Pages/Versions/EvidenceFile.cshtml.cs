using DraftControl.Web.Declarations;
using DraftControl.Web.Evidence;
using DraftControl.Web.Public;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Versions;

/// <summary>The evidence pack of a version as one zip of plain files, the same to the byte for the same version and record.</summary>
public sealed class EvidenceFileModel(Access access, SiteAddress site, VersionDocument document) : EvidencePage(access)
{
    public async Task<IActionResult> OnGet()
    {
        if (!Gather())
        {
            return NotFound();
        }

        var page = document.Around($"Evidence for version {Number} of {Register.Title}", Register, Version, Path, await this.Rendered("_Evidence", Evidence));
        var name = $"{Slug}-{Number}-evidence";
        return File(EvidenceZip.Of(name, Version.Approval.At, EvidenceFiles.Of(Evidence, Slug, site, page)), "application/zip", $"{name}.zip");
    }
}

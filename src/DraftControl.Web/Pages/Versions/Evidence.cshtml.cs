using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Versions;

/// <summary>How a version came about, with all that proves it, to read and to print.</summary>
public sealed class EvidenceModel(Access access) : EvidencePage(access)
{
    public IActionResult OnGet() => Gather() ? Page() : NotFound();
}

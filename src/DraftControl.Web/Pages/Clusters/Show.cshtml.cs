using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Clusters;

/// <summary>One cluster: what belongs to it, and what became of each.</summary>
public sealed class ShowModel(Access access) : ClusterPage(access)
{
    public IActionResult OnGet() => Cluster is null ? NotFound() : Page();
}

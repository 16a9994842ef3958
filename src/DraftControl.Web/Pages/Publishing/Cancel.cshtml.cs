using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using DraftControl.Web.Planned;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Publishing;

/// <summary>A steward gives a planned release up, after a look at what that means.</summary>
public sealed class CancelModel(Access access, PlannedReleases releases, PlannedActs acts) : DeclarationPage(access)
{
    [FromRoute]
    public VersionNumber Number { get; init; }

    public PlannedAct? Planned => releases.For(Slug, Number);

    protected override Role? IsFor => Role.Steward;

    public IActionResult OnGet() => Planned is null ? NotFound() : Page();

    public IActionResult OnPost() => Planned is { } planned && acts.Cancel(Slug, planned.Id)
        ? Done($"Version {Number} will not be released at that time. It stays approved and under embargo.", "/Publishing/Index")
        : Done($"Nothing was planned for version {Number} any more. It may have been released meanwhile.", "/Publishing/Index");
}

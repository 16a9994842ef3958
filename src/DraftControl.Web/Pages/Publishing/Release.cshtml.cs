using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Pages.Publishing;

/// <summary>A steward opens an approved version to the public, after a look at what that means.</summary>
public sealed class ReleaseModel(Access access) : DeclarationPage(access)
{
    [FromRoute]
    public VersionNumber Number { get; init; }

    public Version? Version => ModelState.ContainsKey(nameof(Number)) && ModelState[nameof(Number)]!.Errors.Count > 0 ? null : Register.Find(Number);

    protected override Role? IsFor => Role.Steward;

    protected override bool NeedsFreshSignIn => true;

    public IActionResult OnGet() => Version is { IsReleased: false } ? Page() : NotFound();

    public IActionResult OnPost() => Version is null ? NotFound() : Write(
        Role.Steward,
        reason: null,
        (register, head) => register.Unchanged(new VersionReleased(head, Number)),
        _ => Done($"Version {Number} is released.", "/Versions/Show", new { number = Number }));
}

using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Claims;

/// <summary>Which editor is on what, and where an editor says that they are, or are not any more.</summary>
public sealed class IndexModel(Access access, EditorsRoom room) : DeclarationPage(access)
{
    public IEnumerable<ShownClaim> All => room.Claims.In(Slug, Register, Editor).Values.OrderBy(claim => claim.Since);

    public Office Editor => SignedIn.Holds(Register, Role.Editor)!;

    protected override Role? IsFor => Role.Editor;

    /// <param name="claim">What the editor is on: <c>proposal-12</c>.</param>
    /// <param name="release">What they are not on any more.</param>
    /// <param name="back">The page on which they said so.</param>
    public IActionResult OnPost(string? claim, string? release, string? back)
    {
        if (!Decidable.TryParse(claim ?? release, provider: null, out var item))
        {
            return BadRequest();
        }

        var refusal = claim is not null ? room.Claims.Take(Slug, Register, item, Editor) : room.Claims.Release(Slug, Register, item, Editor);
        if (refusal is not null)
        {
            ModelState.AddModelError(string.Empty, refusal.Sentence);
            Response.StatusCode = refusal.Status();
            return Page();
        }

        TempData["Done"] = claim is not null ? $"You claimed {item.Name.ToLowerInvariant()}. Other editors see that." : $"{item.Name} is claimed by nobody now.";
        return LocalRedirect(this.Local(back) ?? Url.Page("/Claims/Index", new { slug = Slug })!);
    }
}

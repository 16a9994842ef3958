using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.ReasonTemplates;

/// <summary>The texts that editors of a declaration begin reasons with, and a form for another one.</summary>
public sealed class IndexModel(Access access, EditorsRoom room) : TemplatePage(access, room)
{
    public IReadOnlyList<ReasonTemplate> All => field ??= Room.Templates.Of(Slug);

    public IActionResult OnPost() => Guid.TryParseExact(FormId, "N", out _) && Keep(FormId, revision: 0)
        ? Done($"The template “{Name!.Trim()}” is kept. Every editor can use it.", "/ReasonTemplates/Index")
        : Page();
}

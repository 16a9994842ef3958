using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.ReasonTemplates;

/// <summary>An editor changes a template, or deletes it.</summary>
public sealed class EditModel(Access access, EditorsRoom room) : TemplatePage(access, room)
{
    [FromRoute]
    public string Id { get; set; } = "";

    /// <summary>How often it had been saved when the form was made.</summary>
    [BindProperty]
    public int Revision { get; set; }

    /// <summary>As it is kept; null where there is none.</summary>
    public ReasonTemplate? Kept => Room.Templates.Find(Slug, Id);

    public IActionResult OnGet()
    {
        if (Kept is not { } kept)
        {
            return NotFound();
        }

        (Name, Text, Revision) = (kept.Name, kept.Text, kept.Revision);
        return Page();
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (Kept is not { } kept)
        {
            return NotFound();
        }

        if (step is "delete")
        {
            Room.Templates.Remove(kept);
            return Done($"The template “{kept.Name}” is deleted.", "/ReasonTemplates/Index");
        }

        if (Keep(Id, Revision))
        {
            return Done($"The template “{Name!.Trim()}” is kept.", "/ReasonTemplates/Index");
        }

        // What stands now is shown beside what was typed, so that saving again is a choice.
        ModelState.Remove(nameof(Revision));
        Revision = kept.Revision;
        return Page();
    }
}

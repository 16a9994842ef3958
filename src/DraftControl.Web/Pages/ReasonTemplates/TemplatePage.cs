using System.ComponentModel.DataAnnotations;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.ReasonTemplates;

/// <summary>A form for a text that editors begin reasons with.</summary>
public abstract class TemplatePage(Access access, EditorsRoom room) : DeclarationPage(access)
{
    [BindProperty, Required(ErrorMessage = "Enter a name")]
    public string? Name { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter the words of the template")]
    public string? Text { get; set; }

    protected override Role? IsFor => Role.Editor;

    protected EditorsRoom Room => room;

    /// <summary>Keeps what is typed; false, with what to do, where it cannot be kept.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="revision">The revision that it was made from: 0 for a new one.</param>
    protected bool Keep(string id, int revision)
    {
        var (name, text, editor) = (ModelState.ReadLine(nameof(Name), Name, "The name", "Enter a name", ReasonTemplate.MaxName), Hygiene.Normalised(Text ?? "").Trim(), SignedIn.Holds(Register, Role.Editor)!);
        if (text.Length > 0 && Core.Entries.Reason.Complaint(text) is { } complaint)
        {
            ModelState.AddModelError(nameof(Text), complaint);
        }

        if (!ModelState.IsValid)
        {
            return false;
        }

        if (room.Templates.Save(new() { Id = id, Declaration = Slug.ToString(), Name = name!.ToString(), Text = text, SavedBy = editor.Person.ToString(), Office = editor.ToString(), Revision = revision }) is not { } refusal)
        {
            return true;
        }

        ModelState.AddModelError(refusal.Status() == StatusCodes.Status409Conflict ? string.Empty : nameof(Name), refusal.Sentence);
        Response.StatusCode = refusal.Status();
        return false;
    }
}

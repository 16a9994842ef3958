using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.DraftDecisions;

/// <summary>Asks whether a draft decision should really go, then forgets it with what was said about it.</summary>
public sealed class DeleteModel(Access access, EditorsRoom room) : DeclarationPage(access)
{
    [FromRoute]
    public string Id { get; set; } = "";

    public DraftDecision? Draft => field ??= room.Draft(Slug, Register, SignedIn.Holds(Register, Role.Editor)!, Id);

    protected override Role? IsFor => Role.Editor;

    public IActionResult OnGet() => Draft is null ? NotFound() : Page();

    public IActionResult OnPost()
    {
        // Deleted already by another editor: what was asked for has happened.
        if (Draft is { } draft)
        {
            room.Drafts.Remove(draft);
        }

        return Done("The draft is deleted.", "/DraftDecisions/Index");
    }
}

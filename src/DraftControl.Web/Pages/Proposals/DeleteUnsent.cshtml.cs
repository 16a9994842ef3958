using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Unsent;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>Asks whether what is not sent should really go, then forgets it.</summary>
public sealed class DeleteUnsentModel(Access access, UnsentBook unsent) : DeclarationPage(access)
{
    [FromRoute]
    public string Id { get; set; } = "";

    public UnsentProposal? Kept => field ??= unsent.Find(Slug, Id, SignedIn.Offices(Register).Select(office => office.Organisation).Distinct());

    public int? SentAs => Register.SentAs(Kept!);

    protected override bool IsForParticipants => true;

    public IActionResult OnGet() => Kept is null ? NotFound() : Page();

    public IActionResult OnPost()
    {
        // Deleted already by a colleague: what was asked for has happened.
        if (Kept is { } kept)
        {
            unsent.Remove(kept);
        }

        return Done("It is deleted.", "/Proposals/Unsent");
    }
}

using System.ComponentModel.DataAnnotations;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.DraftDecisions;

/// <summary>One draft decision: what it says, what editors say about it, and the ways on.</summary>
public sealed class ShowModel(Access access, EditorsRoom room) : DeclarationPage(access)
{
    [FromRoute]
    public string Id { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Enter a comment")]
    public string? Comment { get; set; }

    public DraftDecision? Draft => field ??= room.Draft(Slug, Register, Editor, Id);

    public bool IsOvertaken => !Draft!.About.IsOpen(Register);

    public ShownClaim? Claim => room.Claims.In(Slug, Register, Editor).GetValueOrDefault(Draft!.Item);

    public IEnumerable<DraftComment> Comments => room.Drafts.Comments(Slug)[Id];

    protected override Role? IsFor => Role.Editor;

    private Office Editor => SignedIn.Holds(Register, Role.Editor)!;

    public IActionResult OnGet() => Draft is null ? NotFound() : Page();

    public IActionResult OnPost()
    {
        if (Draft is null)
        {
            return NotFound();
        }

        var said = Hygiene.Normalised(Comment ?? "").Trim();
        if (said.Length > 0 && Core.Entries.Reason.Complaint(said) is { } complaint)
        {
            ModelState.AddModelError(nameof(Comment), complaint);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        room.Drafts.Say(Sha256.Of($"{Editor.Person}/{FormId}").ToString()[..32], Draft, Editor, said);
        return Done("Your comment is kept. Editors who may decide the same read it.", "/DraftDecisions/Show", new { id = Id });
    }
}

using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;
using DraftControl.Web.Pages.DraftDecisions;
using DraftControl.Web.Pages.Proposals;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>An editor answers a contribution: a form, then a page to check the answer, then the entry.</summary>
public sealed class AnswerModel(Access access, EditorsRoom room) : AnsweringPage(access, room)
{
    [FromRoute]
    public int Number { get; set; }

    /// <summary>The draft decision that the form goes on with.</summary>
    [BindProperty]
    public HeldDraft Draft { get; set; } = new();

    /// <summary>What other editors say about it among themselves.</summary>
    public EditorsNotes? Notes => EditorsNotes.Of(this, Room, Item);

    public Contribution Contribution => Register.Contributions[Number];

    public bool IsChecking { get; private set; }

    /// <summary>Where the editor is in the list that they work through; null where they answer this one alone.</summary>
    public QueuePlace? Place => field ??= QueuePlace.Of(this, Room, WorkFilter.Contribution, Number);

    private Decidable Item => Decidable.Contribution(Number);

    public IActionResult OnGet()
    {
        if (NotHere() is { } refused)
        {
            return refused;
        }

        if (Request.Query["from"] is not [{ } from])
        {
            return Page();
        }

        if (Room.Draft(Slug, Register, Editor, from) is not { } kept || kept.About != Item)
        {
            return NotFound();
        }

        Draft = HeldDraft.Of(kept);
        this.Fill(kept.Fields);
        return Page();
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (!Register.Contributions.ContainsKey(Number))
        {
            return NotFound();
        }

        if (step is "edit" or "template")
        {
            return GoOn(step);
        }

        if (step is "draft")
        {
            return KeepDraft();
        }

        ValidateFields();
        if (Draft.IsOvertaken(this, Room, Item, this.Fields()))
        {
            return Page();
        }

        if (step is not ("send" or "send-next"))
        {
            IsChecking = Rehearse(Role.Editor, Reason, Attempt(Number)) is not null;
            return Page();
        }

        return Write(Role.Editor, Reason, Attempt(Number), _ => Sent($"You answered contribution {Number}: {Code!.Value.InWords()}.", goesOn: step is "send-next"));
    }

    private IActionResult KeepDraft()
    {
        if (Register.MayNotAnswer(Editor, Number) is not null)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        return Draft.Save(this, Room, Item, Register.Tip!, this.Fields(), Editor) is { } kept
            ? Done("The draft decision is kept. Editors who may answer the same read it, and nobody else.", "/DraftDecisions/Show", new { id = kept.Id })
            : Page();
    }

    private IActionResult Sent(string done, bool goesOn)
    {
        Draft.Forget(this, Room, Item);
        return Place is { } place ? place.GoOn(this, done, Ledger.Read(), Room, goesOn) : Done(done, "/Contributions/Show", new { number = Number });
    }

    private IActionResult? NotHere() => !Register.Contributions.TryGetValue(Number, out var contribution) ? NotFound()
        : Register.MayNotAnswer(Editor, Number) is not null || Register.State(contribution) != ContributionState.Open ? StatusCode(StatusCodes.Status403Forbidden)
        : null;
}

using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.Proposals;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>An editor answers a contribution: a form, then a page to check the answer, then the entry.</summary>
public sealed class AnswerModel(Access access, TimeProvider clock) : AnsweringPage(access)
{
    [FromRoute]
    public int Number { get; set; }

    public Contribution Contribution => Register.Contributions[Number];

    public bool IsChecking { get; private set; }

    /// <summary>Where the editor is in the list that they work through; null where they answer this one alone.</summary>
    public QueuePlace? Place => field ??= QueuePlace.Of(this, clock, WorkFilter.Contribution, Number);

    public IActionResult OnGet() => NotHere() ?? Page();

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (!Register.Contributions.ContainsKey(Number))
        {
            return NotFound();
        }

        if (step is "edit")
        {
            ModelState.Clear();
            return Page();
        }

        ValidateProposal();
        if (step is not ("send" or "send-next"))
        {
            IsChecking = Rehearse(Role.Editor, Reason, Attempt(Number)) is not null;
            return Page();
        }

        return Write(Role.Editor, Reason, Attempt(Number), _ => Sent($"You answered contribution {Number}: {Code!.Value.InWords()}.", goesOn: step is "send-next"));
    }

    private IActionResult Sent(string done, bool goesOn) =>
        Place is { } place ? place.GoOn(this, done, Ledger.Read(), clock, goesOn) : Done(done, "/Contributions/Show", new { number = Number });

    private IActionResult? NotHere() => !Register.Contributions.TryGetValue(Number, out var contribution) ? NotFound()
        : Register.MayNotAnswer(Editor, Number) is not null || Register.State(contribution) != ContributionState.Open ? StatusCode(StatusCodes.Status403Forbidden)
        : null;
}

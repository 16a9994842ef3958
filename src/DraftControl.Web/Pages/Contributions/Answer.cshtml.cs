using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>An editor answers a contribution: a form, then a page to check the answer, then the entry.</summary>
public sealed class AnswerModel(Access access) : AnsweringPage(access)
{
    [FromRoute]
    public int Number { get; set; }

    public Contribution Contribution => Register.Contributions[Number];

    public bool IsChecking { get; private set; }

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
        if (step is not "send")
        {
            IsChecking = Rehearse(Role.Editor, Reason, Attempt(Number)) is not null;
            return Page();
        }

        return Write(Role.Editor, Reason, Attempt(Number), _ => Done($"You answered contribution {Number}: {Code!.Value.InWords()}.", "/Contributions/Show", new { number = Number }));
    }

    private IActionResult? NotHere() => !Register.Contributions.TryGetValue(Number, out var contribution) ? NotFound()
        : Register.MayNotAnswer(Editor, Number) is not null || Register.State(contribution) != ContributionState.Open ? StatusCode(StatusCodes.Status403Forbidden)
        : null;
}

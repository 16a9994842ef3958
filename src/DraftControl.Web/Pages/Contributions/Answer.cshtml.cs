using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.Proposals;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>An editor answers a contribution: a form, then a page to check the answer, then the entry.</summary>
public sealed class AnswerModel(Access access, TimeProvider clock) : DeclarationPage(access)
{
    [FromRoute]
    public int Number { get; set; }

    [BindProperty, Required(ErrorMessage = "Select an answer")]
    public AnswerCode? Code { get; set; }

    /// <summary>For each code that may name a proposal: its number, as typed.</summary>
    [BindProperty]
    public string? TakenUpBy { get; set; }

    [BindProperty]
    public string? TakenUpInPartBy { get; set; }

    [BindProperty]
    public string? CoveredBy { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter a reason")]
    public string? Reason { get; set; }

    public Contribution Contribution => Register.Contributions[Number];

    public bool IsChecking { get; private set; }

    public Office Editor => SignedIn.Holds(Register, Role.Editor)!;

    /// <summary>Where the editor is in the list that they work through; null where they answer this one alone.</summary>
    public QueuePlace? Place => field ??= QueuePlace.Of(this, clock, WorkFilter.Contribution, Number);

    public string WhoSees => Register.WhoSees(Editor);

    /// <summary>The proposal that the answer names; null where it names none.</summary>
    public int? Proposal => int.TryParse(Code switch
    {
        AnswerCode.Accepted => TakenUpBy,
        AnswerCode.AcceptedWithChanges => TakenUpInPartBy,
        AnswerCode.AlreadyCovered => CoveredBy,
        _ => null,
    }, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    protected override Role? IsFor => Role.Editor;

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

        if (Code?.Accepts() == true && (Proposal is not { } taken || Register.Proposals.GetValueOrDefault(taken)?.Decision?.Code.Accepts() != true))
        {
            ModelState.AddModelError(Code == AnswerCode.Accepted ? nameof(TakenUpBy) : nameof(TakenUpInPartBy), "Enter the number of the accepted proposal that takes it up");
        }

        if (Code == AnswerCode.AlreadyCovered && !string.IsNullOrWhiteSpace(CoveredBy) && (Proposal is not { } cover || !Register.Proposals.ContainsKey(cover)))
        {
            ModelState.AddModelError(nameof(CoveredBy), "Enter the number of the proposal that asks for it, or leave it empty if the text says so");
        }

        if (step is not ("send" or "send-next"))
        {
            IsChecking = Rehearse(Role.Editor, Reason, Attempt) is not null;
            return Page();
        }

        return Write(Role.Editor, Reason, Attempt, _ => Sent($"You answered contribution {Number}: {Code!.Value.InWords()}.", goesOn: step is "send-next"));
    }

    private IActionResult Sent(string done, bool goesOn) =>
        Place is { } place ? place.GoOn(this, done, Ledger.Read(), clock, goesOn) : Done(done, "/Contributions/Show", new { number = Number });

    private Attempt Attempt(Register register, Head head) => register.Unchanged(new ContributionAnswered(head, Number, Code!.Value, Proposal));

    private IActionResult? NotHere() => !Register.Contributions.TryGetValue(Number, out var contribution) ? NotFound()
        : Register.MayNotAnswer(Editor, Number) is not null || Register.State(contribution) != ContributionState.Open ? StatusCode(StatusCodes.Status403Forbidden)
        : null;
}

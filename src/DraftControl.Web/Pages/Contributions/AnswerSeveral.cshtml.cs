using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;
using DraftControl.Web.Pages.Proposals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>An editor answers several contributions alike, with one reason: each becomes an entry of its own.</summary>
public sealed class AnswerSeveralModel(Access access, Writer writer, EditorsRoom room) : AnsweringPage(access, room)
{
    public const int Most = 50;

    /// <summary>The contributions that are chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public List<int> Number { get; set; } = [];

    public bool IsChecking { get; private set; }

    /// <summary>Those that were answered just now.</summary>
    public IReadOnlyList<int> Answered { get; private set; } = [];

    /// <summary>Why a contribution cannot be answered, or not so, by its number.</summary>
    public IReadOnlyDictionary<int, string> Why { get; private set; } = new Dictionary<int, string>();

    /// <summary>The chosen ones that can be answered.</summary>
    public IEnumerable<Contribution> Chosen => Number.Where(number => !Why.ContainsKey(number)).Select(number => Register.Contributions[number]);

    public void OnGet()
    {
        ModelState.Clear();
        Keep();
        Why = Number.Select(number => (Number: number, Why: MayNot(number))).Where(pair => pair.Why is not null).ToDictionary(pair => pair.Number, pair => pair.Why!);
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        Keep();
        if (step is not ("check" or "send"))
        {
            return GoOn(step);
        }

        if (Number.Count == 0)
        {
            ModelState.AddModelError(nameof(Number), "Select the contributions that you answer");
        }

        if (!string.IsNullOrWhiteSpace(Reason) && Core.Entries.Reason.Complaint(Hygiene.Normalised(Reason).Trim()) is { } complaint)
        {
            ModelState.AddModelError(nameof(Reason), complaint);
        }

        ValidateFields();
        return !ModelState.IsValid ? Page() : step is "check" ? Check() : Send();
    }

    private void Keep() => Number = [.. Number.Where(Register.Contributions.ContainsKey).Distinct().Take(Most)];

    /// <summary>Why this editor cannot answer one at all; null where they can.</summary>
    private string? MayNot(int number) => Register.MayNotAnswer(Editor, number)?.Sentence ?? Register.State(Register.Contributions[number]) switch
    {
        ContributionState.Answered => "It has been answered already.",
        ContributionState.Proposed => $"Proposal {Register.Contributions[number].Proposal} has been made of it. The decision on that answers it.",
        _ => null,
    };

    private PageResult Check()
    {
        var reason = Core.Entries.Reason.Parse(Hygiene.Normalised(Reason!).Trim());
        Why = Number.Select(number => (Number: number, Why: MayNot(number) ?? writer.Rehearse(Register, Form(number), Role.Editor, reason, Attempt(number)).Refusal?.Sentence))
            .Where(pair => pair.Why is not null).ToDictionary(pair => pair.Number, pair => pair.Why!);
        IsChecking = Why.Count < Number.Count;
        if (!IsChecking)
        {
            ModelState.AddModelError(nameof(Number), "None of these can be answered so. Below you read why");
        }

        return Page();
    }

    private IActionResult Send()
    {
        var results = Number.Select(number => (Number: number, Result: Written.One(writer, Ledger, Form(number), Role.Editor, Reason, Attempt(number)))).ToList();
        var refused = results.Where(pair => pair.Result.Why is not null).ToList();
        if (refused.Count == 0)
        {
            return Done($"You answered {ContributionWords.Named([.. Number.Order()])}: {Code!.Value.InWords()}.", "/Contributions/Index");
        }

        // What was refused stays chosen, to be read again as it stands now. What was answered is not sent again.
        Answered = [.. results.Where(pair => pair.Result.Recorded is not null).Select(pair => pair.Number)];
        Why = refused.ToDictionary(pair => pair.Number, pair => pair.Result.Why!);
        (Number, Register) = ([.. refused.Select(pair => pair.Number)], Ledger.Read());
        ModelState.Clear();
        ModelState.AddModelError(nameof(Number), $"{(Answered.Count == 0 ? "Nothing was recorded." : $"Recorded: {ContributionWords.Named(Answered)}.")} Not recorded: {ContributionWords.Named(Number)}. Below you read why");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private string Form(int number) => string.Create(CultureInfo.InvariantCulture, $"{FormId}/{number}");
}

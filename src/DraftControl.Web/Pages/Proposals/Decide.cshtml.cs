using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>An editor decides a proposal: a form, then a page to check what becomes of the text, then the entry.</summary>
public sealed class DecideModel(Access access, Redlines redlines) : DeclarationPage(access)
{
    [FromRoute]
    public int Number { get; set; }

    [BindProperty, Required(ErrorMessage = "Select a decision")]
    public DecisionCode? Code { get; set; }

    /// <summary>The number of the proposal that covers this one, as typed.</summary>
    [BindProperty]
    public string? CoveredBy { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter a reason")]
    public string? Reason { get; set; }

    /// <summary>The entry that the editor has read.</summary>
    [BindProperty, Required(ErrorMessage = "Read the proposal again, and decide from there")]
    public CommitId? Tip { get; set; }

    [BindProperty]
    public List<TypedWording> Wordings { get; set; } = [];

    public Proposal Proposal => Register.Proposals[Number];

    /// <summary>What the proposal asks for.</summary>
    public IReadOnlyList<ShownChange> Asked { get; private set; } = [];

    /// <summary>Words that were typed for clauses that the proposal no longer changes.</summary>
    public IReadOnlyList<string> LeftOver { get; private set; } = [];

    /// <summary>What the decision makes of the text, while the editor checks it; null while they fill in the form.</summary>
    public IReadOnlyList<ShownChange>? Checked { get; private set; }

    /// <summary>Whether the text or the proposal has changed since the editor read it, so that what was typed and what stands now are shown.</summary>
    public bool IsStale => Response.StatusCode == StatusCodes.Status409Conflict;

    public string WhoSees => Register.WhoSees(SignedIn.Holds(Register, Role.Editor)!);

    protected override Role? IsFor => Role.Editor;

    public IActionResult OnGet()
    {
        if (!Register.Proposals.TryGetValue(Number, out var proposal))
        {
            return NotFound();
        }

        if (!proposal.IsOpen || proposal.Organisation == SignedIn.Holds(Register, Role.Editor)!.Organisation)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Tip = Register.Tip;
        Read();
        return Page();
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (!Register.Proposals.ContainsKey(Number))
        {
            return NotFound();
        }

        Read();
        if (step is "check" or "send")
        {
            Validate();
        }
        else
        {
            // Back from the check page: nothing is wrong with the form.
            ModelState.Clear();
        }

        var result = step switch
        {
            "check" => Check(),
            "send" => Write(Role.Editor, Reason, Attempt, _ => Done($"You decided proposal {Number}: {Code!.Value.InWords()}.", "/Proposals/Show", new { number = Number })),
            _ => Page(),
        };
        if (IsStale)
        {
            Renew();
        }

        return result;
    }

    /// <summary>Shows both: what was typed, and what stands now. The next try is made on what stands now.</summary>
    private void Renew()
    {
        Tip = Register.Tip;
        foreach (var name in ModelState.Keys.Where(name => name == nameof(Tip) || name.StartsWith(nameof(Wordings), StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(name);
        }

        Read();
    }

    private void Read()
    {
        Asked = Register.Shown(Proposal.Changes, Ledger.FilesAt(Proposal.Base).Draft, Ledger.FilesAt(Proposal.Wording).Draft, redlines, Proposal);
        (Wordings, var typed) = (TypedWordings.For(Asked, Wordings), Wordings);
        LeftOver = [.. typed.Where(wording => Wordings.All(other => other.Clause != wording.Clause)).Select(wording => wording.Wording ?? "")];
    }

    private Attempt Attempt(Register register, Head head) =>
        new Deciding(Number, Code!.Value, Cover, Tip!, Code == DecisionCode.AcceptedWithChanges ? Wordings.Given(Asked) : new Dictionary<ClauseId, string>()).Decide(register, head, Ledger.FilesAt);

    private int? Cover => Code == DecisionCode.AlreadyCovered && int.TryParse(CoveredBy, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private IActionResult Check()
    {
        if (Rehearse(Role.Editor, Reason, Attempt) is { } act)
        {
            Checked = Register.Shown(((Decided)act.Entry).Changes, Register.Draft, act.Files.Draft, redlines);
        }

        return Page();
    }

    private void Validate()
    {
        if (Code == DecisionCode.AlreadyCovered && (Cover is not { } cover || cover == Number || !Register.Proposals.ContainsKey(cover)))
        {
            ModelState.AddModelError(nameof(CoveredBy), "Enter the number of the proposal that covers this one");
        }

        if (Code == DecisionCode.AcceptedWithChanges)
        {
            foreach (var (field, fault) in Wordings.Faults(Asked, mayBeAsAsked: Register.State(Proposal) == ProposalState.NeedsRewording))
            {
                ModelState.AddModelError(field, fault);
            }
        }
    }
}

using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>An editor takes a decision back: a reason, then a page to check what is put back in the text, then the entry.</summary>
public sealed class UndoModel(Access access, Redlines redlines) : CheckAnswersPage(access, redlines)
{
    [FromRoute]
    public int Number { get; set; }

    /// <summary>The decision that the editor has read, by its entry.</summary>
    [BindProperty]
    public int Decision { get; set; }

    public Proposal Proposal => Register.Proposals[Number];

    public string WhoSees => Register.WhoSees(Editor);

    /// <summary>Whose words the text is made of, now and after it; null where it stays as it is.</summary>
    public AuthorshipChange? Authorship { get; private set; }

    /// <summary>What it does to those who have tested the words; null where the text stays as it is.</summary>
    public SignOffs? SignOffs { get; private set; }

    /// <summary>The text after it.</summary>
    public Draft? After { get; private set; }

    protected override Role? IsFor => Role.Editor;

    protected override Role Role => Role.Editor;

    private Office Editor => SignedIn.Holds(Register, Role.Editor)!;

    public IActionResult OnGet()
    {
        if (!Register.Proposals.TryGetValue(Number, out var proposal))
        {
            return NotFound();
        }

        if (Register.MayNotDecide(Editor, Number) is not null)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Decision = proposal.Decision?.Seq ?? 0;
        return Register.MayNotUndo(Editor, Number) is null ? Page() : Done($"The decision on proposal {Number} cannot be undone any more.", "/Proposals/Show", new { number = Number });
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step) => Register.Proposals.ContainsKey(Number) ? Take(step) : NotFound();

    protected override void Validate()
    {
    }

    protected override Attempt Attempt(Register register, Head head) => new Undoing(Number, Decision).Undo(register, head, Ledger.FilesAt);

    protected override IReadOnlyList<ShownChange> Outcome(Act act)
    {
        var changes = ((DecisionUndone)act.Entry).Changes;
        (Authorship, SignOffs, After) = changes.Count == 0 ? (null, null, null) : (AuthorshipChange.Of(Register, act.Files.Draft, Editor.Organisation), SignOffs.Of(Register, act.Files.Draft, Editor.Organisation), act.Files.Draft);
        return Register.Shown(changes, Register.Draft, act.Files.Draft, Redlines);
    }

    protected override IActionResult Sent(RecordedEntry recorded) => Done($"You undid the decision on proposal {Number}. It is open again.", "/Proposals/Show", new { number = Number });
}

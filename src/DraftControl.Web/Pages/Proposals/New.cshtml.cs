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

/// <summary>A representative proposes changes to one clause or several.</summary>
public sealed class NewModel(Access access, Redlines redlines) : ProposingPage(access, redlines)
{
    public override string Heading => "Propose a change";

    /// <param name="clause">The clause to begin with.</param>
    /// <param name="op">What to do with it.</param>
    public void OnGet(string? clause, string? op)
    {
        Base = Register.Tip;
        var office = SignedIn.Holds(Register, Role.Representative)!;
        if (Register.MayNotPropose(office) is { } refusal)
        {
            ModelState.AddModelError(string.Empty, refusal.Sentence);
        }

        if (ClauseId.TryParse(clause, provider: null, out var id) && Draft.Find(id) is not null)
        {
            Changes = [TypedChange.Of(Enum.TryParse<ChangeOp>(op, ignoreCase: true, out var chosen) ? chosen : ChangeOp.Reword, id, Draft)];
        }
    }

    protected override Attempt Attempt(Proposing proposing, Register register, Head head) => proposing.Propose(register, head, Ledger.FilesAt);

    protected override IActionResult Sent(RecordedEntry recorded)
    {
        var number = ((Proposed)recorded.Entry).Proposal;
        return Done($"You sent proposal {number}.", "/Proposals/Show", new { number });
    }
}

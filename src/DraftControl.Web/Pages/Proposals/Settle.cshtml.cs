using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>Another editor looks at a disputed decision, and lets it stand or goes on to undo it.</summary>
public sealed class SettleModel(Access access, Redlines redlines) : AboutProposalPage(access)
{
    /// <summary>What the decision made of each change.</summary>
    public IReadOnlyList<DecidedChange> Outcome => DecidedChange.Of(Register, Proposal, Ledger.FilesAt, redlines);

    protected override Role? IsFor => Role.Editor;

    protected override Refusal? NotYours => Register.MayNotDecide(Office, Number)
        ?? (Proposal.Decision?.By.Person == Office.Person ? Refusal.NotYours("Another editor looks at it.") : null);

    protected override bool IsDue => Proposal is { Reply: ChangesDisputed, Settlement: null };

    protected override string Said => $"You let the decision on proposal {Number} stand.";

    protected override void Validate() => Demand("Enter why the decision stands");

    protected override Attempt Attempt(Register register, Head head) => register.Unchanged(new DisputeSettled(head, Number));
}

using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;

namespace DraftControl.Core.Acts;

/// <summary>A steward puts publishing rules in force that were proposed and agreed.</summary>
/// <param name="Proposed">The entry that proposed them.</param>
public sealed record PuttingInForce(int Proposed)
{
    public Attempt Change(Register register, Head head) => register.PolicyProposal is { } proposal && proposal.Entry.Seq == Proposed
        ? new Act(new PolicyChanged(head, proposal.Entry.Number, Proposed), register.Files.With(Files.PolicyPath, proposal.File))
        : Refusal.NotFound($"The publishing rules of entry {Proposed} are not proposed any more.");
}

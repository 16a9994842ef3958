using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules.Gates;

/// <summary>Nothing waits for an answer: every proposal is decided or deferred, every contribution answered, every dispute settled.</summary>
internal static class DecisionsGate
{
    public static GateState State(Register register)
    {
        var waiting = register.Proposals.Values.Where(proposal => proposal is { IsOpen: true, Decision: null }).Select(proposal => $"proposal {proposal.Number}")
            .Concat(register.Contributions.Values.Where(contribution => register.State(contribution) is not (ContributionState.Answered or ContributionState.Proposed)).Select(contribution => $"contribution {contribution.Number}"))
            .Concat(register.Proposals.Values.Where(proposal => proposal.IsDisputed).Select(proposal => $"the dispute about proposal {proposal.Number}"))
            .ToList();
        return waiting.Count == 0
            ? new("all-decided", Met: true, "Every proposal has been decided, every contribution answered, and every dispute settled.")
            : new("all-decided", Met: false, $"{(waiting.Count == 1 ? "1 thing waits" : $"{waiting.Count} things wait")} for an answer. {InWords.List(waiting)}.");
    }
}

using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Acts;

/// <summary>Which of a proposal's changes a decision takes up.</summary>
internal static class TakenUp
{
    /// <summary>
    /// All of them, or all but those to the clauses that are left out. A blank line that the proposal put after another clause goes
    /// then too: it stood there for the sake of what is left out, and where the text still needs one it is put again.
    /// </summary>
    public static IReadOnlyList<Change> Of(Proposal proposal, WordingFiles wording, IReadOnlySet<ClauseId> leaving) => leaving.Count == 0
        ? proposal.Changes
        : [.. ProposedChanges.Of(proposal.Changes, wording.Base.Draft, wording.Files.Draft).Where(change => !leaving.Contains(change.Clause) && !change.IsBlankLine).Select(change => change.Change)];
}

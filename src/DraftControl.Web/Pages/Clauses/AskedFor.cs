using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Pages.Proposals;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Pages.Clauses;

/// <summary>What one open proposal asks for in a clause, against the words as they are now.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Acts">What it would do: <c>Reword clause 3.2</c>.</param>
/// <param name="Redline">The words now and the words asked for; null where it asks for no other words.</param>
/// <param name="NeedsRewording">Whether an accepted change has touched the same words since.</param>
public sealed record AskedFor(Proposal Proposal, IReadOnlyList<string> Acts, Redline? Redline, bool NeedsRewording)
{
    public static AskedFor Of(Register register, Proposal proposal, ClauseId clause, Func<CommitId, Files> filesAt, Redlines redlines)
    {
        var changes = proposal.Changes.Where(change => change.Clause == clause).ToList();
        var (now, before) = (register.Draft.Find(clause)?.Wording.Text ?? "", filesAt(proposal.Base).Draft);
        var asked = changes[^1] is Change.Remove ? "" : filesAt(proposal.Wording).Draft.Find(clause)?.Wording.Text ?? "";
        return new(
            proposal,
            [.. changes.Select(change => change.InWords(register.Draft, before))],
            changes.TrueForAll(change => change is Change.Move) ? null : redlines.Between(now, asked),
            register.State(proposal) == ProposalState.NeedsRewording);
    }
}

using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Waiting;

/// <summary>When what one waits for began.</summary>
internal static class Moments
{
    /// <summary>The time of an entry; of the opening for 0.</summary>
    public static DateTimeOffset TimeOf(this Register register, int seq) => register.Entries[Math.Max(seq, 1) - 1].Entry.At;

    /// <summary>The newest entry about a proposal.</summary>
    public static Entry Newest(this Register register, Proposal proposal) => register.Entries[proposal.History[^1] - 1].Entry;

    /// <summary>The entry that changed the words that an open proposal is about, after its proposer read them.</summary>
    public static int MovedOn(this Register register, Proposal proposal)
    {
        var changed = proposal.Changes.SelectMany(About).Max(register.Clauses.LastChanged);
        return changed > proposal.BaseSeq ? changed : register.Clauses.Drafts[^1];
    }

    private static IEnumerable<ClauseId> About(Change change) => change switch
    {
        Change.Add { After: { } after } => [change.Clause, after],
        Change.Move { After: { } after } => [change.Clause, after],
        _ => [change.Clause],
    };
}

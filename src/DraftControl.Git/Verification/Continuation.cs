using DraftControl.Core.Entries;
using DraftControl.Git.Objects;

namespace DraftControl.Git.Verification;

/// <summary>Whether a ledger goes on from what an older clone of it holds, entry for entry. Whoever holds the key can rewrite history, but not in a clone that somebody else kept.</summary>
/// <param name="Known">How many entries the older clone holds.</param>
/// <param name="Newer">How many entries came since; 0 where something is wrong.</param>
/// <param name="Fault">What is wrong, in a sentence; null where the ledger goes on from the older clone.</param>
public sealed record Continuation(int Known, int Newer, string? Fault)
{
    /// <param name="repository">The clone to look at.</param>
    /// <param name="older">A clone that was made earlier.</param>
    /// <exception cref="UnreadableLedgerException">One of them is no ledger, or not a whole one.</exception>
    public static Continuation Of(string repository, string older)
    {
        using var now = Clone.Open(repository);
        using var then = Clone.Open(older);
        var (stands, stood) = (Chain.Back(now.Objects, now.Tip), Chain.Back(then.Objects, then.Tip));
        var same = stood.Zip(stands).TakeWhile(pair => pair.First.Id == pair.Second.Id).Count();
        return same == stood.Count
            ? new(stood.Count, stands.Count - same, Fault: null)
            : new(stood.Count, 0, Sentence(same, stood, stands));
    }

    private static string Sentence(int same, IReadOnlyList<(CommitId Id, byte[] Bytes)> stood, IReadOnlyList<(CommitId Id, byte[] Bytes)> stands)
    {
        if (same == 0)
        {
            return "these are different ledgers, or all of history was rewritten: they have no entry in common";
        }

        var lost = stood.Count - same;
        if (same == stands.Count)
        {
            return $"history was cut off: {(lost == 1 ? "1 entry" : $"{lost} entries")} that the older clone holds {(lost == 1 ? "is" : "are")} missing here, from entry {same + 1} on, which is {Named(stood[same])}. (If the other clone is the newer one, name it first.)";
        }

        return $"history was rewritten or forked: the first {(same == 1 ? "entry is" : $"{same} entries are")} the same in both; then entry {same + 1} is {Named(stood[same])} in the older clone and {Named(stands[same])} here";
    }

    private static string Named((CommitId Id, byte[] Bytes) commit)
    {
        try
        {
            return $"{commit.Id}, \"{RawCommit.Read(commit.Bytes).Subject}\"";
        }
        catch (UnreadableLedgerException)
        {
            return $"{commit.Id}";
        }
    }
}

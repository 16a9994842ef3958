using DraftControl.Core.Entries;

namespace DraftControl.Git.Objects;

/// <summary>The entries of a ledger as a chain of commits: each one's first parent is the entry before.</summary>
internal static class Chain
{
    /// <summary>The commits from a tip back to another one, which is left out, or to the first; oldest first.</summary>
    public static IReadOnlyList<(CommitId Id, RawCommit Raw)> Back(ObjectReader objects, CommitId tip, CommitId? until = null)
    {
        var chain = new List<(CommitId, RawCommit)>();
        for (var id = tip; id is not null && id != until;)
        {
            var raw = Commit(objects, id);
            chain.Add((id, raw));
            id = raw.Parents.Count > 0 ? raw.Parents[0] : null;
        }

        chain.Reverse();
        return chain;
    }

    private static RawCommit Commit(ObjectReader objects, CommitId id)
    {
        try
        {
            return objects.Commit(id);
        }
        catch (UnreadableLedgerException e)
        {
            throw new UnreadableLedgerException($"commit {id}: {e.Message}");
        }
    }
}

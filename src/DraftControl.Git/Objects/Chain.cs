using System.Text;
using DraftControl.Core.Entries;

namespace DraftControl.Git.Objects;

/// <summary>The entries of a ledger as a chain of commits: each one's first parent is the entry before.</summary>
internal static class Chain
{
    /// <summary>From here on it is faster to ask git for all the rest.</summary>
    private const int Few = 256;

    /// <summary>The commits from a tip back to another one, which is left out, or to the first; oldest first, not looked at yet.</summary>
    /// <exception cref="UnreadableLedgerException">One of them is missing or damaged.</exception>
    public static IReadOnlyList<(CommitId Id, byte[] Bytes)> Back(ObjectReader objects, CommitId tip, CommitId? until = null)
    {
        var chain = new List<(CommitId, byte[])>();
        for (var id = tip; id is not null && id != until;)
        {
            if (chain.Count == Few && Listed(objects, id, until) is { Count: > 0 } hint)
            {
                Rest(objects, hint, ref id, until, chain);
                continue;
            }

            Add(objects.Read(id.ToString(), "commit"), ref id, chain);
        }

        chain.Reverse();
        return chain;
    }

    public static CommitId? FirstParent(ReadOnlySpan<byte> commit)
    {
        var rest = commit[(commit.IndexOf((byte)'\n') + 1)..];
        return rest.StartsWith("parent "u8) && rest.Length > 47 && CommitId.TryParse(Encoding.ASCII.GetString(rest[7..47]), null, out var parent) ? parent : null;
    }

    /// <summary>What git lists is only a hint of what to read next: the commits themselves say what comes before them.</summary>
    private static void Rest(ObjectReader objects, IReadOnlyList<string> hint, ref CommitId? id, CommitId? until, List<(CommitId, byte[])> chain)
    {
        foreach (var (listed, bytes) in hint.Zip(objects.ReadAll(hint, "commit")))
        {
            if (listed != id?.ToString() || id == until)
            {
                throw new UnreadableLedgerException($"git lists {listed} where the chain of commits goes on with {id}: the clone has grafts or a false commit graph");
            }

            Add(bytes, ref id, chain);
        }
    }

    /// <summary>The commits that git lists; none where it cannot, such as when the ledger was put back from elsewhere and does not hold the other commit.</summary>
    private static IReadOnlyList<string> Listed(ObjectReader objects, CommitId id, CommitId? until)
    {
        try
        {
            return GitProcess.Run(objects.GitFolder, ["rev-list", "--first-parent", id.ToString(), .. until is null ? Array.Empty<string>() : [$"^{until}"]]);
        }
        catch (UnreadableLedgerException)
        {
            // Read one by one, what is wrong is named.
            return [];
        }
    }

    private static void Add(byte[] commit, ref CommitId? id, List<(CommitId, byte[])> chain)
    {
        chain.Add((id!, commit));
        id = FirstParent(commit);
    }
}

using System.Text;
using DraftControl.Core.Entries;

namespace DraftControl.Git.Objects;

/// <summary>The entries of a ledger as a chain of commits: each one's first parent is the entry before.</summary>
internal static class Chain
{
    /// <summary>The commits from a tip back to another one, which is left out, or to the first; oldest first, not looked at yet.</summary>
    /// <exception cref="UnreadableLedgerException">One of them is missing or damaged.</exception>
    public static IReadOnlyList<(CommitId Id, byte[] Bytes)> Back(ObjectReader objects, CommitId tip, CommitId? until = null)
    {
        var chain = new List<(CommitId, byte[])>();
        for (var id = tip; id is not null && id != until;)
        {
            var bytes = objects.Read(id.ToString(), "commit");
            chain.Add((id, bytes));
            id = FirstParent(bytes);
        }

        chain.Reverse();
        return chain;
    }

    public static CommitId? FirstParent(ReadOnlySpan<byte> commit)
    {
        var rest = commit[(commit.IndexOf((byte)'\n') + 1)..];
        return rest.StartsWith("parent "u8) && rest.Length > 47 && CommitId.TryParse(Encoding.ASCII.GetString(rest[7..47]), null, out var parent) ? parent : null;
    }
}

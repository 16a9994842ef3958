using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;

namespace DraftControl.Git.Objects;

/// <summary>One line of a tree: a file or a folder.</summary>
internal sealed record RawTreeEntry(string Name, string Id, bool IsFolder);

/// <summary>
/// Reads a tree's bytes: files with mode 100644, folders with 40000, and nothing else. Names stand in Git's order and hold no
/// slash, so that git and this reader find the same files.
/// </summary>
internal static class RawTree
{
    /// <exception cref="UnreadableLedgerException">There is something else in it.</exception>
    public static IReadOnlyList<RawTreeEntry> Read(byte[] bytes)
    {
        var entries = new List<RawTreeEntry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var rest = bytes.AsSpan();
        while (!rest.IsEmpty)
        {
            var (space, zero) = (rest.IndexOf((byte)' '), rest.IndexOf((byte)0));
            if (space < 0 || zero < space || rest.Length < zero + 21 || !Utf8.TryDecode(rest[(space + 1)..zero], out var name) || name.Length == 0)
            {
                throw new UnreadableLedgerException("a tree cannot be read");
            }

            if (name.Contains('/', StringComparison.Ordinal))
            {
                throw new UnreadableLedgerException($"'{name}' is a path, not the name of a file or folder");
            }

            var mode = rest[..space];
            var isFolder = mode.SequenceEqual("40000"u8);
            if (!isFolder && !mode.SequenceEqual("100644"u8))
            {
                throw new UnreadableLedgerException($"'{name}' has another mode than 100644 or, for a folder, 40000");
            }

            if (!names.Add(name))
            {
                throw new UnreadableLedgerException($"'{name}' stands twice in a tree");
            }

            var entry = new RawTreeEntry(name, Convert.ToHexStringLower(rest.Slice(zero + 1, 20)), isFolder);
            if (entries.Count > 0 && Sorted(entries[^1]).AsSpan().SequenceCompareTo(Sorted(entry)) >= 0)
            {
                throw new UnreadableLedgerException($"'{name}' stands out of order in a tree");
            }

            entries.Add(entry);
            rest = rest[(zero + 21)..];
        }

        return entries;
    }

    /// <summary>Git sorts by bytes, a folder as if its name ended with a slash.</summary>
    private static byte[] Sorted(RawTreeEntry entry) => Utf8.Encode(entry.IsFolder ? $"{entry.Name}/" : entry.Name);
}

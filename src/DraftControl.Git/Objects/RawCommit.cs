using System.Globalization;
using System.Text;
using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using DraftControl.Git.Signing;

namespace DraftControl.Git.Objects;

/// <summary>A commit, to the byte. Its headers are exactly tree, parents, author, committer and the signature.</summary>
/// <param name="Tree">The id of its tree.</param>
/// <param name="Parents">Its parents, the entry before first.</param>
/// <param name="Author">Who, in which office, and when.</param>
/// <param name="Committer">The server.</param>
/// <param name="Message">The bytes of the message.</param>
/// <param name="Signature">The armoured signature, without the last line break; null where there is none.</param>
internal sealed record RawCommit(string Tree, IReadOnlyList<CommitId> Parents, Ident Author, Ident Committer, byte[] Message, string? Signature = null)
{
    /// <summary>What is signed: the commit without its signature.</summary>
    public byte[] Payload => Bytes(signature: null);

    public string Subject => Encoding.UTF8.GetString(Message.AsSpan(0, Math.Max(0, Message.AsSpan().IndexOf((byte)'\n'))));

    /// <summary>The whole message of a wording's commit.</summary>
    public static string WordingMessage(int proposal) => string.Create(CultureInfo.InvariantCulture, $"Wording for proposal {proposal}\n");

    /// <summary>The commit's bytes, signed.</summary>
    public byte[] Signed(SigningKey key) => Bytes(key.Sign(Payload).TrimEnd('\n'));

    /// <exception cref="UnreadableLedgerException">It has other headers, or they cannot be read.</exception>
    public static RawCommit Read(byte[] bytes)
    {
        var end = bytes.AsSpan().IndexOf("\n\n"u8);
        if (end < 0 || !Utf8.TryDecode(bytes.AsSpan(0, end), out var head))
        {
            throw new UnreadableLedgerException("the commit's headers cannot be read");
        }

        var lines = new Queue<string>(head.Split('\n'));
        var tree = CommitId.TryParse(Next(lines, "tree"), null, out var id) ? id.ToString() : throw new UnreadableLedgerException("the tree is not an object's id");
        var parents = new List<CommitId>();
        while (lines.TryPeek(out var line) && line.StartsWith("parent ", StringComparison.Ordinal))
        {
            parents.Add(CommitId.TryParse(Next(lines, "parent"), null, out var parent) ? parent : throw new UnreadableLedgerException("a parent is not a commit's id"));
        }

        var (author, committer) = (Who(lines, "author"), Who(lines, "committer"));
        var commit = new RawCommit(tree, parents, author, committer, bytes[(end + 2)..], lines.Count == 0 ? null : SignatureOf(lines));

        // The signature is checked on the bytes that are there: what was read must be all of them.
        return commit.Bytes(commit.Signature).AsSpan().SequenceEqual(bytes) ? commit : throw new UnreadableLedgerException("the commit's headers are not as Git writes them");
    }

    private static Ident Who(Queue<string> lines, string name) =>
        Ident.Read(Next(lines, name)) ?? throw new UnreadableLedgerException($"the {name} is not a name, an address and a time with +0000");

    private static string SignatureOf(Queue<string> lines)
    {
        var signature = new StringBuilder(Next(lines, "gpgsig"));
        while (lines.TryDequeue(out var line))
        {
            signature.Append('\n').Append(line.StartsWith(' ') ? line[1..] : throw new UnreadableLedgerException(Unexpected(line)));
        }

        return signature.ToString();
    }

    private static string Next(Queue<string> lines, string name) =>
        lines.TryDequeue(out var line) && line.StartsWith($"{name} ", StringComparison.Ordinal) ? line[(name.Length + 1)..]
        : throw new UnreadableLedgerException(Unexpected(line));

    private static string Unexpected(string? line) =>
        $"the commit's headers are not exactly tree, parent, author, committer and gpgsig{(line is null ? "" : $": '{line.Split(' ')[0]}'")}";

    private byte[] Bytes(string? signature)
    {
        var head = new StringBuilder().Append("tree ").Append(Tree).Append('\n');
        foreach (var parent in Parents)
        {
            head.Append("parent ").Append(parent).Append('\n');
        }

        head.Append("author ").Append(Author).Append("\ncommitter ").Append(Committer).Append('\n');
        if (signature is not null)
        {
            head.Append("gpgsig ").Append(signature.Replace("\n", "\n ", StringComparison.Ordinal)).Append('\n');
        }

        return [.. Encoding.UTF8.GetBytes(head.Append('\n').ToString()), .. Message];
    }
}

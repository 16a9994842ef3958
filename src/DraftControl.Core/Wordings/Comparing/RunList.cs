using System.Text;

namespace DraftControl.Core.Wordings.Comparing;

/// <summary>
/// Puts a redline together and tidies it: what is deleted and inserted in one place becomes one replacement, and white
/// space that both sides of a replacement begin or end with is kept outside it.
/// </summary>
internal sealed class RunList
{
    private readonly List<Run> runs = [];
    private readonly StringBuilder equal = new();
    private readonly StringBuilder deleted = new();
    private readonly StringBuilder inserted = new();

    public void Equal(ReadOnlySpan<char> text)
    {
        if (text.Length > 0)
        {
            CloseChange();
            equal.Append(text);
        }
    }

    /// <summary>What stands in the old text where the new one has this instead.</summary>
    public void Replace(ReadOnlySpan<char> old, ReadOnlySpan<char> @new)
    {
        if (deleted.Length + inserted.Length == 0 && old.SequenceEqual(@new) && !old.ContainsAnyExcept(" \t\r\n"))
        {
            equal.Append(old);
            return;
        }

        deleted.Append(old);
        inserted.Append(@new);
    }

    public IReadOnlyList<Run> Finished()
    {
        CloseChange();
        CloseEqual();
        return runs;
    }

    private void CloseChange()
    {
        if (deleted.Length + inserted.Length == 0)
        {
            return;
        }

        var (old, @new) = (deleted.ToString(), inserted.ToString());
        deleted.Clear();
        inserted.Clear();

        var head = CommonSpace(old, @new);
        var tail = CommonSpaceAtEnd(old.AsSpan(head), @new.AsSpan(head));
        equal.Append(old, 0, head);
        if (old.Length > head + tail || @new.Length > head + tail)
        {
            CloseEqual();
            Add(RunKind.Delete, old[head..^tail]);
            Add(RunKind.Insert, @new[head..^tail]);
        }

        equal.Append(old, old.Length - tail, tail);
    }

    private void CloseEqual()
    {
        Add(RunKind.Equal, equal.ToString());
        equal.Clear();
    }

    private void Add(RunKind kind, string text)
    {
        if (text.Length > 0)
        {
            runs.Add(new Run(kind, text));
        }
    }

    private static int CommonSpace(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var length = one.CommonPrefixLength(other);
        var word = one[..length].IndexOfAnyExcept(" \t\r\n");
        return word < 0 ? length : word;
    }

    private static int CommonSpaceAtEnd(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && one[^(length + 1)] == other[^(length + 1)] && Tokens.IsSpace(one[^(length + 1)]))
        {
            length++;
        }

        return length;
    }
}

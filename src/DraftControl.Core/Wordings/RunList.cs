using System.Text;

namespace DraftControl.Core.Wordings;

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

    public void Delete(string text) => deleted.Append(text);

    public void Insert(string text) => inserted.Append(text);

    public void Equal(string text)
    {
        if (text.Length > 0)
        {
            CloseChange();
            equal.Append(text);
        }
    }

    /// <summary>White space of the old text where the new one has this instead.</summary>
    public void Replace(string old, string @new)
    {
        Delete(old);
        Insert(@new);
    }

    public IReadOnlyList<Run> Finished()
    {
        CloseChange();
        CloseEqual();
        return runs;
    }

    private void CloseChange()
    {
        var (old, @new) = (deleted.ToString(), inserted.ToString());
        deleted.Clear();
        inserted.Clear();

        var head = CommonSpace(old, @new, fromEnd: false);
        var tail = CommonSpace(old[head..], @new[head..], fromEnd: true);
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

    private static int CommonSpace(string old, string @new, bool fromEnd)
    {
        var length = 0;
        while (length < Math.Min(old.Length, @new.Length) && At(old) is var c && c == At(@new) && Tokens.IsSpace(c))
        {
            length++;
        }

        return length;

        char At(string text) => fromEnd ? text[^(length + 1)] : text[length];
    }
}

namespace DraftControl.Core.Wordings;

/// <summary>Where the lines of a text begin. A line ends with LF, CR or CRLF, which belongs to it.</summary>
internal sealed class Lines
{
    private readonly List<int> starts = [];

    /// <summary>Linear in the length of the text.</summary>
    public Lines(string text)
    {
        Text = text;
        for (var start = 0; start < text.Length;)
        {
            starts.Add(start);
            start = EndOf(text, start);
        }
    }

    public string Text { get; }

    public int Count => starts.Count;

    public int Start(int line) => starts[line];

    /// <summary>One line, its break included.</summary>
    public ReadOnlySpan<char> this[int line] => Text.AsSpan(starts[line], (line + 1 < starts.Count ? starts[line + 1] : Text.Length) - starts[line]);

    /// <summary>The line that holds this position of the text. Logarithmic.</summary>
    public int At(int position)
    {
        var found = starts.BinarySearch(position);
        return found >= 0 ? found : ~found - 1;
    }

    public bool IsBlank(int line) => IsBlank(this[line]);

    public static bool IsBlank(ReadOnlySpan<char> line) => !line.ContainsAnyExcept(" \t\r\n");

    /// <summary>The length of the blank lines that a text begins with.</summary>
    public static int LeadingBlank(string text)
    {
        var start = 0;
        for (int end; start < text.Length && IsBlank(text.AsSpan(start, (end = EndOf(text, start)) - start)); start = end)
        {
        }

        return start;
    }

    private static int EndOf(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (length < 0)
        {
            return text.Length;
        }

        var end = start + length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace DraftControl.Core.Wordings;

/// <summary>
/// The words of a clause: without block markers, runs of white space as one space, in Unicode normalisation form C.
/// Its identity is the SHA-256 of that text in UTF-8. How it is got from a span is part of the ledger's format.
/// </summary>
public sealed partial class Wording
{
    private Wording(string text)
    {
        Text = text;
        Words = text.Length == 0 ? [] : text.Split(' ');
        Hash = Sha256.Of(text);
    }

    public string Text { get; }

    /// <summary>The words in reading order: what stands between the spaces.</summary>
    public IReadOnlyList<string> Words { get; }

    public Sha256 Hash { get; }

    /// <summary>The wording of a clause from its span of source text. Linear in the length of the span.</summary>
    public static Wording Of(string span)
    {
        var words = new StringBuilder(span.Length);
        var first = true;
        foreach (var line in span.Split('\n'))
        {
            var text = line.TrimStart(' ', '>');
            if (text.AsSpan().ContainsAnyExcept("|-:= \t"))
            {
                words.Append(first ? WithoutMarkers(text) : text).Append(' ');
                first = false;
            }
        }

        return new Wording(Nfc.Of(Folded(words.ToString())));
    }

    public override string ToString() => Text;

    private static string WithoutMarkers(string line)
    {
        var text = Markers().Replace(line, "");
        return text.StartsWith('|') ? TableBars().Replace(text, " ") : text;
    }

    /// <summary>Runs of space, tab and line feed as one space, none at either end. Other spaces are words' own.</summary>
    private static string Folded(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\A(?:(?:#+|-+|\*+|\++|[0-9]+[.)])(?: +|\z))+", RegexOptions.CultureInvariant)]
    private static partial Regex Markers();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant)]
    private static partial Regex TableBars();
}

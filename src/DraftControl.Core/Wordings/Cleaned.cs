using System.Globalization;

namespace DraftControl.Core.Wordings;

/// <summary>What cleaning takes out of a pasted text or changes in it.</summary>
public enum Clutter
{
    HtmlTag,
    HtmlCode,
    LineSeparator,
    SoftHyphen,
    Invisible,
    Bullet,
    ListNumber,
    OddSpace,
    Tab,
    LineBreak,
}

/// <summary>One thing that was cleaned away.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Line">The line of the pasted text that it stood on, from 1.</param>
/// <param name="Column">The column, in UTF-16 units, from 1.</param>
public sealed record Tidied(Clutter Kind, int Line, int Column)
{
    public string Place => string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}");
}

/// <summary>A text that was cleaned, with everything that was done to it.</summary>
/// <param name="Before">What was pasted.</param>
/// <param name="Text">What became of it.</param>
/// <param name="Done">Everything that was taken out or changed, in the order of the pasted text.</param>
public sealed record Cleaned(string Before, string Text, IReadOnlyList<Tidied> Done)
{
    /// <summary>How many places are named for each kind; the others are counted.</summary>
    private const int MostPlaces = 5;

    public bool HasChanged => !string.Equals(Before, Text, StringComparison.Ordinal);

    /// <summary>A line for every kind: <c>2 soft hyphens removed (line 1, column 4; line 2, column 9)</c>.</summary>
    public IEnumerable<string> InWords() => Done.GroupBy(tidied => tidied.Kind).OrderBy(kind => kind.Key).Select(kind =>
    {
        var (count, places) = (kind.Count(), string.Join("; ", kind.Take(MostPlaces).Select(tidied => tidied.Place)));
        var more = count > MostPlaces ? string.Create(CultureInfo.InvariantCulture, $"; and {count - MostPlaces} more") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{count} {Words(kind.Key, count == 1)} ({places}{more})");
    });

    private static string Words(Clutter kind, bool one)
    {
        var (what, many, done) = kind switch
        {
            Clutter.HtmlTag => ("HTML tag", "HTML tags", "removed"),
            Clutter.HtmlCode => ("HTML code", "HTML codes", "written out"),
            Clutter.LineSeparator => ("odd line break", "odd line breaks", "made plain"),
            Clutter.SoftHyphen => ("soft hyphen", "soft hyphens", "removed"),
            Clutter.Invisible => ("invisible character", "invisible characters", "removed"),
            Clutter.Bullet => ("bullet", "bullets", one ? "made a list item" : "made list items"),
            Clutter.ListNumber => ("automatic number", "automatic numbers", "put right"),
            Clutter.OddSpace => ("odd space", "odd spaces", "made plain"),
            Clutter.Tab => ("tab", "tabs", one ? "made a space" : "made spaces"),
            _ => ("line break", "line breaks", "inside a paragraph joined"),
        };
        return $"{(one ? what : many)} {done}";
    }
}

using System.Text.RegularExpressions;

namespace DraftControl.Core.Wordings;

/// <summary>
/// The lines of one clause, taken apart into its words and the markers around them. It goes by the first line, as the wording does,
/// and not by a Markdown parser, because a clause stands alone here and an item inside a list would be read as code.
/// </summary>
internal sealed partial record MarkedBlock
{
    private MarkedBlock(ClauseKind kind, string first, string next, string bare, string last) => (Kind, First, Next, Bare, Last) = (kind, first, next, bare, last);

    public ClauseKind Kind { get; }

    /// <summary>What the first line begins with: indent, marker and the space after it.</summary>
    public string First { get; }

    /// <summary>What each further line begins with.</summary>
    public string Next { get; }

    /// <summary>The Markdown without markers.</summary>
    public string Bare { get; }

    /// <summary>What stands after the words: closing marks of a heading, or the line that underlines a heading or rules the columns of a table.</summary>
    public string Last { get; }

    /// <summary>The white space before the marker.</summary>
    public string Indent => First[..(First.Length - First.TrimStart(' ', '\t').Length)];

    /// <param name="body">A clause's lines, without blank lines around them and without the last line break.</param>
    public static MarkedBlock Of(string body)
    {
        var firstLine = body.Split('\n', 2)[0];
        if (OtherStart().IsMatch(firstLine))
        {
            return new(ClauseKind.Other, "", "", body, "");
        }

        if (HeadingStart().Match(body) is { Success: true } heading)
        {
            var words = WithoutClosing(body[heading.Length..]);
            return new(ClauseKind.Heading, Spaced(heading.Value), "", words, body[(heading.Length + words.Length)..]);
        }

        if (ItemStart().Match(firstLine) is { Success: true } item)
        {
            var next = new string(' ', item.Groups["space"].Length is >= 1 and <= 4 ? item.Length : item.Groups["marker"].Index + item.Groups["marker"].Length + 1);
            return new(ClauseKind.ListItem, Spaced(item.Value), next, Stripped(body[item.Length..], line => WithoutIndent(line, next.Length)), "");
        }

        if (QuoteStart().Match(firstLine) is { Success: true } quote)
        {
            return new(ClauseKind.Quote, quote.Value, "> ", Stripped(body[quote.Length..], line => QuoteStart().Replace(line, "")), "");
        }

        var start = body.Length - body.TrimStart(' ').Length;
        var end = EndOfWords(body);
        return new(body.AsSpan(start).StartsWith('|') ? ClauseKind.TableRow : ClauseKind.Paragraph, body[..start], "", body[start..end], body[end..]);
    }

    /// <summary>The lines of the clause with other words between the same markers.</summary>
    public string Around(string words)
    {
        var lines = words.Split('\n');
        var text = Kind is ClauseKind.Heading
            ? string.Join(' ', lines.Select(line => line.Trim(' ', '\t')))
            : string.Join('\n', lines.Select((line, index) => index == 0 ? line : Lines.IsBlank(line) ? Next.TrimEnd() : Next + line));
        return First + text + (EndOfWords(words) < words.Length ? "" : Last);
    }

    /// <summary>The lines with this indent instead of their own.</summary>
    public static string Indented(string body, string indent)
    {
        var own = Of(body).Indent.Length;
        return string.Join('\n', body.Split('\n').Select(line => Lines.IsBlank(line) ? line : indent + WithoutIndent(line, own)));
    }

    /// <summary>Whether only white space differs: the same marker, and the same words in the same paragraphs.</summary>
    public bool IsSpacingOf(MarkedBlock other) =>
        Kind == other.Kind && Kind is not ClauseKind.Other && Same(First, other.First) && Same(Last, other.Last)
        && Paragraphs(Bare).SequenceEqual(Paragraphs(other.Bare), StringComparer.Ordinal);

    private static IEnumerable<string> Paragraphs(string text) => BlankLines().Split(text).Select(Folded);

    private static string Folded(string text) => string.Join(' ', text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static bool Same(string one, string other) => string.Equals(Folded(one), Folded(other), StringComparison.Ordinal);

    /// <summary>A heading without the closing marks that may follow it after a space.</summary>
    private static string WithoutClosing(string heading)
    {
        var open = heading.TrimEnd('#');
        return open.Length == 0 || open[^1] is ' ' or '\t' ? open.TrimEnd(' ', '\t') : heading;
    }

    /// <summary>Where the last lines begin that only underline a heading or rule columns.</summary>
    private static int EndOfWords(string body)
    {
        var end = body.Length;
        while (body.LastIndexOf('\n', Math.Max(0, end - 1)) is > 0 and var start && !body.AsSpan(start, end - start).ContainsAnyExcept("|:=- \t\n"))
        {
            end = start;
        }

        return end;
    }

    private static string Spaced(string marker) => marker[^1] is ' ' or '\t' ? marker : marker + " ";

    private static string Stripped(string body, Func<string, string> line) =>
        string.Join('\n', body.Split('\n').Select((text, index) => index == 0 ? text : line(text)));

    private static string WithoutIndent(string line, int width)
    {
        var column = 0;
        var start = 0;
        for (; start < line.Length && column < width && line[start] is ' ' or '\t'; start++)
        {
            column += line[start] == '\t' ? 4 : 1;
        }

        return line[start..];
    }

    /// <summary>Front matter, rules across the page, fences, HTML, link definitions, and code that is indented.</summary>
    [GeneratedRegex(@"\A(?: {0,3}(?:(?:-[ \t]*){3,}\z|(?:\*[ \t]*){3,}\z|(?:_[ \t]*){3,}\z|```|~~~|<[a-zA-Z/!?]|\[[^\]]+\]:)|(?: {4}| *\t)(?![ \t]*(?:[-*+]|[0-9]{1,9}[.)])(?:[ \t]|\z)))", Options)]
    private static partial Regex OtherStart();

    [GeneratedRegex(@"\A {0,3}#{1,6}(?:[ \t]+|(?=\n|\z))", Options)]
    private static partial Regex HeadingStart();

    [GeneratedRegex(@"\A[ \t]*(?<marker>[-*+]|[0-9]{1,9}[.)])(?<space>[ \t]+|\z)", Options)]
    private static partial Regex ItemStart();

    [GeneratedRegex(@"\A {0,3}> ?", Options)]
    private static partial Regex QuoteStart();

    [GeneratedRegex(@"\n(?:[ \t]*\n)+", Options)]
    private static partial Regex BlankLines();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
}

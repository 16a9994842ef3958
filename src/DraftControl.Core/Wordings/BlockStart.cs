using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace DraftControl.Core.Wordings;

/// <summary>Where a clause begins, by the structure that Markdig reads. Markdig is asked for blocks only: what stands inside a line cannot begin a clause.</summary>
internal readonly record struct BlockStart(int Position, ClauseKind Kind, int Level)
{
    /// <summary>More block markers than this on one line are not read as structure: Markdig's time grows with their square.</summary>
    private const int MostMarkers = 64;

    private static readonly MarkdownPipeline blocks = Pipeline();

    /// <summary>In the order of the text, at most one a line. Near-linear in the length of the text.</summary>
    public static IReadOnlyList<BlockStart> AllOf(string text)
    {
        if (text.Length == 0)
        {
            return [];
        }

        var lines = new Lines(text);
        var starts = (ReadStructure(lines) ?? AtBlankLines(lines))
            .DistinctBy(start => start.Position)
            .OrderBy(start => start.Position)
            .ToList();
        return starts.Count > 0 ? starts : [new(0, ClauseKind.Other, 0)];
    }

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePreciseSourceLocation();
        builder.InlineParsers.Clear();
        builder.InlineParsers.Add(new LiteralInlineParser());
        return builder.Build();
    }

    private static List<BlockStart>? ReadStructure(Lines lines)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            if (Markers(lines[line]) > MostMarkers)
            {
                return null;
            }
        }

        try
        {
            var document = Markdown.Parse(Masked(lines.Text), blocks);
            return [.. document.SelectMany(block => Read(block, lines))];
        }
        catch (ArgumentException)
        {
            // Nested too deeply, by lines that are indented ever further.
            return null;
        }
    }

    /// <summary>
    /// The text, of the same length, without what is in Markdig's way: a byte order mark hides the marker after it, and link definitions,
    /// which are read here as paragraphs, take it time that grows with the square of their number.
    /// </summary>
    private static string Masked(string text) =>
        (text[0] == '\uFEFF' ? " " + text[1..] : text).Replace('[', 'x').Replace("<!xCDATAx", "<![CDATA[", StringComparison.Ordinal);

    /// <summary>At least the number of block markers that the line begins with.</summary>
    private static int Markers(ReadOnlySpan<char> line)
    {
        var length = line.IndexOfAnyExcept("> \t-*+.)0123456789");
        var prefix = length < 0 ? line : line[..length];
        return prefix.Count('>') + prefix.Count(" -") + prefix.Count(" *") + prefix.Count(" +") + prefix.Count(". ") + prefix.Count(") ");
    }

    private static IEnumerable<BlockStart> Read(Block block, Lines lines) => block switch
    {
        HeadingBlock heading => [At(heading, ClauseKind.Heading, heading.Level, lines)],
        ListBlock list => ReadList(list, 1, lines),
        QuoteBlock => [At(block, ClauseKind.Quote, 0, lines)],
        ParagraphBlock => ReadParagraph(block, lines),
        _ => [At(block, ClauseKind.Other, 0, lines)],
    };

    /// <summary>Where several blocks begin on one line, as in "- # a", the outermost gives the clause.</summary>
    private static IEnumerable<BlockStart> ReadList(ListBlock list, int level, Lines lines) =>
        list.OfType<ListItemBlock>().SelectMany(item => item.OfType<ListBlock>()
            .SelectMany(inner => ReadList(inner, level + 1, lines))
            .Prepend(At(item, ClauseKind.ListItem, level, lines)));

    /// <summary>
    /// Link definitions are a paragraph of nothing else. A table is a paragraph whose second line, or a later one, only rules columns: the header is the line above it, and every line below is a row.
    /// </summary>
    private static IEnumerable<BlockStart> ReadParagraph(Block paragraph, Lines lines)
    {
        var (first, last) = (lines.At(paragraph.Span.Start), lines.At(paragraph.Span.End));
        var rule = first + 1;
        while (rule <= last && !(RulesColumns(lines[rule]) && lines[rule - 1].Contains('|')))
        {
            rule++;
        }

        var header = rule <= last ? rule - 1 : last + 1;
        if (header > first)
        {
            var definitions = Enumerable.Range(first, header - first).All(line => IsDefinition(lines[line]));
            yield return new(lines.Start(first), definitions ? ClauseKind.Other : ClauseKind.Paragraph, 0);
        }

        for (var row = header; row <= last; row++)
        {
            if (row != rule)
            {
                yield return new(lines.Start(row), ClauseKind.TableRow, 0);
            }
        }
    }

    private static bool IsDefinition(ReadOnlySpan<char> line) => line.TrimStart(' ').StartsWith('[') && line.Contains("]:", StringComparison.Ordinal);

    private static bool RulesColumns(ReadOnlySpan<char> line) =>
        !line.ContainsAnyExcept("|-: \t\r\n") && line.Contains('|') && line.Contains('-');

    private static BlockStart At(Block block, ClauseKind kind, int level, Lines lines) => new(lines.Start(lines.At(block.Span.Start)), kind, level);

    private static IEnumerable<BlockStart> AtBlankLines(Lines lines)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            if (!lines.IsBlank(line) && (line == 0 || lines.IsBlank(line - 1)))
            {
                var kind = lines[line].ContainsAnyExcept("|-:=#>*+_ \t\r\n") ? ClauseKind.Paragraph : ClauseKind.Other;
                yield return new(lines.Start(line), kind, 0);
            }
        }
    }
}

using CsCheck;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Wordings;

public sealed class OutlineTests
{
    [Fact]
    public void Every_kind_of_block_is_a_clause()
    {
        var outline = Outline.Of("""
            ---
            title: x
            ---
            # Title

            A paragraph
            of two lines.
            - item
              carried on

              and on
              1. inner
            - last

            > a quote
            > of two lines

            | a | b |
            |---|---|
            | c | d |

            ```
            code

            more
            ```
            ***
            Underlined
            ==========
            [one]: /1
            [two]: /2

            """.ReplaceLineEndings("\n"));

        Assert.Equal(
            [
                "Other 0: title: x", "Heading 1: Title", "Paragraph 0: A paragraph of two lines.", "ListItem 1: item carried on and on", "ListItem 2: inner", "ListItem 1: last",
                "Quote 0: a quote of two lines", "TableRow 0: a b", "TableRow 0: c d", "Other 0: ``` code more ```", "Other 0:", "Heading 1: Underlined", "Other 0: [one]: /1 [two]: /2",
            ],
            outline.Clauses.Select(clause => clause.ToString().TrimEnd()));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\n\n", "Other|\n\n")]
    [InlineData("\n \na\n\n\nb", "Paragraph|\n \na\n\n\n|Paragraph|b")]
    [InlineData("a\rb\r\rc", "Paragraph|a\rb\r\r|Paragraph|c")]
    [InlineData("# a\r\n\r\nb\r\n", "Heading|# a\r\n\r\n|Paragraph|b\r\n")]
    [InlineData("\uFEFF# a\nb", "Heading|\uFEFF# a\n|Paragraph|b")]
    [InlineData("- - a\n  - b\n", "ListItem|- - a\n|ListItem|  - b\n")]
    [InlineData("lead\na | b\n--|--\nc | d\n", "Paragraph|lead\n|TableRow|a | b\n--|--\n|TableRow|c | d\n")]
    [InlineData("[x]: /y\ntext\n", "Paragraph|[x]: /y\ntext\n")]
    [InlineData("- a\n\n  [x]: /y\n", "ListItem|- a\n\n  [x]: /y\n")]
    [InlineData("a\n\n[x]: /y\n[z]: /w\n\nb", "Paragraph|a\n\n|Other|[x]: /y\n[z]: /w\n\n|Paragraph|b")]
    [InlineData("<![CDATA[\na\n\nb\n]]>\nc", "Other|<![CDATA[\na\n\nb\n]]>\n|Paragraph|c")]
    [InlineData("[ ] a\n- [x] b\n", "Paragraph|[ ] a\n|ListItem|- [x] b\n")]
    public void Spans_begin_at_lines_and_keep_the_blank_lines_after_them(string text, string expected)
    {
        var outline = Outline.Of(text);

        Assert.Equal(expected, string.Join('|', outline.Clauses.Select(clause => $"{clause.Kind}|{clause.Span}")));
    }

    [Fact]
    public void Joined_spans_are_the_text_for_any_text() => AnyText.Any.Sample(AssertTiles, iter: 20_000);

    [Fact]
    public void Joined_spans_are_the_text_for_every_real_text()
    {
        foreach (var (_, text) in Cases.Markdown())
        {
            AssertTiles(text);
            AssertTiles(text.ReplaceLineEndings("\r\n"));
            AssertTiles(text.ReplaceLineEndings("\r"));
        }
    }

    [Fact]
    public void The_kind_of_line_break_does_not_change_the_outline()
    {
        foreach (var (_, text) in Cases.Markdown())
        {
            var unix = Outline.Of(text.ReplaceLineEndings("\n")).Clauses.Select(clause => clause.ToString());

            Assert.Equal(unix, Outline.Of(text.ReplaceLineEndings("\r\n")).Clauses.Select(clause => clause.ToString()));
            Assert.Equal(unix, Outline.Of(text.ReplaceLineEndings("\r")).Clauses.Select(clause => clause.ToString()));
        }
    }

    [Fact]
    public void Text_that_is_nested_too_deeply_is_split_at_blank_lines()
    {
        var quotes = Outline.Of(new string('>', 1_000_000) + " a\n\nb\n\n***\n");
        var lists = Outline.Of(string.Concat(Enumerable.Range(0, 500).Select(depth => new string(' ', depth * 2) + "- x\n")));

        Assert.Equal([ClauseKind.Paragraph, ClauseKind.Paragraph, ClauseKind.Other], quotes.Clauses.Select(clause => clause.Kind));
        Assert.Equal(ClauseKind.Paragraph, Assert.Single(lists.Clauses).Kind);
    }

    [Theory]
    [InlineData(">", ClauseKind.Quote)]
    [InlineData("- ", ClauseKind.ListItem)]
    [InlineData("* ", ClauseKind.ListItem)]
    [InlineData("+ ", ClauseKind.ListItem)]
    [InlineData("1. ", ClauseKind.ListItem)]
    [InlineData("1) ", ClauseKind.ListItem)]
    public void More_than_64_markers_on_one_line_are_no_structure(string marker, ClauseKind kind)
    {
        Assert.Equal(kind, Kind(20));
        Assert.Equal(ClauseKind.Paragraph, Kind(66));

        ClauseKind Kind(int markers) => Outline.Of(string.Concat(Enumerable.Repeat(marker, markers)) + "a\n").Clauses.Single().Kind;
    }

    [Theory]
    [InlineData("[a]: /b\n")]
    [InlineData("*a ")]
    [InlineData("[")]
    [InlineData("|")]
    [InlineData("| a | b |\n|---|---|\n")]
    [InlineData("- a\n")]
    [InlineData("> a\n\n")]
    [InlineData("<a ")]
    [InlineData("- ")]
    [InlineData("a\n")]
    public void A_megabyte_of_anything_is_outlined_in_seconds(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        AssertTiles(text);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static void AssertTiles(string text)
    {
        var clauses = Outline.Of(text).Clauses;
        var position = 0;
        foreach (var clause in clauses)
        {
            Assert.True(clause.Length > 0);
            Assert.Equal(position, clause.Start);
            Assert.True(position == 0 || text[position - 1] == '\n' || (text[position - 1] == '\r' && text[position] != '\n'), "A clause begins inside a line.");
            position += clause.Length;
        }

        Assert.Equal(text, string.Concat(clauses.Select(clause => clause.Span)));
    }
}

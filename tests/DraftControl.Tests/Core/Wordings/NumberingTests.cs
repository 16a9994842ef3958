using CsCheck;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Wordings;

public sealed class NumberingTests
{
    [Fact]
    public void Headings_paragraphs_and_list_items_are_numbered()
    {
        const string Text = """
            # Title

            Before every heading.

            ## One

            First.

            - a
            - b
              - inner
              - inner
                - innermost
            - c

            Second.

            ### Part

            > A quote.

            1. under it

            ***

            ### Part

            ## Two

            - no lead
              - inner
            - no lead

            | a | b |
            |---|---|
            | c | d |

            - no lead

            #### Left out a level
            """;

        Assert.Equal(
            ["-", "0.1", "1", "1.1", "1.1(a)", "1.1(b)", "1.1(b)(i)", "1.1(b)(ii)", "1.1(b)(ii)(A)", "1.1(c)", "1.2", "1.3", "1.3.1", "1.3.1(a)", "-", "1.4", "2", "2.1", "2.1(a)", "2.2", "2.3", "2.4", "2.5", "2.6"],
            Numbers(Import.Of(Text)));
    }

    [Fact]
    public void A_heading_of_level_1_is_the_title_only_if_there_is_no_other()
    {
        Assert.Equal(["1", "1.1", "2"], Numbers(Import.Of("# a\n\nb\n\n# c\n")));
        Assert.Equal(["0.1", "1"], Numbers(Import.Of("b\n\n# a\n")));
        Assert.Equal(["0.1", "-", "0.2"], Numbers(Import.Of("---\ntitle: x\n---\n# a\n\nb\n")));
    }

    [Fact]
    public void Letters_go_on_after_z()
    {
        var draft = Import.Of("lead\n\n" + string.Concat(Enumerable.Repeat("- x\n", 28)));

        Assert.Equal(["0.1(z)", "0.1(aa)", "0.1(ab)"], Numbers(draft).TakeLast(3));
    }

    [Theory]
    [InlineData(4, "iv")]
    [InlineData(9, "ix")]
    [InlineData(18, "xviii")]
    [InlineData(40, "xl")]
    [InlineData(50, "l")]
    [InlineData(99, "xcix")]
    [InlineData(444, "cdxliv")]
    [InlineData(949, "cmxlix")]
    [InlineData(1500, "md")]
    public void Items_inside_an_item_have_Roman_numbers(int items, string last) =>
        Assert.Equal($"0.1(a)({last})", Numbers(Import.Of("lead\n\n- a\n" + string.Concat(Enumerable.Repeat("  - x\n", items)))).Last());

    [Fact]
    public void A_recorded_clause_that_begins_with_a_blank_line_is_found_in_the_whole_text()
    {
        var draft = new Draft([Clause(1, "# T\n"), Clause(2, "\n## H\n"), Clause(3, "\n- a\n"), Clause(4, "    - b\n")]);

        Assert.Equal([ClauseKind.Heading, ClauseKind.Heading, ClauseKind.ListItem, ClauseKind.ListItem], Numbering.Of(draft).Select(clause => clause.Kind));
        Assert.Equal(["-", "1", "1.1", "1.1(a)"], Numbers(draft));
    }

    [Fact]
    public void A_row_that_the_whole_text_shows_as_part_of_an_item_has_a_number_of_its_own()
    {
        var draft = new Draft([Clause(1, "lead\n\n"), Clause(2, "- a\n"), Clause(3, "| b | c |\n")]);

        Assert.Equal(["0.1", "0.1(a)", "0.2"], Numbers(draft));
    }

    [Fact]
    public void No_number_stands_twice_and_every_number_can_be_read_back()
    {
        foreach (var draft in Cases.Markdown().Select(file => Import.Of(Hygiene.Normalised(file.Text))))
        {
            AssertUnique(draft);
        }
    }

    [Fact]
    public void No_number_stands_twice_in_any_text() => AnyText.Markdown.Array[0, 4].Sample(
        spans => AssertUnique(new Draft(spans.Select((span, index) => Clause(index + 1, span)))), iter: 5_000);

    [Theory]
    [InlineData("3", true)]
    [InlineData(" 3.2(a)(iv) ", true)]
    [InlineData("0.1", true)]
    [InlineData("", false)]
    [InlineData("3.", false)]
    [InlineData("03", false)]
    [InlineData("3.0", false)]
    [InlineData("(a)", false)]
    [InlineData("3(a", false)]
    [InlineData("3\n", true)]
    [InlineData("c7", false)]
    public void A_number_is_read_as_people_write_it(string text, bool valid)
    {
        Assert.Equal(valid, ClauseNumber.TryParse(text, null, out var number));
        Assert.Equal(valid ? text.Trim() : null, number?.ToString());
    }

    private static Clause Clause(int id, string span) => new(new ClauseId(id), span, Origins.All(Wording.Of(span).Words.Count, Origin.StartingText));

    private static IEnumerable<string> Numbers(Draft draft) => Numbering.Of(draft).Select(clause => clause.Number?.ToString() ?? "-");

    private static void AssertUnique(Draft draft)
    {
        var numbered = Numbering.Of(draft);
        var numbers = numbered.Where(clause => clause.Number is not null).Select(clause => clause.Number!.ToString()).ToList();

        Assert.Equal(draft.Order, numbered.Select(clause => clause.Clause));
        Assert.Equal(numbers.Count, numbers.Distinct(StringComparer.Ordinal).Count());
        Assert.All(numbers, number => Assert.True(ClauseNumber.TryParse(number, null, out _)));
    }
}

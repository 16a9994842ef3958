using CsCheck;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Wordings;

public sealed class SpansTests
{
    [Theory]
    [InlineData("## Title ##\n\n", "Title")]
    [InlineData("Title\nof two\n=====\n", "Title\nof two")]
    [InlineData("\n- a\n  b\n\n  c\n", "a\nb\n\nc")]
    [InlineData("   10) a\nlazy\n", "a\nlazy")]
    [InlineData("> a\n> b\nlazy\n>\n> c\n", "a\nb\nlazy\n\nc")]
    [InlineData("| a | b |\n|---|---|\n", "| a | b |")]
    [InlineData("| a | b |\n", "| a | b |")]
    [InlineData("```\n  code\n```\n", "```\n  code\n```")]
    [InlineData("    code\n      more\n", "    code\n      more")]
    [InlineData("## What is C#\n", "What is C#")]
    [InlineData("## What is C# ##\n", "What is C#")]
    [InlineData("## \t##\n", "")]
    [InlineData("C# is a language, #3 is not a heading\n", "C# is a language, #3 is not a heading")]
    [InlineData("\n\n", "")]
    public void A_form_is_prefilled_with_the_words_alone(string span, string bare) => Assert.Equal(bare, Spans.Bare(span));

    [Theory]
    [InlineData("## Old\n\n", "New", "## New\n\n")]
    [InlineData("## Old ##\n\n", "New\nwords", "## New words ##\n\n")]
    [InlineData("## Old\n\n", "### New", "### New\n\n")]
    [InlineData("Old\n===\n", "New", "New\n===\n")]
    [InlineData("- old\n", "new\nlines\r\n\r\nand more\r\n", "- new\n  lines\n\n  and more\n")]
    [InlineData("-   old\n", "new\nlines", "-   new\n    lines\n")]
    [InlineData("-    old\n", "new\nlines", "-    new\n     lines\n")]
    [InlineData("12) old\n", "new\nlines", "12) new\n    lines\n")]
    [InlineData("-     old\n", "new\nlines", "-     new\n  lines\n")]
    [InlineData("    - old\n", "* new\n  lines", "    * new\n      lines\n")]
    [InlineData("    - old\n", "new", "    - new\n")]
    [InlineData("-\n  old", "new", "- new")]
    [InlineData("- old\n", "## new", "## new\n")]
    [InlineData("- # old\n", "# new", "- # new\n")]
    [InlineData("- # old\n", "new", "- new\n")]
    [InlineData("> old\n\n", "new\n\nlines", "> new\n>\n> lines\n\n")]
    [InlineData("> old\n\n", ">new", ">new\n\n")]
    [InlineData("old\n\n", "- new", "- new\n\n")]
    [InlineData("\nold\n", "\n\n  new  \n\n", "\n  new\n")]
    [InlineData("old\n", "     new", "new\n")]
    [InlineData("| a | b |\n|---|---|\n", "| c | d |", "| c | d |\n|---|---|\n")]
    [InlineData("| a | b |\n|---|---|\n", "| c | d |\n|:--|---|", "| c | d |\n|:--|---|\n")]
    [InlineData("cafe\n", "cafe\u0301", "café\n")]
    public void New_words_get_the_old_marker_unless_they_bring_their_own(string span, string typed, string expected) =>
        Assert.Equal(expected, Spans.Reworded(span, typed));

    [Theory]
    [InlineData("- some\n  words\n", "some words")]
    [InlineData("- some\n  words\n", "-  some words")]
    [InlineData("> some\n> words\n", "some\r\nwords\r\n")]
    [InlineData("some  words\n\n", " some words ")]
    [InlineData("## some words\n", "##   some words  ")]
    public void Where_only_white_space_differs_the_old_span_is_given_back(string span, string typed) => Assert.Equal(span, Spans.Reworded(span, typed));

    [Theory]
    [InlineData("- some words\n", "* some words")]
    [InlineData("## some words\n", "### some words")]
    [InlineData("- one\n\n  two\n", "one two")]
    [InlineData("```\na b\n```\n", "```\na  b\n```")]
    public void Another_marker_or_paragraph_is_more_than_white_space(string span, string typed) => Assert.NotEqual(span, Spans.Reworded(span, typed));

    [Theory]
    [InlineData("New.", null, null, "New.\n")]
    [InlineData("New.\r\n", "Before.\n", null, "\nNew.\n")]
    [InlineData("New.", "Before.\n\n", "After.\n", "New.\n\n")]
    [InlineData("New.", "Before.", null, "\n\nNew.\n")]
    [InlineData("New.", "Before.\n", "\nAfter.\n", "\nNew.\n")]
    [InlineData("New.", null, "After.\n", "New.\n\n")]
    [InlineData("- new", "- before\n", "- after\n", "- new\n")]
    [InlineData("- new", "- before\n", "After.\n", "- new\n\n")]
    [InlineData("- new", "- before", null, "\n- new\n")]
    [InlineData("  - new", "- before\n", "- after\n", "  - new\n")]
    [InlineData("* new", "- before\n", "- after\n", "\n* new\n\n")]
    [InlineData("2. new", "1. before\n", "2. after\n", "2. new\n")]
    [InlineData("| c | d |", "| a | b |\n|---|---|\n", "| e | f |\n", "| c | d |\n")]
    [InlineData("New.", "- before\n", "- after\n", "\nNew.\n\n")]
    public void An_added_clause_is_kept_apart_from_its_neighbours(string typed, string? before, string? after, string expected) =>
        Assert.Equal(expected, Spans.Added(typed, before, after));

    [Theory]
    [InlineData("New words.", null)]
    [InlineData("- new\n  words", null)]
    [InlineData("| a | b |\n|---|---|", null)]
    [InlineData(" \r\n", "Enter the words of the clause")]
    [InlineData("---", "Enter the words of the clause")]
    [InlineData("a\nsh\u200Ball", "Remove the invisible character U+200B at line 2, column 3")]
    [InlineData("One.\n\nTwo.", "Enter one clause at a time: this would become 2")]
    [InlineData("- one\n- two\n  - three", "Enter one clause at a time: this would become 3")]
    public void What_is_wrong_with_typed_words_is_said_plainly(string typed, string? complaint) => Assert.Equal(complaint, Spans.Complaint(typed));

    [Fact]
    public void Half_a_surrogate_pair_is_said_to_be_wrong() => Assert.Equal("Remove the invisible character U+D83D at line 1, column 3", Spans.Complaint("a \uD83D b"));

    [Fact]
    public void More_than_5000_words_are_too_many()
    {
        Assert.Null(Spans.Complaint(string.Join(' ', Enumerable.Repeat("word", 5_000))));
        Assert.Equal("Enter at most 5,000 words: these are 5,001", Spans.Complaint(string.Join(' ', Enumerable.Repeat("word", 5_001))));
    }

    [Fact]
    public void An_item_of_two_paragraphs_stays_one_clause()
    {
        Assert.Null(Spans.Complaint("one\n\ntwo", "      - one\n\n        2\n"));
        Assert.NotNull(Spans.Complaint("one\n\ntwo", "one\n"));
    }

    [Fact]
    public void A_form_sent_back_as_it_was_changes_nothing_in_any_real_clause()
    {
        foreach (var clause in Cases.Markdown().SelectMany(file => Import.Of(Hygiene.Normalised(file.Text)).Clauses).Where(clause => clause.HasWords))
        {
            Assert.Equal(clause.Span, Spans.Reworded(clause.Span, Spans.Bare(clause.Span)));
            Assert.Equal(clause.Span, Spans.Reworded(clause.Span, Spans.Bare(clause.Span).ReplaceLineEndings("\r\n")));
        }
    }

    [Fact]
    public void A_form_sent_back_as_it_was_changes_nothing_in_any_clause() => AnyText.Any.Sample(text =>
    {
        foreach (var clause in Outline.Of(Hygiene.Normalised(text)).Clauses)
        {
            Assert.Equal(clause.Span, Spans.Reworded(clause.Span, Spans.Bare(clause.Span)));
        }
    }, iter: 5_000);

    [Fact]
    public void What_a_form_is_prefilled_with_is_one_clause_for_every_real_clause()
    {
        foreach (var clause in Cases.Markdown().SelectMany(file => Import.Of(Hygiene.Cleaned(file.Text)).Clauses).Where(clause => clause.HasWords))
        {
            Assert.Null(Spans.Complaint(Spans.Bare(clause.Span), clause.Span));
        }
    }

    [Fact]
    public void A_reworded_clause_keeps_its_kind_its_neighbours_and_its_place()
    {
        foreach (var (path, text) in Cases.Markdown().Where((_, index) => index % 5 == 0))
        {
            var outline = Outline.Of(Hygiene.Normalised(text));
            foreach (var (index, clause) in outline.Clauses.Index().Where(pair => pair.Item.Kind is ClauseKind.Heading or ClauseKind.ListItem or ClauseKind.Quote or ClauseKind.Paragraph && pair.Item.Wording.Words.Count > 0).Take(6))
            {
                var reworded = Outline.Of(string.Concat(outline.Clauses.Select((other, place) => place == index ? Spans.Reworded(clause.Span, "Plain new words\non two lines.") : other.Span)));

                Assert.True(outline.Clauses.Select(other => (other.Kind, other.Level)).SequenceEqual(reworded.Clauses.Select(other => (other.Kind, other.Level))), $"{path}: {clause}");
                Assert.EndsWith("Plain new words on two lines.", reworded.Clauses[index].Wording.Text, StringComparison.Ordinal);
            }
        }
    }
}

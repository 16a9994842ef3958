using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

/// <summary>Line breaks and other white space of a combined text.</summary>
public sealed class CombinedSpacingTests
{
    [Theory]
    [InlineData(" ", "\n", " ", "\n")]
    [InlineData(" ", "\n", "\n\n", "\n\n")]
    [InlineData(" ", "\n", "   ", "\n")]
    [InlineData(" ", "  ", "   ", "   ")]
    [InlineData("\n", " ", "\t", " ")]
    [InlineData("\n", " ", "  ", "  ")]
    [InlineData("\n\n", "\n", " ", "\n")]
    public void Of_white_space_that_both_changed_the_stronger_break_is_taken(string @base, string ours, string theirs, string taken) =>
        AssertCombines($"We plan it all.{@base}We build it.\n", $"We plan it all.{ours}We build it.\n", $"We plan it all.{theirs}We build it.\n", $"We plan it all.{taken}We build it.\n");

    [Fact]
    public void White_space_that_both_changed_goes_with_the_word_before_it() => AssertCombines(
        "We plan it all for everybody who asks for it and then we build it for all who need it.\n",
        "We plan it all for everybody who asks for it  and then we build it for all who need it.\n",
        "We plan it all for everybody who asks for this\nand then we build it for all who need it.\n",
        "We plan it all for everybody who asks for this\nand then we build it for all who need it.\n");

    [Fact]
    public void What_one_side_removed_is_gone_though_the_other_changed_the_white_space_after_it() =>
        AssertCombines("We plan it all.\n\nWe build it.\n\nWe tell why.\n", "We plan it all.\n\nWe tell why.\n", "We plan it all.\n\nWe build it.\n\n\nWe tell why.\n", "We plan it all.\n\nWe tell why.\n");

    [Theory]
    [InlineData("We plan it all.\n\nWe build it.", "We plan it all.", "We plan it all.\n\nWe build it.\n\nNobody waits.", "We plan it all.\n\nNobody waits.")]
    [InlineData("We plan it all.\r\n\r\nWe build it.", "We plan it all.", "We plan it all.\r\n\r\nWe build it.\r\n\r\nNobody waits.", "We plan it all.\r\n\r\nNobody waits.")]
    [InlineData("We plan it all.\r\n\r\nWe build it.", "We plan it all.\r\n", "We plan it all.\r\n\r\nWe build it.\r\n\r\nNobody waits.", "We plan it all.\r\n\r\nNobody waits.")]
    [InlineData("- We plan.\n- We build.", "- We plan.", "- We plan.\n- We build.\n- Nobody waits.", "- We plan.\n- Nobody waits.")]
    [InlineData("We plan it all.", "We plan it all.\r\n\r\nWe build it.", "We start.\r\n\r\nWe plan it all.", "We start.\r\n\r\nWe plan it all.\r\n\r\nWe build it.")]
    public void Clauses_are_kept_apart_by_the_line_breaks_of_the_text(string @base, string ours, string theirs, string result) => AssertCombines(@base, ours, theirs, result);

    [Theory]
    [InlineData("a\r\n", "b\n", "c\n", "\r\n")]
    [InlineData("a\n", "b\r\n", "c\r\n", "\n")]
    [InlineData("a", "b\r\n", "c\r\n", "\r\n")]
    [InlineData("a", "b\r\n", "c", "\r\n")]
    [InlineData("a", "b\r\n", "c\n", "\n")]
    [InlineData("a", "b", "c", "\n")]
    [InlineData("\na", "\r\nb", "\r\nc", "\n")]
    public void Markers_end_as_the_lines_of_the_base_do_and_else_as_those_of_both_sides(string @base, string ours, string theirs, string lineBreak)
    {
        foreach (var (one, other) in new[] { (ours, theirs), (theirs, ours) })
        {
            var text = TextCombination.Of(@base, one, other, TestContext.Current.CancellationToken).Text;

            Assert.Contains($"<<<<<<< ours{lineBreak}", text, StringComparison.Ordinal);
            Assert.EndsWith($">>>>>>> theirs{lineBreak}", text, StringComparison.Ordinal);
        }
    }

    private static void AssertCombines(string @base, string ours, string theirs, string result)
    {
        foreach (var (one, other) in new[] { (ours, theirs), (theirs, ours) })
        {
            var combined = TextCombination.Of(@base, one, other, TestContext.Current.CancellationToken);

            Assert.Equal((true, result), (combined.IsClean, combined.Text));
        }
    }
}

using System.Globalization;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

/// <summary>When two changes to one clause read as one, so that somebody has to say what they mean together.</summary>
public sealed class NearChangesTests
{
    private const string Before = "Before it stands a sentence that is longer than any that is read at a glance.";
    private const string After = "After it stands a sentence that is longer than any that is read at a glance.";

    [Theory]
    [InlineData(20, 5, 8, true)]
    [InlineData(20, 5, 9, false)]
    [InlineData(20, 1, 4, true)]
    [InlineData(20, 1, 20, false)]
    [InlineData(10, 1, 10, true)]
    [InlineData(10, 3, 7, true)]
    [InlineData(11, 3, 7, false)]
    [InlineData(11, 1, 11, false)]
    [InlineData(11, 5, 8, true)]
    public void Changes_with_two_words_between_are_near_and_so_are_any_in_a_sentence_of_ten_words(int words, int ours, int theirs, bool isNear)
    {
        Assert.Equal(isNear, Conflicts($"{Sentence(words)}.\n"));
        Assert.Equal(isNear, Conflicts($"{Before} {Sentence(words)}. {After}\n"));

        bool Conflicts(string text) => !IsClean(text, text.Replace($"w{ours:00}", "ours", StringComparison.Ordinal), text.Replace($"w{theirs:00}", "theirs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("We share plans/costs with every council in the land and beyond it.", "We share maps/costs with every council in the land and beyond it.", "We share maps/bills with every council in the land and beyond it.", false)]
    [InlineData("We share all plans with every council in the land and beyond it.", "We share our plans with every council in the land and beyond it.", "We share our plans for every council in the land and beyond it.", true)]
    [InlineData("We share plans,costs with every council in the land and beyond it.", "We share plans, costs with every council in the land and beyond it.", "We share plans,bills with every council in the land and beyond it.", false)]
    [InlineData("We share plans, costs with every council in the land and beyond it.", "We share plans,costs with every council in the land and beyond it.", "We share plans, costs with every council in the land and abroad.", true)]
    [InlineData("We plan it all. We build it.", "We plan it well. We build it.", "We plan it all. They build it.", true)]
    [InlineData("We plan it all. We build it.", "We plan it all and we build it.", "We plan it well. We build it.", false)]
    public void What_both_agree_on_and_what_another_sentence_says_stand_for_themselves_but_a_word_is_changed_as_one(string @base, string ours, string theirs, bool isClean)
    {
        Assert.Equal(isClean, IsClean(@base, ours, theirs));
        Assert.Equal(isClean, IsClean(@base, theirs, ours));
    }

    [Theory]
    [InlineData(".", true)]
    [InlineData("!", true)]
    [InlineData("?", true)]
    [InlineData(".)", true)]
    [InlineData(".\"", true)]
    [InlineData(".'", true)]
    [InlineData(".\u201D", true)]
    [InlineData(".\u2019", true)]
    [InlineData(".*", true)]
    [InlineData(".**", true)]
    [InlineData("._", true)]
    [InlineData("?\")", true)]
    [InlineData(",", false)]
    [InlineData(";", false)]
    [InlineData(")", false)]
    [InlineData(" .", true)]
    public void A_sentence_ends_with_what_closes_after_its_full_stop(string end, bool areApart) =>
        Assert.Equal(areApart, IsClean($"We plan it all{end} We build it.", $"We plan it well{end} We build it.", $"We plan it all{end} They build it."));

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| one two three | four |\n", "three", false)]
    [InlineData("| a | b |\n|---|---|\n| one two | three four |\n", "three", true)]
    [InlineData("```\none two three\n```\n", "three", false)]
    [InlineData("```\none two\nthree four\n```\n", "three", true)]
    [InlineData("one two\nthree four\n", "three", false)]
    [InlineData("- one | two | three\n", "three", false)]
    public void In_code_each_line_is_read_for_itself_and_in_a_table_each_cell(string text, string word, bool areApart) =>
        Assert.Equal(areApart, IsClean(text, text.Replace("one", "eins", StringComparison.Ordinal), text.Replace(word, "drei", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Nobody waits.", "Everybody is heard. Nobody waits.", "Everybody is heard. Nobody waits.")]
    [InlineData("Nobody waits. We end.", "Nobody waits. Everybody is heard. We end.", "Nobody waits. Everybody is heard. We end.")]
    [InlineData("Nobody waits. Nobody waits.", "Nobody waits. Nobody waits. Nobody waits.", "Nobody waits. Nobody waits. Nobody waits.")]
    [InlineData("Nobody waits. Everybody is heard.", "Nobody waits. Everyone is heard.", null)]
    [InlineData("Everybody is heard. Nobody waits.", "Everybody is seen. Nobody waits.", null)]
    public void Whole_sentences_that_both_added_alike_are_no_conflict(string ours, string theirs, string? result)
    {
        const string plan = "We plan it all.\n\n";

        var combined = TextCombination.Of(plan, plan + ours + "\n", plan + theirs + "\n", TestContext.Current.CancellationToken);

        Assert.Equal(result is null ? null : plan + result + "\n", combined.IsClean ? combined.Text : null);
    }

    [Fact]
    public void Of_sentences_on_lines_of_their_own_only_those_that_differ_stand_between_markers()
    {
        var combined = TextCombination.Of(
            "Nobody knows what comes.\n",
            "We begin alike.\nWe go this way.\nWe end alike.\n",
            "We begin alike.\nWe go that way.\nWe end alike.\n",
            TestContext.Current.CancellationToken);

        Assert.Equal("We begin alike.\n<<<<<<< ours\nWe go this way.\n||||||| base\nNobody knows what comes.\n=======\nWe go that way.\n>>>>>>> theirs\nWe end alike.\n", combined.Text);
    }

    [Fact]
    public void What_both_added_after_a_conflict_and_what_either_changed_further_on_combine()
    {
        const string rest = "We plan it all together with everybody who asks.\nWe build it well for everybody who asks.\nWe tell everybody who asks what we build and why.\n";

        var combined = TextCombination.Of(
            "Who knows?\n" + rest,
            "We go this way.\nWe end alike.\n" + rest.Replace("together", "early", StringComparison.Ordinal),
            "We go that way.\nWe end alike.\n" + rest.Replace("tell", "show", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);

        Assert.Equal(
            "<<<<<<< ours\nWe go this way.\n||||||| base\nWho knows?\n=======\nWe go that way.\n>>>>>>> theirs\nWe end alike.\n" + rest.Replace("together", "early", StringComparison.Ordinal).Replace("tell", "show", StringComparison.Ordinal),
            combined.Text);
    }

    private static string Sentence(int words) => string.Join(' ', Enumerable.Range(1, words).Select(word => word.ToString("'w'00", CultureInfo.InvariantCulture)));

    private static bool IsClean(string @base, string ours, string theirs) => TextCombination.Of(@base, ours, theirs, TestContext.Current.CancellationToken).IsClean;
}

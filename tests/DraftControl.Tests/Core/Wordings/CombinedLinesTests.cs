using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

/// <summary>What stands on the lines around a conflict.</summary>
public sealed class CombinedLinesTests
{
    private const string Lines = "```\none\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve\n```\n";

    [Theory]
    [InlineData("one>eins five>fünf nine>neun", "three>trois five>cinq seven>sept", "eins,two,trois,four,<fünf|five|cinq>,six,sept,eight,neun,ten,eleven,twelve")]
    [InlineData("five>fünf nine>neun", "five>cinq twelve>douze", "one,two,three,four,<fünf|five|cinq>,six,seven,eight,neun,ten,eleven,douze")]
    [InlineData("one>eins five>fünf", "one>un three>trois five>cinq", "<eins|one|un>,two,trois,four,<fünf|five|cinq>,six,seven,eight,nine,ten,eleven,twelve")]
    [InlineData("three>drei four>vier", "three>trois four>quatre", "one,two,<drei,vier|three,four|trois,quatre>,five,six,seven,eight,nine,ten,eleven,twelve")]
    [InlineData("three>drei four>vier", "three>trois", "one,two,<drei,vier|three,four|trois,four>,five,six,seven,eight,nine,ten,eleven,twelve")]
    [InlineData("one>eins twelve>zwölf", "twelve>douze", "eins,two,three,four,five,six,seven,eight,nine,ten,eleven,<zwölf|twelve|douze>")]
    public void Changes_to_other_lines_of_the_clause_combine(string ours, string theirs, string expected) =>
        Assert.Equal(expected, Told(Combined(Lines, Changed(Lines, ours), Changed(Lines, theirs)).Text));

    [Theory]
    [InlineData("one>eins five>fünf nine>neun", "three>trois five>cinq seven>sept")]
    [InlineData("five>fünf nine>neun", "five>cinq twelve>douze")]
    public void Lines_that_are_indented_stay_so(string ours, string theirs)
    {
        var combined = Combined(Indented(Lines), Indented(Changed(Lines, ours)), Indented(Changed(Lines, theirs)));

        Assert.Equal(Indented(Combined(Lines, Changed(Lines, ours), Changed(Lines, theirs)).Text), combined.Text);
    }

    [Theory]
    [InlineData("one>eins five>fünf", "five>cinq", "Ours Conflict Unchanged")]
    [InlineData("five>fünf", "one>un five>cinq nine>neuf", "Theirs Conflict Theirs")]
    [InlineData("one>1 five>fünf nine>9", "one>1 five>cinq nine>9", "Same Conflict Same")]
    [InlineData("one>eins five>fünf", "three>trois five>cinq", "Words Conflict Unchanged")]
    public void Each_region_says_who_changed_it(string ours, string theirs, string expected) =>
        Assert.Equal(expected, string.Join(' ', Combined(Lines, Changed(Lines, ours), Changed(Lines, theirs)).Regions.Select(region => region.How).Where((how, index) => how is not CombinedHow.Unchanged || index > 0)));

    [Theory]
    [InlineData("alpha>Alpha beta>BETA", "beta>Beta gamma>Gamma", "<Alpha BETA gamma|alpha beta gamma|alpha Beta Gamma>")]
    [InlineData("beta>BETA gamma>Gamma", "alpha>Alpha beta>Beta", "<alpha BETA Gamma|alpha beta gamma|Alpha Beta gamma>")]
    public void Other_changes_to_the_line_of_a_conflict_stand_between_the_markers(string ours, string theirs, string expected)
    {
        const string words = " a b c d e f g h i j ";
        var text = $"```\nfirst\nsecond\nalpha{words}beta{words}gamma\nthird\nlast\n```\n";

        var combined = Combined(text, Changed(text, ours + " first>First"), Changed(text, theirs + " last>Last"));

        Assert.Equal($"First,second,{expected},third,Last", Told(combined.Text).Replace(words, " ", StringComparison.Ordinal));
    }

    private static TextCombination Combined(string @base, string ours, string theirs) => TextCombination.Of(@base, ours, theirs, TestContext.Current.CancellationToken);

    private static string Changed(string text, string changes) =>
        changes.Split(' ').Select(change => change.Split('>')).Aggregate(text, (changed, words) => changed.Replace(words[0], words[1], StringComparison.Ordinal));

    private static string Indented(string text) => string.Concat(text.Split('\n')[..^1].Select(line => (char.IsLetter(line[0]) ? "  " : "") + line + "\n"));

    private static string Told(string text) => text["```\n".Length..^"\n```\n".Length].Replace('\n', ',')
        .Replace("<<<<<<< ours,", "<", StringComparison.Ordinal)
        .Replace(",||||||| base,", "|", StringComparison.Ordinal)
        .Replace(",=======,", "|", StringComparison.Ordinal)
        .Replace(",>>>>>>> theirs", ">", StringComparison.Ordinal);
}

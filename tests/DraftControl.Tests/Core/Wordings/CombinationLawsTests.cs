using CsCheck;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Wordings;

/// <summary>What holds whatever is combined.</summary>
public sealed class CombinationLawsTests
{
    [Fact]
    public void Where_only_one_side_changed_its_text_is_the_result() => Gen.Select(Texts, Texts).Sample((@base, changed) =>
    {
        Assert.Equal((true, changed), Combined(@base, @base, changed));
        Assert.Equal((true, changed), Combined(@base, changed, @base));
        Assert.Equal((true, changed), Combined(@base, changed, changed));
    }, iter: Pairs.Many);

    [Fact]
    public void Any_three_texts_are_combined_without_losing_a_word_that_either_side_brought() =>
        Gen.Select(Texts, Texts, Texts).Sample(AssertLaws, iter: Pairs.Many);

    [Fact]
    public void Any_two_changes_to_one_text_are_combined_without_losing_a_word_that_either_side_brought() =>
        TwoChanges.Any.Sample(AssertLaws, iter: Pairs.Many);

    [Theory]
    [InlineData(
        "d\n\n- g j b c e j g. h g a j f d j. g a a f f h b. e\n\na g b i g d\n\n",
        "a g b i g d\n\n- g j b c e j g.\n\nh g a j f d j.\n\ng a a f f h b.\n\ne\n\nd\n\n",
        "a g b i g d\n\n- d\n\ng j b c e j g. h g a j f d j. g a a f f h b. e\n\n")]
    public void What_was_removed_right_after_a_conflict_breaks_no_law(string @base, string ours, string theirs) => AssertLaws(@base, ours, theirs);

    [Fact]
    public void Real_changes_are_combined_without_losing_a_word_that_either_side_brought()
    {
        foreach (var merge in Cases.Merges("merges").Concat(Cases.Merges("replays")).Where(merge => TextCombination.Complaint(merge.Base, merge.Ours, merge.Theirs) is null))
        {
            AssertLaws(merge.Base, merge.Ours, merge.Theirs);
        }
    }

    private static Gen<string> Texts => AnyText.Any.Where(text => ConflictMarkers.FirstLine(text) is null);

    private static (bool IsClean, string Text) Combined(string @base, string ours, string theirs)
    {
        var combined = TextCombination.Of(@base, ours, theirs, TestContext.Current.CancellationToken);
        return (combined.IsClean, combined.Text);
    }

    private static void AssertLaws(string @base, string ours, string theirs)
    {
        var combined = TextCombination.Of(@base, ours, theirs, TestContext.Current.CancellationToken);
        var mirrored = TextCombination.Of(@base, theirs, ours, TestContext.Current.CancellationToken);

        // Symmetric but for the order of alternatives.
        Assert.Equal(combined.IsClean, mirrored.IsClean);
        Assert.Equal(Results(combined), Results(mirrored));

        // Each side is there as a whole, in one region or another.
        Assert.Equal(ours.Length, combined.Regions.Sum(region => region.Ours.Length));
        Assert.Equal(theirs.Length, combined.Regions.Sum(region => region.Theirs.Length));

        // Every word that either side brought is in the result or in a conflict.
        var (b, o, t, all) = (Count(@base), Count(ours), Count(theirs), Count(combined.Text));
        Assert.All(o.Keys.Concat(t.Keys).Distinct(), word =>
            Assert.InRange(all.GetValueOrDefault(word), Math.Max(o.GetValueOrDefault(word), t.GetValueOrDefault(word)) - b.GetValueOrDefault(word), int.MaxValue));

        // Every word of the result comes from one of the three.
        var result = Count(string.Concat(combined.Regions.Where(region => region.How is not CombinedHow.Conflict).Select(region => region.Result + "\n")));
        Assert.All(result, pair => Assert.InRange(pair.Value, 1, b.GetValueOrDefault(pair.Key) + o.GetValueOrDefault(pair.Key) + t.GetValueOrDefault(pair.Key)));
    }

    private static List<string> Results(TextCombination combined) =>
        [.. combined.Regions.Select(region => region.How is CombinedHow.Conflict ? string.Join('|', new[] { region.Ours, region.Theirs }.Order(StringComparer.Ordinal)) : region.Result)];

    private static Dictionary<string, int> Count(string text) =>
        text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).CountBy(word => word).ToDictionary();
}

using CsCheck;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Registers;

/// <summary>How far two sides are apart, and which answers become one entry.</summary>
public sealed class LanguageResultsTests
{
    private static readonly Gen<LanguageCount> counts = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[0, 9], (could, change, unclear) => new LanguageCount(could, change, unclear));

    [Theory]
    [InlineData(2, 0, 0, 3, 0, 0, 0.0)]
    [InlineData(2, 0, 0, 0, 5, 0, 1.0)]
    [InlineData(0, 1, 0, 0, 0, 1, 1.0)]
    [InlineData(3, 1, 0, 1, 1, 2, 0.5)]
    public void Sides_are_apart_by_the_share_that_answered_differently(int could, int change, int unclear, int theyCould, int theyChange, int theyUnclear, double apart) =>
        Assert.Equal(apart, new LanguageCount(could, change, unclear).Distance(new(theyCould, theyChange, theyUnclear))!.Value, 10);

    [Fact]
    public void Distance_is_none_for_the_same_shares_alike_from_both_sides_and_unknown_while_one_is_silent() =>
        Gen.Select(counts, counts, Gen.Int[1, 5]).Sample((one, other, times) =>
        {
            Assert.Equal(one.Distance(other), other.Distance(one));
            Assert.Equal(one.All == 0 || other.All == 0, one.Distance(other) is null);
            Assert.True(one.Distance(other) is null or (>= 0 and <= 1.0000001));
            if (one.All > 0)
            {
                Assert.Equal(0, one.Distance(new(one.NameToIt * times, one.NeedsChange * times, one.NotUnderstood * times))!.Value, 10);
            }
        });

    [Fact]
    public void Answers_that_say_the_same_become_one_entry_and_no_answer_is_lost()
    {
        var (clear, again) = (Reason.Parse("Say it clearer."), Reason.Parse("Say it clearer."));

        var together = SameAnswer.Together([
            new(Hash(1), LanguageAnswer.NameToIt, null), new(Hash(2), LanguageAnswer.NeedsChange, clear), new(Hash(3), LanguageAnswer.NameToIt, null),
            new(Hash(4), LanguageAnswer.NotUnderstood, clear), new(Hash(5), LanguageAnswer.NeedsChange, again), new(Hash(6), LanguageAnswer.NeedsChange, Reason.Parse("To less."))]);

        Assert.Equal(
            [(LanguageAnswer.NameToIt, 2), (LanguageAnswer.NeedsChange, 2), (LanguageAnswer.NotUnderstood, 1), (LanguageAnswer.NeedsChange, 1)],
            together.Select(same => (same.Answer, same.Wordings.Count)));
        Assert.Equal([Hash(2), Hash(5)], together[1].Wordings);
    }

    private static Sha256 Hash(int number) => Sha256.Of($"{number}");
}

using CsCheck;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

public sealed class AlignmentTests
{
    [Theory]
    [InlineData("a|b|c", "a|b|c", "0=0 1=1 2=2")]
    [InlineData("a|b|c", "a|c", "0=0 -1 2=1")]
    [InlineData("a|c", "a|b|c", "0=0 +1 1=2")]
    [InlineData("a|we share all plans|c", "a|we share our plans|c", "0=0 1=1 2=2")]
    [InlineData("a|one two|c", "a|three four|c", "0=0 -1 +1 2=2")]
    [InlineData("a|b|c|d", "b|c|d|a", "1=0 2=1 3=2 0>3")]
    [InlineData("x|x|x", "x|x", "0=0 1=1 -2")]
    [InlineData("||a||", "||b||", "0=0 1=1 -2 +2 3=3 4=4")]
    [InlineData("", "", "0=0")]
    [InlineData("a|x|c", "x|d|a|x|e", "+0 +1 0=2 1=3 -2 +4")]
    [InlineData("c|x|a", "x|d|x|a|e", "-0 +0 +1 1=2 2=3 +4")]
    [InlineData("b|x|c|x|d", "e|x|f|x|g", "-0 +0 1=1 -2 +2 3=3 -4 +4")]
    [InlineData("x|x|b", "a|x|x", "+0 0=1 1=2 -2")]
    public void The_same_wording_is_found_first_then_a_similar_one(string old, string @new, string expected) => Assert.Equal(expected, Told(old, @new));

    [Fact]
    public void Every_clause_of_both_texts_stands_in_it_once() =>
        Gen.Select(AnyText.Words.Array[0, 12], AnyText.Words.Array[0, 12]).Sample((old, @new) =>
        {
            var pairs = Aligned([.. old.Select(Wording.Of)], [.. @new.Select(Wording.Of)]).Pairs;

            Assert.Equal(Enumerable.Range(0, old.Length), pairs.Where(pair => pair.Old is not null).Select(pair => pair.Old!.Value).Order());
            Assert.Equal(Enumerable.Range(0, @new.Length), pairs.Where(pair => pair.New is not null).Select(pair => pair.New!.Value));
        });

    [Fact]
    public void Ten_thousand_clauses_are_aligned_in_seconds()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var old = Enumerable.Range(0, 10_000).Select(i => Wording.Of($"we will repair pipe {i} and tap {i * 7}")).ToList();
        var other = Enumerable.Range(0, 10_000).Select(i => Wording.Of($"we will repair pipe {i} or tap {i * 3}")).ToList();

        Assert.Equal(10_000, Aligned(old, [.. old.AsEnumerable().Reverse()]).Pairs.Count);
        Assert.NotEmpty(Aligned(old, other).Pairs);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("we share all plans with everybody and we fix leaks|x", "we share all plans with everybody|and we fix leaks|x", "0=0 split1<0 1=2")]
    [InlineData("x|we share plans and we fix all leaks at once", "x|we share plans|and we fix all leaks at once", "0=0 split1<1 1=2")]
    [InlineData("one two three four five six seven eight nine ten eleven twelve", "one two three|four five six|seven eight nine|ten eleven twelve", "0=0 split1<0 split2<0 split3<0")]
    [InlineData("a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6 b7", "a1 a2 a3|a4 a5 a6 a7 a8|a9 b1 b2 b3|b4 b5 b6 b7", "split0<0 0=1 split2<0 split3<0")]
    [InlineData("we share all plans with everybody|and we fix leaks|x", "we share all plans with everybody and we fix leaks|x", "0=0 joined1>0 2=1")]
    [InlineData("we fix|we share all plans with everybody|x", "we fix, and we share all plans with everybody|x", "-0 1=0 2=1")]
    public void Clauses_that_were_split_or_joined_are_found(string old, string @new, string expected) => Assert.Equal(expected, Told(old, @new));

    [Fact]
    public void A_clause_that_moved_far_and_changed_is_found() =>
        Assert.Equal("1=0 2=1 3=2 0>3", Told("we share all plans with every council|b|c|d", "b|c|d|we share all our plans with every council"));

    private static List<Wording> Wordings(string list) => [.. list.Split('|').Select(Wording.Of)];

    private static Alignment Aligned(IReadOnlyList<Wording> old, IReadOnlyList<Wording> @new) => Alignment.Between(old, @new, TestContext.Current.CancellationToken);

    private static string Told(string old, string @new) => string.Join(' ', Aligned(Wordings(old), Wordings(@new)).Pairs.Select(pair => pair switch
    {
        { JoinedInto: { } whole } => $"joined{pair.Old}>{whole}",
        { SplitFrom: { } whole } => $"split{pair.New}<{whole}",
        { New: null } => $"-{pair.Old}",
        { Old: null } => $"+{pair.New}",
        { Moved: true } => $"{pair.Old}>{pair.New}",
        _ => $"{pair.Old}={pair.New}",
    }));
}

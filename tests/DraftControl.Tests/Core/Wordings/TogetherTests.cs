using CsCheck;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

/// <summary>Which of two proposals about one clause can be taken.</summary>
public sealed class TogetherTests
{
    private const string Words = "We will share what we learn with other councils, and we will keep personal information safe.";
    private const string EveryYear = "We will share what we learn with other councils every year, and we will keep personal information safe.";
    private const string EachMonth = "We will share what we learn with other councils each month, and we will keep personal information safe.";
    private const string Secure = "We will share what we learn with other councils, and we will keep all personal information safe and secure.";
    private const string Rewritten = "Councils learn from each other.";

    private static readonly ClauseId clause = new(2);

    private static readonly Gen<Asked> anyAsked = Gen.Select(Gen.Int[0, 11], Gen.Int[0, 15], Gen.Int[0, 3], Gen.Int[0, 2], (kind, at, gone, come) => kind switch
    {
        0 => new Asked("remove c2", null),
        1 => new Asked("move c2 after c3", Words),
        2 => new Asked("move c2 after start;reword c2", Changed(at, gone, come)),
        _ => new Asked("reword c2", Changed(at, gone, come)),
    });

    [Theory]
    [InlineData("reword c2", EveryYear, "reword c2", Secure, Together.Both)]
    [InlineData("reword c2", EveryYear, "reword c2", EachMonth, Together.SameWords)]
    [InlineData("reword c2", EveryYear, "reword c2", Rewritten, Together.SameWords)]
    [InlineData("reword c2", EveryYear, "reword c2", EveryYear, Together.SameAsked)]
    [InlineData("reword c2", EveryYear, "reword c2", EveryYear + "\n\n", Together.SameAsked)]
    [InlineData("reword c2", EveryYear, "reword c2", Words + "\n\n", Together.Both)]
    [InlineData("reword c2", EveryYear, "remove c2", null, Together.OneRemoves)]
    [InlineData("remove c2", null, "remove c2", null, Together.SameAsked)]
    [InlineData("move c2 after c3", Words, "remove c2", null, Together.OneRemoves)]
    [InlineData("move c2 after c3", Words, "reword c2", EveryYear, Together.Both)]
    [InlineData("move c2 after c3", Words, "move c2 after start", Words, Together.TwoPlaces)]
    [InlineData("move c2 after c3", Words, "move c2 after c3", Words, Together.SameAsked)]
    [InlineData("move c2 after c3;reword c2", EveryYear, "move c2 after c3;reword c2", Secure, Together.Both)]
    [InlineData("move c2 after c3;reword c2", EveryYear, "move c2 after start;reword c2", EachMonth, Together.SameWords)]
    [InlineData("move c2 after c3;reword c2", EveryYear, "move c2 after c3", Words, Together.Both)]
    [InlineData("reword c2", "# " + Words, "reword c2", EveryYear, Together.Both)]
    public void Two_can_be_taken_where_they_change_different_words(string changes, string? words, string otherChanges, string? otherWords, Together expected)
    {
        var (one, other) = (new Asked(changes, words).Of(Now), new Asked(otherChanges, otherWords).Of(Now));

        Assert.Equal(expected, one.With(other));
        Assert.Equal(expected, other.With(one));
        Assert.Equal(expected, one.Of(clause).With(other.Of(clause)));
    }

    [Theory]
    [InlineData(Secure, Fit.Combines, Together.Both)]
    [InlineData(EachMonth, Fit.NeedsRewording, Together.NeedsRewording)]
    public void What_was_accepted_since_counts(string asked, Fit fit, Together expected)
    {
        var since = Text(EveryYear);
        var (earlier, later) = (new AskedOfText(Now, since, Text(asked), Changes("reword c2")), new Asked("reword c2", EveryYear.Replace("what we learn", "all that we learn", StringComparison.Ordinal)).Of(since));

        Assert.Equal(fit, earlier.Of(clause).Fit);
        Assert.Equal(expected, earlier.With(later));
        Assert.Equal(expected, later.With(earlier));
    }

    [Fact]
    public void What_accepting_gives_holds_the_words_of_both()
    {
        var asked = new AskedOfText(Now, Text(EveryYear), Text(Secure), Changes("reword c2")).Of(clause);

        Assert.Equal("We will share what we learn with other councils every year, and we will keep all personal information safe and secure.", asked.Words!.Text);
        Assert.True(asked.ChangesWords);
    }

    [Theory]
    [InlineData("reword c2", EveryYear, true)]
    [InlineData("reword c2", "- " + Words, false)]
    [InlineData("reword c2", Words + "\n\n", false)]
    [InlineData("move c2 after c3", Words, false)]
    [InlineData("remove c2", null, true)]
    public void Only_other_words_take_away_what_was_checked(string changes, string? words, bool changesWords) =>
        Assert.Equal(changesWords, new Asked(changes, words).Of(Now).Of(clause).ChangesWords);

    [Fact]
    public void What_stands_in_the_way_in_one_clause_stands_in_the_way_of_the_whole()
    {
        var one = new AskedOfText(Now, Now, new Draft([Clause(1, "first"), Clause(2, EveryYear), Clause(3, "three")]), Changes("reword c1;reword c2"));
        var other = new AskedOfText(Now, Now, new Draft([Clause(1, "foremost"), Clause(2, Secure), Clause(3, "three")]), Changes("reword c1;reword c2"));

        Assert.Equal(Together.Both, one.Of(clause).With(other.Of(clause)));
        Assert.Equal(Together.SameWords, one.With(other));
    }

    [Fact]
    public void Which_is_which_makes_no_difference() => Gen.Select(anyAsked, anyAsked).Sample((one, other) =>
        Assert.Equal(one.Of(Now).With(other.Of(Now)), other.Of(Now).With(one.Of(Now))), iter: Pairs.Many);

    [Fact]
    public void It_is_what_happens_once_either_is_accepted() => Gen.Select(anyAsked, anyAsked).Where((one, other) => !one.Moves && !other.Moves).Sample((one, other) =>
    {
        var together = one.Of(Now).With(other.Of(Now));

        Fit[] fits = [other.Of(Now, one.Of(Now).Combination.Result!).Combination.Fit, one.Of(Now, other.Of(Now).Combination.Result!).Combination.Fit];

        Assert.Equal(together.IsOneOnly(), fits.Contains(Fit.NeedsRewording));
        Assert.True(together is not Together.SameWords || fits.All(fit => fit is Fit.NeedsRewording));
    }, iter: Pairs.Many);

    private static Draft Now => Text(Words);

    /// <summary>The words with some of them replaced.</summary>
    private static string Changed(int at, int gone, int come)
    {
        var words = Words.Split(' ').ToList();
        words.RemoveRange(at, Math.Min(gone, words.Count - at));
        words.InsertRange(at, Enumerable.Range(0, come).Select(n => $"new{n}"));
        return words.Count == 0 ? "nothing" : string.Join(' ', words);
    }

    private static Draft Text(string? words) => new(new[] { Clause(1, "one"), words is null ? null : Clause(2, words), Clause(3, "three") }.OfType<Clause>());

    private static Clause Clause(int id, string span) => new(new ClauseId(id), span, Origins.All(Wording.Of(span).Words.Count, Origin.StartingText));

    private static List<Change> Changes(string list) => [.. list.Split(';').Select(text => Change.TryParse(text, out var change) ? change : throw new FormatException(text))];

    /// <summary>What is asked of the second of three clauses.</summary>
    private sealed record Asked(string Changes, string? Words)
    {
        public bool Moves => Changes.Contains("move", StringComparison.Ordinal);

        public AskedOfText Of(Draft @base, Draft? current = null)
        {
            var (changes, asked) = (TogetherTests.Changes(Changes), Text(Words));
            var order = Change.Applied(@base.Order, changes, out _)!;
            return new(@base, current ?? @base, new Draft(order.Select(id => asked.Find(id)!)), changes);
        }
    }
}

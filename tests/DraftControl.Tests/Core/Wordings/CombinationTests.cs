using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

public sealed class CombinationTests
{
    private static readonly Draft start = Draft("c1 one", "c2 two", "c3 three", "c4 four");

    [Theory]
    [InlineData("reword c2", "c1 one,c2 TWO,c3 three,c4 four", "c1 ONE,c2 two,c3 three,c4 four", "c1 ONE,c2 TWO,c3 three,c4 four")]
    [InlineData("remove c2", "c1 one,c3 three,c4 four", "c3 three,c2 two,c4 four", "c3 three,c4 four")]
    [InlineData("add c9 after c2", "c1 one,c2 two,c9 new,c3 three,c4 four", "c1 one,c2 TWO,c4 four", "c1 one,c2 TWO,c9 new,c4 four")]
    [InlineData("add c9 after start", "c9 new,c1 one,c2 two,c3 three,c4 four", "c2 two,c4 four", "c9 new,c2 two,c4 four")]
    [InlineData("move c1 after c4", "c2 two,c3 three,c4 four,c1 one", "c1 one,c2 TWO,c4 four", "c2 TWO,c4 four,c1 one")]
    [InlineData("move c2 after start;reword c2", "c2 TWO,c1 one,c3 three,c4 four", "c1 one,c2 two,c3 three,c4 four", "c2 TWO,c1 one,c3 three,c4 four")]
    [InlineData("add c9 after c4;add c10 after c9", "c1 one,c2 two,c3 three,c4 four,c9 new,c10 newer", "c4 four", "c4 four,c9 new,c10 newer")]
    [InlineData("reword c2", "c1 one,c2 TWO,c3 three,c4 four", "c1 one,c2 TWO,c4 four", "c1 one,c2 TWO,c4 four")]
    [InlineData("remove c2;reword c3", "c1 one,c3 THREE,c4 four", "c1 one,c3 three,c4 four", "c1 one,c3 THREE,c4 four")]
    public void A_proposal_fits_where_its_clauses_stand_as_in_its_base(string changes, string proposed, string current, string result)
    {
        var combination = Combination.Of(start, Draft(current.Split(',')), Draft(proposed.Split(',')), Changes(changes));

        Assert.True(combination.Fits);
        Assert.Equal(Draft(result.Split(',')).Clauses, combination.Result!.Clauses);
    }

    [Theory]
    [InlineData("reword c2", "c1 one,c2 TWO,c3 three,c4 four", "c1 one,c2 deux,c3 three,c4 four", "c2")]
    [InlineData("reword c2", "c1 one,c2 TWO,c3 three,c4 four", "c1 one,c3 three,c4 four", "c2")]
    [InlineData("remove c2", "c1 one,c3 three,c4 four", "c1 one,c2 deux,c3 three,c4 four", "c2")]
    [InlineData("move c1 after c4", "c2 two,c3 three,c4 four,c1 one", "c1 ONE,c2 two,c3 three,c4 four", "c1")]
    [InlineData("move c1 after c4", "c2 two,c3 three,c4 four,c1 one", "c1 one,c2 two,c3 three", "c1")]
    [InlineData("add c9 after c2;add c10 after c9;reword c1", "c1 ONE,c2 two,c9 new,c10 newer,c3 three,c4 four", "c1 one,c3 three,c4 four", "c9 c10")]
    public void A_clause_that_others_changed_since_is_a_conflict(string changes, string proposed, string current, string clauses)
    {
        var combination = Combination.Of(start, Draft(current.Split(',')), Draft(proposed.Split(',')), Changes(changes));

        Assert.False(combination.Fits);
        Assert.Null(combination.Result);
        Assert.Equal(clauses, string.Join(' ', combination.Conflicts.Select(conflict => conflict.Clause)));
    }

    [Fact]
    public void A_conflict_shows_all_three_wordings()
    {
        var conflict = Assert.Single(Combination.Of(start, Draft("c1 one", "c2 deux"), Draft("c1 one", "c2 TWO", "c3 three", "c4 four"), Changes("reword c2")).Conflicts);

        Assert.Equal(["two", "deux", "TWO"], new[] { conflict.Base, conflict.Current, conflict.Proposed }.Select(clause => clause!.Wording.Text));
        Assert.Equal("reword c2", conflict.Change.ToString());
    }

    [Theory]
    [InlineData("We share our plans with everybody. We tell why.", "We share all plans with everybody. We tell how.", Fit.Combines, "We share our plans with everybody. We tell how.")]
    [InlineData("We share our plans with everybody. We tell why.", "We share new plans with everybody. We tell why.", Fit.NeedsRewording, null)]
    [InlineData("We share all plans with everybody. We tell why.", "We share new plans with everybody. We tell why.", Fit.Fits, null)]
    public void Changes_to_other_words_of_a_clause_combine(string current, string proposed, Fit fit, string? combined)
    {
        var combination = Combination.Of(Worded("We share all plans with everybody. We tell why."), Worded(current), Worded(proposed), Changes("reword c2"));

        Assert.Equal(fit, combination.Fit);
        Assert.Equal(combined, combination.Combined.Values.SingleOrDefault());
    }

    [Fact]
    public void Where_both_removed_a_clause_there_is_nothing_left_to_do()
    {
        var combination = Combination.Of(start, Draft("c1 one", "c3 three", "c4 four"), Draft("c1 one", "c3 three", "c4 four"), Changes("remove c2"));

        Assert.True(combination.Fits);
        Assert.Empty(combination.Changes);
    }

    [Fact]
    public void Where_both_have_the_same_words_those_who_brought_them_first_keep_the_credit()
    {
        var current = new Draft([new Clause(new ClauseId(2), "TWO", Origins.All(1, new Origin.Proposed(1)))]);
        var proposed = new Draft([new Clause(new ClauseId(2), "TWO", Origins.All(1, new Origin.Proposed(2)))]);

        Assert.Equal("1@1", Combination.Of(start, current, proposed, Changes("reword c2")).Result!.Clauses[0].Origins.ToString());
    }

    private static Draft Worded(string span) => new([new Clause(new ClauseId(2), span, Origins.All(Wording.Of(span).Words.Count, Origin.StartingText))]);

    private static Draft Draft(params string[] clauses) => new(clauses.Select(clause => clause.Split(' ')).Select(parts =>
        new Clause(ClauseId.Parse(parts[0]), parts[1], Origins.All(1, Origin.StartingText))));

    private static List<Change> Changes(string list) => [.. list.Split(';').Select(text => Change.TryParse(text, out var change) ? change : throw new FormatException(text))];
}

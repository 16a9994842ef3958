using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

public sealed class OriginsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("12@start 3@42 9@start", 24)]
    [InlineData("1@start:northam 1@start", 2)]
    [InlineData("2@e27", 2)]
    [InlineData("1@999999999", 1)]
    public void Origins_are_read_as_they_are_written(string text, int words)
    {
        Assert.True(Origins.TryParse(text, out var origins));
        Assert.Equal(words, origins.Words);
        Assert.Equal(text, origins.ToString());
        Assert.Equal(origins, Origins.Of(origins.PerWord()));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("1@start ")]
    [InlineData("1@start  1@2")]
    [InlineData("1@start 1@start")]
    [InlineData("0@start")]
    [InlineData("01@start")]
    [InlineData("-1@start")]
    [InlineData("1@0")]
    [InlineData("1@e0")]
    [InlineData("1@e")]
    [InlineData("1@E1")]
    [InlineData("1@")]
    [InlineData("@start")]
    [InlineData("start")]
    [InlineData("1@Start")]
    [InlineData("1@start:")]
    [InlineData("1@start:Northam")]
    [InlineData("99999999999@start")]
    [InlineData("999999999@1 999999999@2 999999999@3")]
    [InlineData("1000000000@start")]
    [InlineData("1@1000000000")]
    [InlineData("1@e1000000000")]
    public void Anything_else_is_refused(string text) => Assert.False(Origins.TryParse(text, out _));

    [Fact]
    public void No_words_have_no_origins()
    {
        Assert.Equal(Origins.None, Origins.All(0, Origin.StartingText));
        Assert.Equal("", Origins.All(0, Origin.StartingText).ToString());
    }

    [Fact]
    public void The_words_of_a_clause_are_told_by_who_brought_them()
    {
        Assert.True(Origins.TryParse("2@start 1@42 3@e27", out var origins));

        var passages = new Clause(new ClauseId(7), "- We share our plans with everybody.\n", origins).Passages;

        Assert.Equal([("We share", Origin.StartingText), ("our", new Origin.Proposed(42)), ("plans with everybody.", new Origin.Edited(27))], passages);
    }

    [Fact]
    public void A_clause_has_an_origin_for_each_of_its_words()
    {
        var refused = Assert.Throws<ArgumentException>(() => new Clause(new ClauseId(7), "We share.\n", Origins.All(3, Origin.StartingText)));

        Assert.StartsWith("The origins of c7 are of 3 words, but the wording has 2.", refused.Message, StringComparison.Ordinal);
    }
}

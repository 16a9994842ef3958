using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

public sealed class ReplacingTests
{
    [Theory]
    [InlineData("users", "We serve users. Superusers, too; Users’ needs.", "We serve people. Superusers, too; People’ needs.")]
    [InlineData("fix the", "We fix\nthe plumbing.", "We people plumbing.")]
    [InlineData("a a", "xa a a", "xa people")]
    [InlineData("users", "See [users](https://users.example/users) and <https://users.example>.", "See [people](https://users.example/users) and <https://users.example>.")]
    [InlineData("users", "**users** and _users_ and `users`", "**people** and _people_ and `people`")]
    [InlineData("*", "**strong**", "**strong**")]
    [InlineData("Users", "Users and users", "people and people")]
    [InlineData("naïve", "It is naïve.", "It is people.")]
    [InlineData("café", "A cafe.", "A cafe.")]
    public void Words_are_replaced_and_marks_stay(string find, string text, string replaced)
    {
        var draft = Import.Of(text);

        var replacing = new Replacing(find);

        Assert.Equal(replaced, replacing.Replaced(draft.Clauses[0], replacing.In(draft), "people"));
    }

    [Fact]
    public void Parts_of_words_and_capital_letters_count_where_asked()
    {
        var draft = Import.Of("Users and superusers.");

        Assert.Equal([0, 15], new Replacing("users", WholeWords: false).In(draft).Select(place => place.Start));
        Assert.Empty(new Replacing("users", MatchCase: true).In(draft));
        Assert.Equal([15], new Replacing("users", WholeWords: false, MatchCase: true).In(draft).Select(place => place.Start));
        Assert.Empty(new Replacing(" ").In(draft));
    }

    [Fact]
    public void Every_clause_that_has_the_words_is_found_without_the_marks_of_its_block()
    {
        var draft = Import.Of("# Users\n\n- users\n- people\n\n> users, users\n");

        var places = new Replacing("users").In(draft);

        Assert.Equal(["c1:0", "c2:0", "c4:0", "c4:7"], places.Select(place => place.ToString()));
    }
}

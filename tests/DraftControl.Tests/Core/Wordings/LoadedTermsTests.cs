using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

/// <summary>Loaded terms as they are typed, kept and found.</summary>
public sealed class LoadedTermsTests
{
    [Fact]
    public void The_list_that_ships_survives_being_typed_and_kept()
    {
        Assert.Empty(TermLines.Read(TermLines.Of(LoadedTerms.Usual), out var typed));

        Assert.True(LoadedTerms.TryRead(TermLines.Written(typed), out var kept, out _));
        Assert.Equal(LoadedTerms.Usual.Terms, kept.Terms);
    }

    [Theory]
    [InlineData("yes: A word that YAML reads as true.")]
    [InlineData("- dash: # no comment")]
    [InlineData("'quoted': \"and\" {so} [on]: & * ! | > % @ `")]
    [InlineData("1: 2")]
    [InlineData("null: ~")]
    [InlineData("=: <<")]
    [InlineData("tŷ: Geiriau Cymraeg.")]
    public void Whatever_a_term_looks_like_it_is_kept_as_it_was_typed(string line)
    {
        Assert.Empty(TermLines.Read(line, out var typed));

        Assert.True(LoadedTerms.TryRead(TermLines.Written(typed), out var kept, out var fault), fault);
        Assert.Equal(typed, kept.Terms);
        Assert.Equal(line + "\n", TermLines.Of(kept));
    }

    [Fact]
    public void An_empty_list_can_be_kept()
    {
        Assert.Empty(TermLines.Read(" \n\n", out var typed));

        Assert.True(LoadedTerms.TryRead(TermLines.Written(typed), out var kept, out _));
        Assert.Empty(kept.Terms);
        Assert.Empty(kept.In("world-class common sense"));
    }

    [Fact]
    public void What_is_wrong_is_told_with_its_line()
    {
        var faults = TermLines.Read($"woke: So.\n\nno colon\nWOKE: Again.\n{new string('x', 101)}: Long.\nshort: {new string('y', 301)}\nzero\u200Bwidth: Hidden.\n: No term.", out _);

        Assert.Equal(
            [
                "Line 3: write the term, a colon and the reason, like 'world-class: Praise that cannot be tested'",
                "Line 4: 'WOKE' stands in line 1 already. Remove one of them",
                "Line 5: the term must be 100 characters or fewer",
                "Line 6: the reason must be 300 characters or fewer",
                "Line 7: it holds invisible character U+200B in column 5. Remove it",
                "Line 8: write the term, a colon and the reason, like 'world-class: Praise that cannot be tested'",
            ],
            faults);
    }

    [Fact]
    public void More_terms_than_a_page_can_take_are_refused()
    {
        var faults = TermLines.Read(string.Concat(Enumerable.Range(1, LoadedTerms.Most + 1).Select(n => $"term {n}: Because.\n")), out _);

        Assert.Equal([$"There are {LoadedTerms.Most + 1} terms. Keep {LoadedTerms.Most} or fewer"], faults);
    }

    [Theory]
    [InlineData("A World-Class service", "world-class")]
    [InlineData("levelling\u00A0up the north", "levelling up")]
    [InlineData("LEVELLING \n UP", "levelling up")]
    [InlineData("in the Green Party's view", "Green Party")]
    [InlineData("a laboured point about wokeness", "")]
    [InlineData("common sense and red tape", "common sense, red tape")]
    public void Terms_are_found_as_whole_words_whatever_their_capitals_and_spaces(string text, string found) =>
        Assert.Equal(found, string.Join(", ", LoadedTerms.Usual.In(text).Select(words => words.Term.Term)));
}

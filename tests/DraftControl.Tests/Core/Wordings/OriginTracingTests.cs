using CsCheck;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Wordings;

public sealed class OriginTracingTests
{
    private static readonly Origin editor = new Origin.Edited(27);

    private static readonly Gen<Origins> someOrigins = Gen.OneOf(
        Gen.Const(Origin.StartingText), Gen.Int[1, 3].Select(proposal => (Origin)new Origin.Proposed(proposal)), Gen.Const(editor)).Array[12].Select(Origins.Of);

    [Theory]
    [InlineData("Design services around people.", "Design services about people.", "2@start 1@42 1@start")]
    [InlineData("Design services", "Design, (services)!", "2@start")]
    [InlineData("a b c", "c b a", "2@42 1@start")]
    [InlineData("", "a b", "2@42")]
    [InlineData("a b", "", "")]
    [InlineData("— a", "a —", "1@42 1@start")]
    [InlineData("a — b", "a … b", "1@start 1@42 1@start")]
    [InlineData("“a” 😀", "a 😀!", "2@start")]
    public void A_word_that_stays_keeps_its_origin_and_a_new_one_is_credited_to_who_brings_it(string from, string to, string expected)
    {
        var source = Wording.Of(from);

        var origins = OriginTracing.Derived(Wording.Of(to), new Origin.Proposed(42), (source, Origins.All(source.Words.Count, Origin.StartingText)));

        Assert.Equal(expected, origins.ToString());
    }

    [Fact]
    public void An_editor_is_credited_only_with_what_neither_the_text_nor_the_proposal_has()
    {
        var origins = OriginTracing.Derived(
            Wording.Of("We all repair shared pipes first."),
            editor,
            (Wording.Of("We repair pipes."), Origins.All(3, Origin.StartingText)),
            (Wording.Of("We repair shared pipes."), Read("2@start 1@42 1@start")));

        Assert.Equal("1@start 1@e27 1@start 1@42 1@start 1@e27", origins.ToString());
    }

    [Fact]
    public void The_starting_text_gains_nothing_from_a_proposal_made_against_an_older_draft()
    {
        var origins = OriginTracing.Derived(Wording.Of("a b c d"), editor, (Wording.Of("a b"), Origins.All(2, Origin.StartingText)), (Wording.Of("a b c d"), Read("3@start 1@42")));

        Assert.Equal("2@start 1@e27 1@42", origins.ToString());
    }

    [Theory]
    [InlineData("we share all plans with every council in good time|we fix leaks", "we fix leaks|we share our plans with every council in good time", "3@start|2@start 1@42 7@start")]
    [InlineData("we share all plans with everybody and we fix leaks", "we share all plans with everybody|and we fix leaks", "6@start|4@start")]
    [InlineData("we fix leaks", "we fix leaks|nobody waits", "3@start|2@42")]
    public void Words_keep_their_origins_where_clauses_move_or_are_split(string old, string @new, string expected)
    {
        var known = old.Split('|').Select(Wording.Of).Select(wording => (wording, Origins.All(wording.Words.Count, Origin.StartingText))).ToList();

        Assert.Equal(expected, string.Join('|', OriginTracing.Carried(known, [.. @new.Split('|').Select(Wording.Of)], new Origin.Proposed(42))));
    }

    [Fact]
    public void Nobody_but_who_changes_the_words_is_credited_with_more_than_the_sources_give() =>
        Gen.Select(AnyText.Words, AnyText.Words, AnyText.Words, someOrigins, someOrigins).Sample((to, first, second, o1, o2) =>
            AssertLaw(Wording.Of(to), (Wording.Of(first), o1), (Wording.Of(second), o2)), iter: 20_000);

    [Fact]
    public void The_law_holds_for_every_clause_of_every_real_edit()
    {
        foreach (var (_, old, @new) in Cases.Edits())
        {
            var (from, to) = (Outline.Of(old).Clauses, Outline.Of(@new).Clauses);
            foreach (var pair in Alignment.Between([.. from.Select(clause => clause.Wording)], [.. to.Select(clause => clause.Wording)], TestContext.Current.CancellationToken).Pairs)
            {
                if (pair is { Old: { } o, New: { } n })
                {
                    AssertLaw(to[n].Wording, (from[o].Wording, Origins.All(from[o].Wording.Words.Count, Origin.StartingText)));
                }
            }
        }
    }

    private static void AssertLaw(Wording to, params (Wording Words, Origins Origins)[] sources)
    {
        // The generator gives more origins than there are words.
        var fitting = sources.Select(source => (source.Words, Origins: Origins.Of(source.Origins.PerWord().Take(source.Words.Words.Count)))).ToArray();

        var result = OriginTracing.Derived(to, editor, fitting);

        Assert.Equal(to.Words.Count, result.Words);
        foreach (var origin in result.PerWord().Distinct().Where(origin => origin != editor))
        {
            Assert.InRange(Count(result, origin), 1, fitting.Select(source => Count(source.Origins, origin)).First(count => count > 0));
        }
    }

    private static int Count(Origins origins, Origin origin) => origins.PerWord().Count(one => one == origin);

    private static Origins Read(string text) => Origins.TryParse(text, out var origins) ? origins : throw new FormatException(text);
}

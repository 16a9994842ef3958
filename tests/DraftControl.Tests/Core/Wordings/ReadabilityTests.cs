using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

/// <summary>What is counted of words, on texts that were counted by hand.</summary>
public sealed class ReadabilityTests
{
    private const string Gettysburg = "Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.";

    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("—", 0, 0, 0)]
    [InlineData("Sharing", 1, 1, 1)]
    [InlineData("We will share what we learn.", 6, 1, 6)]
    [InlineData("We share. They learn! Who pays? Everybody", 7, 4, 2)]
    [InlineData("The councils' well-known service, gov.uk, costs £3.5 million.", 8, 1, 8)]
    [InlineData("Cllr. Ash and Dr. Elm met J. Oak, e.g. on Monday. Nobody else did.", 14, 2, 11)]
    [InlineData("We met. Then we wrote, i.e. drafted, this.", 8, 2, 6)]
    [InlineData("Read [the plan](https://example.org/a.b?c=d) <br> and **then** sign it.", 7, 1, 7)]
    [InlineData("Is this it? asked nobody.", 5, 1, 5)]
    [InlineData(Gettysburg, 30, 1, 30)]
    public void Words_and_sentences_are_counted_as_people_count_them(string words, int count, int sentences, int longest)
    {
        var readability = Readability.Of(words);

        Assert.Equal((count, sentences, longest), (readability.Words, readability.Sentences, readability.LongestSentence));
    }

    // 0.39 words a sentence + 11.8 syllables a word - 10.59; syllables counted by hand.
    [Theory]
    [InlineData("The cat sat on the mat. It was warm.", 5)] // 9 words, 2 sentences, 9 syllables: 3, and nobody reads before they are 5
    [InlineData("We will find out what people need before we build anything.", 10)] // 11, 1, 15
    [InlineData(Gettysburg, 20)] // 30, 1, 48
    [InlineData("We will make services that all people who need them can use.", 9)] // 12, 1, 15
    [InlineData("Interoperability considerations necessitate organisational transformation initiatives notwithstanding heterogeneous infrastructural dependencies.", 22)]
    public void A_reading_age_is_that_of_the_published_formula(string words, int age) => Assert.Equal(age, Readability.Of(words).ReadingAge);

    [Theory]
    [InlineData("What we share")]
    [InlineData("We will share what we learn together.")]
    public void A_few_words_have_no_reading_age(string words) => Assert.Null(Readability.Of(words).ReadingAge);

    [Fact]
    public void Plainer_words_and_shorter_sentences_are_younger()
    {
        var before = Readability.Of("We will utilise innovative methodologies in order to facilitate transformation, and we will communicate the associated benefits to residents.");
        var after = Readability.Of("We will use new ways of working. We will tell residents what is better.");

        Assert.InRange(after.ReadingAge!.Value, 5, before.ReadingAge!.Value - 5);
        Assert.Equal(["utilise", "innovative", "in order to", "facilitate", "transformation"], before.Jargon.Select(found => found.Term.Term));
        Assert.Empty(after.Jargon);
    }

    [Fact]
    public void A_sentence_is_long_beyond_25_words()
    {
        var words = $"One{string.Concat(Enumerable.Repeat(" word", Readability.LongSentence - 1))}";

        Assert.False(Readability.Of($"{words}. {words}.").HasLongSentence);
        Assert.True(Readability.Of($"{words} more. {words}.").HasLongSentence);
    }

    [Fact]
    public void Jargon_is_found_as_whole_words_in_any_capitals_with_its_place()
    {
        const string words = "LEGACY  systems, stakeholders' silos and the robustness of utilised tools";

        var found = Jargon.In(words);

        Assert.Equal(["legacy system", "stakeholder", "silo", "utilise"], found.Select(jargon => jargon.Term.Term));
        Assert.Equal(["LEGACY  systems", "stakeholders", "silos", "utilised"], found.Select(jargon => words.Substring(jargon.Start, jargon.Length)));
    }

    [Fact]
    public void Jargon_is_listed_once_in_order_with_plainer_words()
    {
        Assert.Equal(Jargon.All.Select(term => term.Term).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase), Jargon.All.Select(term => term.Term));
        Assert.All(Jargon.All, term => Assert.True(term.Plainer.Length > 0 && Jargon.In(term.Plainer).Count == 0, term.Term));
    }

    [Fact]
    public void Whatever_is_typed_is_counted_within_the_ranges()
    {
        CsCheck.Check.Sample(AnyText.Any, text =>
        {
            var readability = Readability.Of(text);
            Assert.InRange(readability.Sentences, readability.Words == 0 ? 0 : 1, readability.Words);
            Assert.InRange(readability.LongestSentence, readability.Words == 0 ? 0 : 1, readability.Words);
            Assert.True(readability.ReadingAge is null or (>= 5 and <= 22));
            Assert.Equal(readability.ReadingAge is null, readability.Words < Readability.FewestWords);
        });
    }
}

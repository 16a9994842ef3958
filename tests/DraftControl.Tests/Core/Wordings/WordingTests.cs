using CsCheck;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

public sealed class WordingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("We will  repair\n\twhat we use.\n\n", "We will repair what we use.")]
    [InlineData("## A heading\n", "A heading")]
    [InlineData("#\n", "")]
    [InlineData("#hashtag\n", "#hashtag")]
    [InlineData("- an item\n  carried on\n", "an item carried on")]
    [InlineData("  12) an item\n", "an item")]
    [InlineData("1. - # nested\n", "nested")]
    [InlineData("1986. A year\n", "A year")]
    [InlineData("-5 degrees\n", "-5 degrees")]
    [InlineData("> a\n> > b\nlazy\n", "a b lazy")]
    [InlineData("> - in a quote\n", "in a quote")]
    [InlineData("first\n- second\n", "first - second")]
    [InlineData("| a | b |\n|:--|--:|\n", "a b")]
    [InlineData("| a \\| b | c |\n", "a \\| b c")]
    [InlineData("a | b\n", "a | b")]
    [InlineData("- | a |\n", "a")]
    [InlineData("Title\n=====\n", "Title")]
    [InlineData("---\n", "")]
    [InlineData("***\n", "")]
    [InlineData("\n\n- leading blank lines\n", "leading blank lines")]
    [InlineData("a\u00A0b\n", "a\u00A0b")]
    [InlineData("cafe\u0301\n", "café")]
    [InlineData("**bold** *start*\n", "**bold** *start*")]
    public void The_wording_of_a_span_is_its_words_without_block_markers(string span, string wording)
    {
        var result = Wording.Of(span);

        Assert.Equal(wording, result.Text);
        Assert.Equal(wording.Length == 0 ? [] : wording.Split(' '), result.Words);
    }

    [Fact]
    public void Its_identity_is_the_SHA_256_of_its_UTF_8()
    {
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Wording.Of("\n").Hash.ToString());
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Wording.Of("- abc\n").Hash.ToString());
    }

    [Fact]
    public void Blank_lines_around_a_clause_do_not_change_its_wording() =>
        AnyText.Markdown.Sample(span => Assert.Equal(Wording.Of(span).Text, Wording.Of("\n \n" + span + "\n\n").Text));

    [Fact]
    public void Any_text_has_a_wording() => AnyText.Wild.Sample(text => Assert.DoesNotContain("", Wording.Of(text).Words));
}

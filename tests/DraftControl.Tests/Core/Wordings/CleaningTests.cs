using CsCheck;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

public sealed class CleaningTests
{
    private static readonly string[] clutter = ["\u00AD", "\u200B", "\uFEFF", "\u00A0", "\u2009", "\t", "\n", "•\t", "· ", "o ", "– ", "1.\t", "(a)\t", "3.2\t", "<b>", "</p>", "<o:p>", "<li>", "&nbsp;", "&amp;", "<", ">", "lt;", "\u2028", "\v", "<!--", "-->", "x", "word", "e\u0301", " ", "#", "# ", "\uD83D"];

    public static TheoryData<string, string, string> Pasted => new()
    {
        { "We will\u00AD share\u00AD.", "We will share.", "2 soft hyphens removed (line 1, column 8; line 1, column 15)" },
        { "a\u00A0b\u2009c\u202Fd", "a b c d", "3 odd spaces made plain (line 1, column 2; line 1, column 4; line 1, column 6)" },
        { "one\u200B two\uFEFF", "one two", "2 invisible characters removed (line 1, column 4; line 1, column 9)" },
        { "•\tfirst\n·\tsecond\no\tthird\n– fourth", "- first\n- second\n- third\n- fourth", "4 bullets made list items (line 1, column 1; line 2, column 1; line 3, column 1; line 4, column 1)" },
        { "•first", "- first", "1 bullet made a list item (line 1, column 1)" },
        { "1.\tfirst\n2.\u00A0\u00A0second", "1. first\n2. second", "2 automatic numbers put right (line 1, column 1; line 2, column 1)" },
        { "(a)\tfirst\niv.\tsecond", "- first\n- second", "2 automatic numbers put right (line 1, column 1; line 2, column 1)" },
        { "3.2\tWe share.", "We share.", "1 automatic number put right (line 1, column 1)" },
        { "\u00A0one", "one", "1 odd space made plain (line 1, column 1)" },
        { "a\u00A0b", "a b", "1 odd space made plain (line 1, column 2)" },
        { "a\u00ADb", "ab", "1 soft hyphen removed (line 1, column 2)" },
        { "a\u200Bb", "ab", "1 invisible character removed (line 1, column 2)" },
        { "a\tb\tc", "a b c", "2 tabs made spaces (line 1, column 2; line 1, column 4)" },
        { "<b>a&nbsp;b", "a b", "1 HTML tag removed (line 1, column 1)|1 HTML code written out (line 1, column 5)" },
        { "Northam &amp; Southam", "Northam &amp; Southam", "" },
        { "one\u2029two", "one\n\ntwo", "1 odd line break made plain (line 1, column 4)" },
        { "one\ttwo", "one two", "1 tab made a space (line 1, column 4)" },
        { "\tone", "one", "1 tab made a space (line 1, column 1)" },
        { "We will find out\r\nwhat people need\r\nfirst.", "We will find out what people need first.", "2 line breaks inside a paragraph joined (line 1, column 17; line 2, column 17)" },
        { "one\vtwo", "one two", "1 odd line break made plain (line 1, column 4)|1 line break inside a paragraph joined (line 1, column 4)" },
        { "<p class=MsoNormal>We <b>will</b> share<o:p></o:p></p>", "We will share\n", "6 HTML tags removed (line 1, column 1; line 1, column 23; line 1, column 30; line 1, column 40; line 1, column 45; and 1 more)" },
        { "<st1:City>Northam</st1:City>&nbsp;&amp; Southam", "Northam & Southam", "2 HTML tags removed (line 1, column 1; line 1, column 18)|2 HTML codes written out (line 1, column 29; line 1, column 35)" },
        { "<!--[if gte mso 9]><xml>junk</xml><![endif]-->We share.", "We share.", "1 HTML tag removed (line 1, column 1)" },
        { "“Curly” – it’s kept", "“Curly” – it’s kept", "" },
        { "- an item\n- another\n\n## A heading\nA paragraph", "- an item\n- another\n\n## A heading\nA paragraph", "" },
        { "| a | b |\n|---|---|\n| c | d |", "| a | b |\n|---|---|\n| c | d |", "" },
        { "a < b & c > d, see <https://example.org>", "a < b & c > d, see <https://example.org>", "" },
        { "```\ncode\n stays\n```", "```\ncode\n stays\n```", "" },
    };

    [Theory]
    [MemberData(nameof(Pasted))]
    public void What_Word_leaves_behind_is_taken_out_and_listed(string pasted, string clean, string done)
    {
        var cleaned = Cleaning.OfMarkdown(pasted);

        Assert.Equal(clean, cleaned.Text);
        Assert.Equal(done, string.Join('|', cleaned.InWords()));
        Assert.Equal(done.Length > 0, cleaned.HasChanged);
    }

    [Theory]
    [InlineData("p div tr h1 h2 h3 h4 h5 h6", "One\nTwo\n")]
    [InlineData("li", "- One\n- Two")]
    [InlineData("span b i u strong font a td th o:p st1:place", "OneTwo")]
    public void Blocks_of_HTML_stand_on_lines_of_their_own(string tags, string clean) => Assert.All(tags.Split(' '), tag =>
        Assert.Equal(clean.Trim('\n'), Cleaning.OfReason($"<{tag} class=x>One</{tag}><{tag.ToUpperInvariant()}>Two</{tag.ToUpperInvariant()}>").Text.Trim('\n')));

    [Fact]
    public void A_reason_keeps_its_lines_and_a_title_is_one_line()
    {
        Assert.Equal("One,\ntwo.", Cleaning.OfReason("One,\ntwo\u00AD.").Text);
        Assert.Equal("One, two", Cleaning.OfLine("One,\r\n\r\ntwo").Text);
    }

    [Fact]
    public void Cleaned_text_has_no_faults_and_cleaning_it_again_changes_nothing() =>
        Gen.OneOf(AnyText.Any, Any(clutter).Array[0, 12].Select(parts => string.Concat(parts))).Sample(pasted =>
        {
            foreach (var clean in new[] { Cleaning.OfMarkdown, (Func<string, Cleaned>)Cleaning.OfReason, Cleaning.OfLine })
            {
                var once = clean(pasted);

                Assert.Empty(Hygiene.Faults(once.Text));
                Assert.Equal(once.Text, clean(once.Text).Text);
                Assert.True(once.HasChanged || once.Done.Count == 0);
            }
        });

    [Fact]
    public void The_words_stay_whatever_stood_between_them() =>
        Gen.Select(Any("words", "people", "“need”", "it’s", "naïve").Array[2, 8], Any(" ", "\u00A0", " \n", "\t", "\u00AD \u00AD", "\u200B\u2009", "\v", "<b> </b>").Array[8]).Sample((words, between) =>
            Assert.Equal(string.Join(' ', words), Hygiene.Folded(Cleaning.OfMarkdown(string.Concat(words.Select((word, i) => word + between[i]))).Text)));

    [Fact]
    public void Hostile_text_is_cleaned_in_linear_time()
    {
        foreach (var part in new[] { "<!--", "<b", "<style ", "\t", "\u00A0", "•", "&amp;", "\n \n", "<<b>b>", "1.\t" })
        {
            Assert.NotNull(Cleaning.OfMarkdown(string.Concat(Enumerable.Repeat(part, 20_000))).Text);
        }
    }

    private static Gen<string> Any(params string[] list) => Gen.Int[0, list.Length - 1].Select(index => list[index]);
}

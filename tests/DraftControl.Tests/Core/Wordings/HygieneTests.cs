using System.Text;
using CsCheck;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

public sealed class HygieneTests
{
    private static readonly int[] invisible =
    [
        0x0000, 0x0007, 0x001B, 0x007F, 0x0085, 0x00AD, 0x034F, 0x061C, 0x115F, 0x17B4, 0x180E, 0x200B, 0x200D, 0x202E, 0x2060, 0x2066, 0x2800, 0x3164, 0xFE0F, 0xFEFF, 0x1D173, 0xE0041,
    ];

    /// <summary>At the start, in a word, before a space, after it, before a line break, after it, at the end.</summary>
    private static readonly int[] places = [0, 2, 5, 6, 9, 10, 14];

    public static TheoryData<int, int> InvisibleAnywhere => [.. invisible.SelectMany(_ => places, (codePoint, place) => (codePoint, place))];

    [Theory]
    [MemberData(nameof(InvisibleAnywhere))]
    public void An_invisible_character_is_found_wherever_it_stands_and_a_redline_shows_it(int codePoint, int place)
    {
        const string Clean = "shall not\nmove";
        var text = Clean.Insert(place, char.ConvertFromUtf32(codePoint));

        var fault = Assert.Single(Hygiene.Faults(text));

        Assert.Equal((codePoint, place), (fault.CodePoint, fault.Position));
        Assert.Equal(place < 10 ? (1, place + 1) : (2, place - 9), (fault.Line, fault.Column));
        Assert.Contains($"U+{codePoint:X4}", Hygiene.Complaint(text), StringComparison.Ordinal);
        Assert.NotEqual(Wording.Of(Clean).Hash, Wording.Of(text).Hash);
        Assert.Contains(Redline.Between(Clean, text).Runs, run => run.Kind == RunKind.Insert && run.Text.EnumerateRunes().Contains(new Rune(codePoint)));
        Assert.Equal(Clean, Hygiene.Cleaned(text));
    }

    [Fact]
    public void Ordinary_text_in_any_language_is_clean() =>
        Assert.Null(Hygiene.Complaint("Tabs\tand lines\n“quotes” — naïve, Łódź, Ελλάδα, हिन्दी, 日本語, 😀, a\u00A0b, £5"));

    [Fact]
    public void Text_becomes_NFC_and_LF()
    {
        Assert.Equal("é\n\n\n", Hygiene.Normalised("e\u0301\r\n\n\r"));
        Assert.Equal("text that is not in Unicode normalisation form C", Hygiene.Complaint("e\u0301"));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused()
    {
        Assert.Equal("invisible character U+D83D at line 1, column 2", Hygiene.Complaint("a\uD83D"));
        Assert.Equal("a\uDE00\n", Hygiene.Normalised("a\uDE00\r\n"));
    }

    [Fact]
    public void Cleaned_text_has_nothing_to_complain_about() => AnyText.Any.Sample(text => Assert.Null(Hygiene.Complaint(Hygiene.Cleaned(text))));

    [Theory]
    [InlineData("A line", true)]
    [InlineData(" ", false)]
    [InlineData("a\tb", false)]
    [InlineData("a\nb", false)]
    [InlineData("a\u200Bb", false)]
    [InlineData("e\u0301", false)]
    public void A_clean_line_is_one_visible_line(string text, bool clean) => Assert.Equal(clean, Hygiene.IsCleanLine(text));
}

using CsCheck;
using DraftControl.Web.Look;

namespace DraftControl.Tests.Web.Look;

public sealed class ColourTests
{
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#fff", "#ffffff", 1)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#FF0000", "#ffffff", 4.00)]
    public void Contrast_is_what_WCAG_says(string one, string other, double expected) =>
        Assert.Equal(expected, Colour.Parse(one).Contrast(Colour.Parse(other)), 2);

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("0b5563")]
    [InlineData("#0b556")]
    [InlineData("#0b5563ff")]
    [InlineData("#0b556g")]
    [InlineData("teal")]
    [InlineData("#٠٠٠")]
    [InlineData("#000;}body{")]
    public void What_is_no_colour_is_refused(string text) => Assert.False(Colour.TryParse(text, provider: null, out _));

    [Fact]
    public void Any_colour_comes_back_as_it_was_written() => Gen.Int[0, 0xFFFFFF].Sample(number =>
        Assert.Equal($"#{number:x6}", Colour.Parse($"#{number:X6}").ToString()));

    [Fact]
    public void Mixing_goes_from_one_colour_to_the_other()
    {
        var (teal, white) = (Colour.Parse("#0b5563"), Colour.White);

        Assert.Equal(teal, teal.With(white, 0));
        Assert.Equal(white, teal.With(white, 1));
        Assert.Equal("#85aab1", teal.With(white, 0.5).ToString());
    }
}

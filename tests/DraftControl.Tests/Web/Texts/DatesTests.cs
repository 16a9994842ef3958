using DraftControl.Web.Texts;

namespace DraftControl.Tests.Web.Texts;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2026-01-03T00:05:00Z", "3 January 2026 at 12:05am")]
    [InlineData("2026-05-03T13:05:00Z", "3 May 2026 at 2:05pm")]
    [InlineData("2026-06-30T23:30:00Z", "1 July 2026 at 12:30am")]
    [InlineData("2026-10-25T00:59:59Z", "25 October 2026 at 1:59am")]
    [InlineData("2026-10-25T01:00:00Z", "25 October 2026 at 1:00am")]
    [InlineData("2026-12-24T12:00:00Z", "24 December 2026 at 12:00pm")]
    public void Times_are_kept_in_UTC_and_shown_as_clocks_in_the_United_Kingdom_show_them(string utc, string shown) =>
        Assert.Equal(shown, DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture).InWords());
}

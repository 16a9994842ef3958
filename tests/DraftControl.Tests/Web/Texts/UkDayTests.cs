using System.Globalization;
using DraftControl.Web.Texts;

namespace DraftControl.Tests.Web.Texts;

public sealed class UkDayTests
{
    [Theory]
    [InlineData("3 May 2026", "2026-05-03")]
    [InlineData(" 3  may 2026 ", "2026-05-03")]
    [InlineData("03 Sep 2026", "2026-09-03")]
    [InlineData("3/5/2026", "2026-05-03")]
    [InlineData("03.05.2026", "2026-05-03")]
    [InlineData("2026-05-03", "2026-05-03")]
    [InlineData("29 February 2024", "2024-02-29")]
    [InlineData("29 February 2026", null)]
    [InlineData("31/4/2026", null)]
    [InlineData("5/13/2026", null)]
    [InlineData("3 May 26", null)]
    [InlineData("3 May 0026", null)]
    [InlineData("3 May 9999", null)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_day_is_read_as_people_type_it(string? typed, string? day) =>
        Assert.Equal(day, UkDay.TryParse(typed, provider: null, out var read) ? read.ToString() : null);

    [Theory]
    [InlineData("2026-01-10", "2026-01-11T00:00:00Z")]
    [InlineData("2026-06-10", "2026-06-10T23:00:00Z")]
    [InlineData("2026-03-29", "2026-03-29T23:00:00Z")]
    [InlineData("2026-03-28", "2026-03-29T00:00:00Z")]
    [InlineData("2026-10-25", "2026-10-26T00:00:00Z")]
    [InlineData("2026-10-24", "2026-10-24T23:00:00Z")]
    public void A_day_ends_at_midnight_in_the_United_Kingdom(string day, string next)
    {
        var (end, midnight) = (UkDay.Parse(day).End, DateTimeOffset.Parse(next, CultureInfo.InvariantCulture));

        Assert.Equal(midnight, end.AddTicks(1));
        Assert.Equal(day, UkDay.Of(end).ToString());
        Assert.NotEqual(day, UkDay.Of(midnight).ToString());
    }
}

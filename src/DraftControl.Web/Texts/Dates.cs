using System.Globalization;

namespace DraftControl.Web.Texts;

/// <summary>Dates and times as people in the United Kingdom write them: <c>3 May 2026 at 2:05pm</c>. Everything is kept in UTC and shown in UK time.</summary>
public static class Dates
{
    private static readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    private static readonly string[] months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Day(DateTimeOffset at)
    {
        var here = TimeZoneInfo.ConvertTime(at, zone);
        return string.Create(CultureInfo.InvariantCulture, $"{here.Day} {months[here.Month - 1]} {here.Year}");
    }

    public static string DayAndTime(DateTimeOffset at)
    {
        var here = TimeZoneInfo.ConvertTime(at, zone);
        var hour = here.Hour % 12 == 0 ? 12 : here.Hour % 12;
        return string.Create(CultureInfo.InvariantCulture, $"{Day(at)} at {hour}:{here.Minute:00}{(here.Hour < 12 ? "am" : "pm")}");
    }
}

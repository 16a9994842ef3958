using System.Globalization;

namespace DraftControl.Web.Texts;

/// <summary>Dates and times as people in the United Kingdom read them.</summary>
public static class Dates
{
    internal static readonly TimeZoneInfo London = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/London", out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>The day that it was in the United Kingdom.</summary>
    public static DateOnly UkDay(this DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, London).DateTime);

    /// <summary><c>3 May 2026</c>.</summary>
    public static string DayInWords(this DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, London).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>3 May 2026</c>.</summary>
    public static string InWords(this DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>3 May 2026 at 2:05pm</c>.</summary>
    public static string InWords(this DateTimeOffset at)
    {
        var there = TimeZoneInfo.ConvertTime(at, London);
        return $"{there.ToString("d MMMM yyyy 'at' h:mm", CultureInfo.InvariantCulture)}{(there.Hour < 12 ? "am" : "pm")}";
    }
}

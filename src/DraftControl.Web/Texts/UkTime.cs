using System.Globalization;

namespace DraftControl.Web.Texts;

/// <summary>A day and a time of the clock in the United Kingdom, as a moment.</summary>
public static class UkTime
{
    /// <summary>What a form says about a time that cannot be read.</summary>
    public const string Demand = "Enter a time, like 9:30am or 14:00";

    private static readonly string[] forms = ["H:mm", "HH:mm", "h:mmtt", "h:mm tt", "htt", "h tt", "H.mm", "h.mmtt"];

    public static bool TryReadTime(string? text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text?.Trim(), forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    /// <summary>The moment; null, with what to do, for an hour that the clocks leave out. Of an hour that comes twice it is the first.</summary>
    public static DateTimeOffset? At(DateOnly day, TimeOnly time, out string? complaint)
    {
        var local = day.ToDateTime(time);
        if (Dates.London.IsInvalidTime(local))
        {
            complaint = "There is no such time on that day, because the clocks go forward. Enter a time before 1am or from 2am";
            return null;
        }

        complaint = null;
        var offset = Dates.London.IsAmbiguousTime(local) ? Dates.London.GetAmbiguousTimeOffsets(local).Max() : Dates.London.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    /// <summary>Midnight, which the clocks never leave out.</summary>
    public static DateTimeOffset BeginningOf(DateOnly day) => At(day, TimeOnly.MinValue, out _)!.Value;
}

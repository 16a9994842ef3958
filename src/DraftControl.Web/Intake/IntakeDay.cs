using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Intake;

/// <summary>A day as people in the United Kingdom write it in a table: <c>3 May 2026</c>, <c>3/5/2026</c> or <c>2026-05-03</c>. A year has four digits, or it is not clear which number is the day.</summary>
public static class IntakeDay
{
    /// <summary>What is said of one that cannot be read.</summary>
    public const string Demand = "Enter a day with its year in full, like 3 May 2026, 3/5/2026 or 2026-05-03";

    private static readonly string[] formats = ["d MMMM yyyy", "d MMM yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-M-d", "yyyy/M/d"];

    public static bool TryRead(string text, [NotNullWhen(true)] out Core.Entries.Day? day)
    {
        var valid = DateOnly.TryParseExact(Hygiene.Folded(text), formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and < 2200;
        day = valid ? new(date) : null;
        return valid;
    }
}

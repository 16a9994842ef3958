using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages;

/// <summary>A day as a form asks for it: three boxes for numbers.</summary>
public sealed class DateFields
{
    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }

    /// <summary>Whether nothing was typed.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace($"{Day}{Month}{Year}");

    public static DateFields Of(DateOnly day) => new() { Day = Text(day.Day), Month = Text(day.Month), Year = Text(day.Year) };

    /// <summary>The day; null, with an error beside the fields, where there is no such day.</summary>
    /// <param name="errors">Where errors go.</param>
    /// <param name="form">What the form calls these fields.</param>
    /// <param name="demand">What to say if it cannot be read.</param>
    public DateOnly? Read(ModelStateDictionary errors, string form, string demand)
    {
        if (TryNumber(Day, out var day) && TryNumber(Month, out var month) && TryNumber(Year, out var year)
            && year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
        {
            return new DateOnly(year, month, day);
        }

        errors.AddModelError($"{form}.{nameof(Day)}", demand);
        return null;
    }

    /// <summary>The day, which must not be over; null, with an error beside the fields, where it is or cannot be read.</summary>
    /// <param name="errors">Where errors go.</param>
    /// <param name="form">What the form calls these fields.</param>
    /// <param name="today">Today in the United Kingdom.</param>
    public Core.Entries.Day? Upcoming(ModelStateDictionary errors, string form, DateOnly today)
    {
        if (Read(errors, form, "Enter a day, like 12 5 2027") is not { } day)
        {
            return null;
        }

        if (day >= today)
        {
            return new Core.Entries.Day(day);
        }

        errors.AddModelError($"{form}.{nameof(Day)}", "The day must be today or later");
        return null;
    }

    private static bool TryNumber(string? text, out int number) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

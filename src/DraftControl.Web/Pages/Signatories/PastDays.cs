using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.Signatories;

/// <summary>Reads a day that somebody asks about.</summary>
public static class PastDays
{
    /// <summary>The day; null, with what to type beside the field, where it cannot be read or has not come.</summary>
    public static UkDay? ReadPastDay(this ModelStateDictionary errors, string field, string? typed, UkDay today)
    {
        if (!UkDay.TryParse(typed, provider: null, out var day))
        {
            errors.AddModelError(field, "Enter a real date, like 3 May 2026");
            return null;
        }

        if (day.CompareTo(today) > 0)
        {
            errors.AddModelError(field, "The date must be today or in the past");
            return null;
        }

        return day;
    }
}

using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages;

/// <summary>A moment to come, as a form asks for it: a day, and a time as the clock shows it in the United Kingdom.</summary>
public sealed class MomentFields
{
    /// <summary>How far ahead anything is planned.</summary>
    private const int MostYears = 2;

    public DateFields Day { get; set; } = new();

    public string? Time { get; set; }

    /// <summary>The moment; null, with errors beside the fields, where there is none such, or it does not lie ahead.</summary>
    /// <param name="errors">Where errors go.</param>
    /// <param name="form">What the form calls these fields.</param>
    /// <param name="of">What it is the moment of: <c>the release</c>.</param>
    /// <param name="now">What time it is.</param>
    public DateTimeOffset? Read(ModelStateDictionary errors, string form, string of, DateTimeOffset now)
    {
        var day = Day.Read(errors, $"{form}.{nameof(Day)}", $"Enter the day of {of}, like 12 5 2027");
        if (!UkTime.TryReadTime(Time, out var time))
        {
            errors.AddModelError($"{form}.{nameof(Time)}", UkTime.Demand);
        }
        else if (day is { } on && UkTime.At(on, time, out var complaint) is var moment)
        {
            if (complaint is not null)
            {
                errors.AddModelError($"{form}.{nameof(Time)}", complaint);
            }
            else if (moment <= now || moment > now.AddYears(MostYears))
            {
                errors.AddModelError($"{form}.{nameof(Day)}.{nameof(DateFields.Day)}", $"The time of {of} must be in the future, and within two years");
            }
            else
            {
                return moment;
            }
        }

        return null;
    }
}

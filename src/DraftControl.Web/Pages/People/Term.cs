using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.People;

/// <summary>For which days an office is given, in whole UK days; empty where it begins at once or has no end.</summary>
public sealed class Term
{
    public string? From { get; set; }

    public string? To { get; set; }

    /// <param name="errors">Where errors go.</param>
    /// <param name="form">What the form calls these fields.</param>
    /// <param name="now">The time now.</param>
    public (UkDay? From, UkDay? To) Read(ModelStateDictionary errors, string form, DateTimeOffset now)
    {
        var from = string.IsNullOrWhiteSpace(From) ? null : errors.Read<UkDay>($"{form}.{nameof(From)}", From, "Enter the first day as day, month and year, like 27 5 2027");
        var to = string.IsNullOrWhiteSpace(To) ? null : errors.Read<UkDay>($"{form}.{nameof(To)}", To, "Enter the last day as day, month and year, like 27 5 2027");
        if (to is not null && (to.Ends <= now || to.Ends <= from?.Begins))
        {
            errors.AddModelError($"{form}.{nameof(To)}", "The last day must not be before the first day or in the past");
        }

        // A day that has begun begins now.
        return (from?.Begins > now ? from : null, to);
    }
}

using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages;

/// <summary>Reads what somebody typed. What cannot be read becomes an error beside its field; what was typed stays.</summary>
public static class Typed
{
    /// <param name="errors">Where errors go.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="demand">What to say if it cannot be read.</param>
    public static T? Read<T>(this ModelStateDictionary errors, string field, string? text, string demand)
        where T : class, IParsable<T>
    {
        if (T.TryParse(Hygiene.Normalised(text ?? "").Trim(), provider: null, out var value))
        {
            return value;
        }

        errors.AddModelError(field, demand);
        return null;
    }

    /// <summary>One line of text; an invisible character in it is named.</summary>
    /// <param name="errors">Where errors go.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="what">What it is, to begin a sentence with: <c>The title</c>.</param>
    /// <param name="demand">What to say if there is nothing.</param>
    /// <param name="maxLength">In UTF-16 units.</param>
    public static Line? ReadLine(this ModelStateDictionary errors, string field, string? text, string what, string demand, int maxLength)
    {
        var normal = Hygiene.Normalised(text ?? "").Trim();
        if (normal.Length > 0 && Hygiene.Complaint(normal) is { } complaint)
        {
            errors.AddModelError(field, $"{what} holds {complaint}. Remove it");
            return null;
        }

        if (normal.Length > maxLength)
        {
            errors.AddModelError(field, $"{what} must be {maxLength} characters or fewer");
            return null;
        }

        return errors.Read<Line>(field, normal, demand);
    }
}

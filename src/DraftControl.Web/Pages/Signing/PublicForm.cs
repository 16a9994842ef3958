using DraftControl.Core.Wordings;
using DraftControl.Web.Signatories;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.Signing;

/// <summary>What forms have in common that anybody may send.</summary>
public static class PublicForm
{
    /// <summary>Says what is wrong with a text of several lines.</summary>
    public static void CheckMessage(this PageModel page, string field, string? text, string demand, int maxLength = 5000)
    {
        var clean = Hygiene.Normalised(text ?? "").Trim();
        var complaint = clean.Length == 0 ? demand
            : Hygiene.Complaint(clean) is { } fault ? $"The text holds {fault}. Remove it"
            : clean.Length > maxLength ? $"The text must be {maxLength:N0} characters or fewer"
            : null;
        if (complaint is not null)
        {
            page.ModelState.AddModelError(field, complaint);
        }
    }

    /// <summary>Refuses what fills in the box that people do not see.</summary>
    public static void CheckTrap(this PageModel page, string? trap)
    {
        if (!string.IsNullOrEmpty(trap))
        {
            page.ModelState.AddModelError("Website", "Leave the last box empty. It is there to tell people from programs");
        }
    }

    /// <summary>Whether one more form may come from this address now; says so where not.</summary>
    public static bool MaySend(this PageModel page, FormLimit limit)
    {
        if (limit.Allows(page.HttpContext))
        {
            return true;
        }

        page.ModelState.AddModelError(string.Empty, FormLimit.Sentence);
        page.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return false;
    }
}

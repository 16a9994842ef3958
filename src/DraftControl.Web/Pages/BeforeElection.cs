using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Pages.Publishing;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages;

/// <summary>The reason that is asked for in the time before an election, when what somebody does could be taken for campaigning.</summary>
public static class BeforeElection
{
    /// <summary>What is said beside the field for the reason; null where no time before an election is on or still comes, so that there is nothing to ask.</summary>
    /// <param name="register">The declaration.</param>
    /// <param name="now">When the page is asked for.</param>
    /// <param name="what">What somebody does, to begin a sentence with: <c>Releasing a version</c>.</param>
    /// <param name="published">Whether the reason stands in the record.</param>
    public static string? Hint(Register register, DateTimeOffset now, string what, bool published = true) =>
        register.Files.Policy.PreElection.Where(time => time.To.Date >= DateOnly.FromDateTime(now.UtcDateTime)).Select(RuleInWords.Time).ToList() is { Count: > 0 } times
            ? $"{what} in the time before an election can be taken for campaigning, so it takes a reason then, which is {(published ? "published" : "kept with what is sent")}: {string.Join("; ", times)}. At other times leave this empty."
            : null;

    /// <summary>Reads the reason; it must be there where the time before an election is on for one of the organisations.</summary>
    /// <param name="errors">Where errors go, beside the field <c>Reason</c>.</param>
    /// <param name="register">The declaration.</param>
    /// <param name="organisations">Whom it concerns.</param>
    /// <param name="at">When it is done.</param>
    /// <param name="typed">The reason as typed.</param>
    /// <returns>The reason; null where none is asked for, or where it cannot be read.</returns>
    public static string? Read(ModelStateDictionary errors, Register register, IEnumerable<Slug> organisations, DateTimeOffset at, string? typed)
    {
        if (register.PreElectionFor(organisations, at) is not { } time)
        {
            return null;
        }

        var reason = Hygiene.Normalised(typed ?? "").Trim();
        if (reason.Length == 0)
        {
            errors.AddModelError("Reason", $"It is the time before an election ({RuleInWords.Time(time)}). Enter why this cannot wait");
        }
        else if (Reason.Complaint(reason) is { } complaint)
        {
            errors.AddModelError("Reason", complaint);
        }

        return errors.IsValid ? reason : null;
    }
}

using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.Neutrality;

/// <summary>What a councillor typed about a wording.</summary>
/// <param name="Finding">Neutral, not sure, or a concern.</param>
/// <param name="Words">With a concern: the words, exactly as they stand.</param>
/// <param name="Reason">Why; needed unless the words are neutral.</param>
public sealed record TypedFinding(string? Finding, string? Words, string? Reason)
{
    /// <summary>The finding and the words that it names; what is wrong stands beside its field.</summary>
    /// <param name="errors">Where errors go.</param>
    /// <param name="clause">The clause that has the wording; null where none does any more, for the rules to judge.</param>
    public (Finding Finding, Line? Words) Read(ModelStateDictionary errors, Clause? clause)
    {
        if (!Findings.TryParse(Finding, out var finding))
        {
            errors.AddModelError(nameof(Finding), "Select whether the words are neutral");
        }
        else if (finding != Core.Entries.Finding.Neutral && string.IsNullOrWhiteSpace(Reason))
        {
            errors.AddModelError(nameof(Reason), finding == Core.Entries.Finding.Concern ? "Enter why these words concern you" : "Enter why you are not sure");
        }

        var words = finding == Core.Entries.Finding.Concern ? errors.ReadLine(nameof(Words), Hygiene.Folded(Words ?? ""), "The words", "Enter the words that concern you", int.MaxValue) : null;
        if (words is not null && clause is not null && !clause.Wording.Text.Contains(words.ToString(), StringComparison.Ordinal))
        {
            errors.AddModelError(nameof(Words), "These words do not stand in the clause. Copy the words that concern you exactly");
        }

        return (finding, words);
    }
}

using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.Neutrality;

/// <summary>What a councillor typed about a wording.</summary>
/// <param name="Finding">Neutral, not sure, or a concern.</param>
/// <param name="Words">With a concern: the words, exactly as they stand.</param>
/// <param name="Reason">Why; needed unless the words are neutral.</param>
/// <param name="Clears">With a concern: what would clear it.</param>
public sealed record TypedFinding(string? Finding, string? Words, string? Reason, string? Clears)
{
    /// <summary>The finding and the words that it names; what is wrong stands beside its field.</summary>
    /// <param name="errors">Where errors go.</param>
    /// <param name="clause">The clause that has the wording; null where none does any more, for the rules to judge.</param>
    public (Finding Finding, Line? Words) Read(ModelStateDictionary errors, Clause? clause)
    {
        var finding = ReadFinding(errors, Finding, Reason);
        if (finding != Core.Entries.Finding.Concern)
        {
            return (finding, null);
        }

        var words = errors.ReadLine(nameof(Words), Hygiene.Folded(Words ?? ""), "The words", "Enter the words that could be read as political", int.MaxValue);
        if (words is not null && clause is not null && !clause.Wording.Text.Contains(words.ToString(), StringComparison.Ordinal))
        {
            errors.AddModelError(nameof(Words), "These words do not stand in the clause. Copy the words that concern you exactly");
        }

        if (string.IsNullOrWhiteSpace(Clears))
        {
            errors.AddModelError(nameof(Clears), "Enter what would clear your concern");
        }

        return (finding, words);
    }

    /// <summary>The finding alone, and whether it has the reason that it needs.</summary>
    public static Finding ReadFinding(ModelStateDictionary errors, string? typed, string? reason)
    {
        if (!Findings.TryParse(typed, out var finding))
        {
            errors.AddModelError(nameof(Finding), "Select whether this could be read as political");
        }
        else if (finding != Core.Entries.Finding.Neutral && string.IsNullOrWhiteSpace(reason))
        {
            errors.AddModelError(nameof(Reason), finding == Core.Entries.Finding.Concern ? "Enter why this could be read as political" : "Enter why you are not sure");
        }

        return finding;
    }
}

using DraftControl.Core.Wordings;

namespace DraftControl.Web.LanguageTests;

/// <summary>How hard words are to read, as people read it.</summary>
public static class ReadabilityWords
{
    public static string AgeInWords(this Readability readability) => readability.ReadingAge is { } age ? $"{age}" : "too short to say";

    /// <summary>The listed jargon, each with plainer words; <c>none</c> where there is none.</summary>
    public static string JargonInWords(this Readability readability) => readability.Jargon.Count == 0
        ? "none"
        : string.Join("; ", readability.Jargon.Select(found => found.Term).Distinct().Select(term => $"“{term.Term}” ({term.Plainer})"));
}

using DraftControl.Core.Wordings;

namespace DraftControl.Web.Texts;

/// <summary>Loaded terms in some words, as a hint for whoever proposes, decides or tests them.</summary>
public static class LoadedWordsHints
{
    /// <summary>One sentence for each term that stands there: <c>'world-class' may be read as political: Praise that cannot be tested.</c></summary>
    public static IReadOnlyList<string> Hints(this LoadedTerms terms, string words) =>
        [.. terms.In(words).Select(found => found.Term).Distinct().Select(term => $"'{term.Term}' may be read as political: {term.Reason}")];
}

using DraftControl.Core.Entries;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Panels;

/// <summary>Neutral words that a councillor suggested under seal, where no discussion can begin: they stand in the reason of the concern.</summary>
public static class SuggestedInConcern
{
    /// <param name="register">The register.</param>
    /// <param name="concern">The concern, by the entry that raised it.</param>
    /// <returns>The words for the first of its clauses that stands; null where it suggests none, is sealed, or none of them stands.</returns>
    public static Suggestion? In(Register register, int concern) =>
        register.Concerns.Find(concern) is { IsSealed: false } found
        && ConcernText.Of(found.Reason?.ToString()).Suggested is { } words
        && found.About.Clauses.Where(clause => register.Draft.Find(clause) is not null).Select(clause => (Core.Wordings.ClauseId?)clause).FirstOrDefault() is { } clause
        && Reason.TryParse(words, provider: null, out var parsed)
            ? new(clause, parsed)
            : null;
}

namespace DraftControl.Core.Wordings;

/// <summary>How a text becomes the first draft of a declaration.</summary>
public static class Import
{
    /// <summary>Each clause of the Markdown gets an id, from c1 on, and all its words are credited to the starting text.</summary>
    /// <param name="text">The text in normal form, see <see cref="Hygiene.Normalised"/>.</param>
    public static Draft Of(string text) => new(Outline.Of(text).Clauses.Select((clause, index) =>
        new Clause(new ClauseId(index + 1), clause.Span, clause.Wording, Origins.All(clause.Wording.Words.Count, Origin.StartingText))));
}

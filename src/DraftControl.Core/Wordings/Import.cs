using DraftControl.Core.People;

namespace DraftControl.Core.Wordings;

/// <summary>How a text becomes the first draft of a declaration.</summary>
public static class Import
{
    /// <summary>Each clause of the Markdown gets an id, from c1 on, and all its words are credited to the starting text.</summary>
    /// <param name="text">The text in normal form, see <see cref="Hygiene.Normalised"/>.</param>
    public static Draft Of(string text) => Of([new EarlierText(text, By: null)]);

    /// <summary>
    /// Each clause of the newest text gets an id, from c1 on, and each of its words is credited to the organisation whose version brought it.
    /// Every version is aligned with the one before; of a clause that changed, was split or joined, only the new words are newly credited.
    /// Near-linear in the words of all versions.
    /// </summary>
    /// <param name="versions">Oldest first, at least one, each in normal form.</param>
    public static Draft Of(IReadOnlyList<EarlierText> versions)
    {
        IReadOnlyList<Clause> clauses = [];
        foreach (var version in versions)
        {
            clauses = Next(clauses, Outline.Of(version.Text).Clauses, new Origin.Start(version.By));
        }

        return new Draft(clauses);
    }

    /// <summary>The draft with all words of these clauses credited to whom the opener states.</summary>
    /// <param name="draft">The starting text.</param>
    /// <param name="stated">Organisations by the number of a clause.</param>
    public static Draft Stating(Draft draft, IReadOnlyDictionary<ClauseNumber, Slug> stated) => stated.Count == 0 ? draft : new(draft.Clauses.Select(clause =>
        draft.NumberOf(clause.Id) is { } number && stated.TryGetValue(number, out var by)
            ? new Clause(clause.Id, clause.Span, clause.Wording, Origins.All(clause.Wording.Words.Count, new Origin.Start(by)))
            : clause));

    private static IReadOnlyList<Clause> Next(IReadOnlyList<Clause> old, IReadOnlyList<OutlineClause> @new, Origin by)
    {
        var origins = OriginTracing.Carried([.. old.Select(clause => (clause.Wording, clause.Origins))], [.. @new.Select(clause => clause.Wording)], by);
        return [.. @new.Select((clause, index) => new Clause(new ClauseId(index + 1), clause.Span, clause.Wording, origins[index]))];
    }
}

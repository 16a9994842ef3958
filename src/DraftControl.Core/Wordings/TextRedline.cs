namespace DraftControl.Core.Wordings;

/// <summary>One clause in the redline of a whole text.</summary>
/// <param name="Old">Its place among the clauses of the old text, from 0; null where this only adds.</param>
/// <param name="New">Its place among the clauses of the new text, from 0; null where this only removes.</param>
/// <param name="Moved">Whether the clause stands elsewhere in the other text too.</param>
/// <param name="Redline">What changes in it.</param>
public sealed record RedlinedClause(int? Old, int? New, bool Moved, Redline Redline);

/// <summary>
/// The marked-up difference between two whole texts: clause by clause, and inside a clause word by word. A clause that moved is deleted
/// at its old place and inserted at its new one, so that the deleted and kept stretches are the old text, and the inserted and kept ones the new.
/// </summary>
public sealed class TextRedline
{
    private TextRedline(IReadOnlyList<RedlinedClause> clauses) => Clauses = clauses;

    public IReadOnlyList<RedlinedClause> Clauses { get; }

    /// <summary>All stretches in reading order.</summary>
    public IEnumerable<Run> Runs => Clauses.SelectMany(clause => clause.Redline.Runs);

    /// <summary>Takes any two texts. Near-linear for texts of which most stayed.</summary>
    public static TextRedline Between(string old, string @new) => Between(Outline.Of(old), Outline.Of(@new));

    public static TextRedline Between(Outline old, Outline @new)
    {
        var alignment = Alignment.Between([.. old.Clauses.Select(clause => clause.Wording)], [.. @new.Clauses.Select(clause => clause.Wording)]);
        var moved = alignment.Pairs.Where(pair => pair.Moved).Select(pair => new AlignedPair(pair.Old, null, Moved: true));
        var places = new Queue<AlignedPair>(moved.OrderBy(pair => pair.Old));
        return new TextRedline([.. WithBothPlaces(alignment.Pairs, places).Select(pair => Redlined(pair, old.Clauses, @new.Clauses))]);
    }

    /// <summary>The pairs with those that moved in two: once for the old place and once for the new.</summary>
    private static IEnumerable<AlignedPair> WithBothPlaces(IEnumerable<AlignedPair> pairs, Queue<AlignedPair> oldPlaces)
    {
        foreach (var pair in pairs)
        {
            while (!pair.Moved && oldPlaces.TryPeek(out var place) && place.Old < pair.Old)
            {
                yield return oldPlaces.Dequeue();
            }

            yield return pair.Moved ? pair with { Old = null } : pair;
        }

        foreach (var place in oldPlaces)
        {
            yield return place;
        }
    }

    private static RedlinedClause Redlined(AlignedPair pair, IReadOnlyList<OutlineClause> old, IReadOnlyList<OutlineClause> @new) =>
        new(pair.Old, pair.New, pair.Moved, Redline.Between(pair.Old is { } o ? old[o].Span : "", pair.New is { } n ? @new[n].Span : ""));
}

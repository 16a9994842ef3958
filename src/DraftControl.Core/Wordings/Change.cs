using System.Diagnostics.CodeAnalysis;

namespace DraftControl.Core.Wordings;

/// <summary>One change to a clause that a proposal asks for or a decision makes: <c>reword c7</c>, <c>add c9 after c4</c>.</summary>
public abstract record Change(ClauseId Clause)
{
    public sealed record Reword(ClauseId Clause) : Change(Clause)
    {
        public override string ToString() => $"reword {Clause}";
    }

    public sealed record Remove(ClauseId Clause) : Change(Clause)
    {
        public override string ToString() => $"remove {Clause}";
    }

    /// <param name="Clause">The new clause.</param>
    /// <param name="After">The clause before it; null where it comes first.</param>
    public sealed record Add(ClauseId Clause, ClauseId? After) : Change(Clause)
    {
        public override string ToString() => $"add {Clause} after {Place(After)}";
    }

    /// <param name="Clause">The clause that moves.</param>
    /// <param name="After">The clause before its new place; null where it comes first.</param>
    public sealed record Move(ClauseId Clause, ClauseId? After) : Change(Clause)
    {
        public override string ToString() => $"move {Clause} after {Place(After)}";
    }

    public static bool TryParse(string text, [MaybeNullWhen(false)] out Change result)
    {
        result = text.Split(' ') switch
        {
            ["reword", var clause] when ClauseId.TryParse(clause, null, out var id) => new Reword(id),
            ["remove", var clause] when ClauseId.TryParse(clause, null, out var id) => new Remove(id),
            ["add", var clause, "after", var place] when ClauseId.TryParse(clause, null, out var id) && TryReadPlace(place, out var after) => new Add(id, after),
            ["move", var clause, "after", var place] when ClauseId.TryParse(clause, null, out var id) && TryReadPlace(place, out var after) => new Move(id, after),
            _ => null,
        };
        return result is not null;
    }

    /// <summary>
    /// The order of clauses that the changes make of another, applied one after the other. Null, with the change that
    /// does not apply, where a clause that it names is not there, or is there already.
    /// </summary>
    public static IReadOnlyList<ClauseId>? Applied(IEnumerable<ClauseId> order, IEnumerable<Change> changes, out Change? misfit)
    {
        var result = order.ToList();
        foreach (var change in changes)
        {
            var applies = change switch
            {
                Reword => result.Contains(change.Clause),
                Remove => result.Remove(change.Clause),
                Add add => !result.Contains(add.Clause) && Insert(result, add.Clause, add.After),
                Move move => move.Clause != move.After && result.Remove(move.Clause) && Insert(result, move.Clause, move.After),
                _ => false,
            };
            if (!applies)
            {
                misfit = change;
                return null;
            }
        }

        misfit = null;
        return result;
    }

    private static bool Insert(List<ClauseId> order, ClauseId clause, ClauseId? after)
    {
        var before = after is { } id ? order.IndexOf(id) : -1;
        if (after is not null && before < 0)
        {
            return false;
        }

        order.Insert(before + 1, clause);
        return true;
    }

    private static string Place(ClauseId? after) => after?.ToString() ?? "start";

    private static bool TryReadPlace(string text, out ClauseId? after)
    {
        after = ClauseId.TryParse(text, null, out var id) ? id : null;
        return after is not null || text is "start";
    }
}

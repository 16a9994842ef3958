namespace DraftControl.Core.Wordings.Combining;

/// <summary>
/// Puts the clauses that one side moved to their new place in the base and on the other side too, so that a change to the words of a clause
/// follows it. Where both sides moved a clause apart, or one moved what the other removed, the clause is contested.
/// </summary>
internal sealed class FollowedMoves
{
    private readonly int count;
    private readonly CombinedSide ours;
    private readonly CombinedSide theirs;
    private readonly HashSet<int> moved;

    private FollowedMoves(int count, CombinedSide ours, CombinedSide theirs)
    {
        (this.count, this.ours, this.theirs) = (count, ours, theirs);
        moved = [.. ours.Moved, .. theirs.Moved];
    }

    /// <returns>The clauses of the base in the order that they are combined in: that of both sides from here on.</returns>
    public static List<int> Follow(int count, CombinedSide ours, CombinedSide theirs) => new FollowedMoves(count, ours, theirs).Order();

    private List<int> Order()
    {
        foreach (var clause in moved)
        {
            Settle(clause);
        }

        // What is contested has to be placed by from then on, and that may contest others.
        while (ContestOnce())
        {
        }

        var (byOurs, byTheirs) = (Placed(ours), Placed(theirs));
        var order = new List<int>(count);
        order.AddRange(At(-1));
        for (var clause = 0; clause < count; clause++)
        {
            if (!ours.Moves(clause) && !theirs.Moves(clause))
            {
                order.Add(clause);
                order.AddRange(At(clause));
            }
        }

        var byOursAlone = moved.Where(clause => ours.Moves(clause) && !theirs.Moves(clause)).ToHashSet();
        ours.TakeOrder(order, [.. moved.Where(clause => theirs.Moves(clause) && !ours.Moves(clause))]);
        theirs.TakeOrder(order, byOursAlone);
        return order;

        List<int> At(int anchor) => byOurs.GetValueOrDefault(anchor) ?? byTheirs.GetValueOrDefault(anchor) ?? [];
    }

    /// <summary>Contests what both sides moved to one place, if it is not the same, and what both moved to different places.</summary>
    private bool ContestOnce()
    {
        var (byOurs, byTheirs) = (Placed(ours), Placed(theirs));
        var contested = byOurs.Keys.Intersect(byTheirs.Keys).Where(anchor => !byOurs[anchor].SequenceEqual(byTheirs[anchor]))
            .SelectMany(anchor => byOurs[anchor].Concat(byTheirs[anchor]))
            .Concat(byOurs.Keys.Except(byTheirs.Keys).SelectMany(anchor => byOurs[anchor]).Where(theirs.Moves))
            .Concat(byTheirs.Keys.Except(byOurs.Keys).SelectMany(anchor => byTheirs[anchor]).Where(ours.Moves))
            .ToHashSet();
        foreach (var clause in contested)
        {
            Contest(clause);
        }

        return contested.Count > 0;
    }

    private void Contest(int clause)
    {
        foreach (var side in new[] { ours, theirs }.Where(side => side.Moves(clause)))
        {
            side.Contest(clause);
        }
    }

    private void Settle(int clause)
    {
        switch (ours.Moves(clause), theirs.Moves(clause))
        {
            case (true, true) when !ours.MayMove(clause) || !theirs.MayMove(clause):
                Contest(clause);
                break;
            case (true, false):
                Settle(clause, ours, theirs);
                break;
            case (false, true):
                Settle(clause, theirs, ours);
                break;
        }
    }

    private static void Settle(int clause, CombinedSide side, CombinedSide other)
    {
        if (other.PlaceOf(clause) is null)
        {
            side.Contest(clause);
        }
        else if (!side.MayMove(clause) || !other.IsOne(clause))
        {
            side.Part(clause);
        }
    }

    /// <summary>The clauses that a side moves, by the last one before them that nobody moves; -1 at the beginning.</summary>
    private Dictionary<int, List<int>> Placed(CombinedSide side)
    {
        var (placed, anchor) = (new Dictionary<int, List<int>>(), -1);
        foreach (var clause in side.Order.Select(side.BaseOf).OfType<int>())
        {
            if (side.Moves(clause))
            {
                (placed.TryGetValue(anchor, out var list) ? list : placed[anchor] = []).Add(clause);
            }
            else if (!ours.Moves(clause) && !theirs.Moves(clause))
            {
                anchor = clause;
            }
        }

        return placed;
    }
}

namespace DraftControl.Core.Wordings.Comparing;

/// <summary>Clauses that are compared as one: usually one of each text; more where they were split or joined; one alone where it was added, removed or moved.</summary>
internal sealed record ClauseGroup(List<int> Old, List<int> New, int? Moved)
{
    /// <summary>In reading order, each clause of both texts once: one that moved stands at both its places.</summary>
    public static List<ClauseGroup> Of(Alignment alignment)
    {
        var newOf = alignment.Pairs.Where(pair => pair is { Old: not null, New: not null, Moved: false }).ToDictionary(pair => pair.Old!.Value, pair => pair.New!.Value);
        var groups = new List<ClauseGroup>();
        var last = (int?)null;
        foreach (var (pair, moved) in WithBothPlaces(alignment.Pairs))
        {
            // Which clause of the new text it belongs to, if it may have others beside it.
            var whole = moved is not null ? null
                : pair is { Old: not null, New: not null } ? pair.New
                : pair.SplitFrom is { } from && newOf.TryGetValue(from, out var main) ? main
                : pair.JoinedInto;
            if (whole is null || whole != last || !groups[^1].GoesOnIn(pair))
            {
                groups.Add(new([], [], moved));
            }

            groups[^1].Add(pair);
            last = whole;
        }

        return groups;
    }

    /// <summary>The pairs with those that moved in two: once for the old place and once for the new.</summary>
    private static IEnumerable<(AlignedPair Pair, int? Moved)> WithBothPlaces(IReadOnlyList<AlignedPair> pairs)
    {
        var moved = pairs.Where(pair => pair.Moved).Select((pair, index) => (Pair: pair, Number: index + 1)).ToList();
        var numbers = moved.ToDictionary(one => one.Pair.New!.Value, one => one.Number);
        var places = new Queue<(AlignedPair Pair, int Number)>(moved.OrderBy(one => one.Pair.Old));
        foreach (var pair in pairs)
        {
            while (!pair.Moved && places.TryPeek(out var place) && place.Pair.Old < pair.Old)
            {
                yield return (new(places.Dequeue().Pair.Old, New: null), place.Number);
            }

            yield return pair.Moved ? (new(null, pair.New), numbers[pair.New!.Value]) : (pair, null);
        }

        while (places.TryDequeue(out var place))
        {
            yield return (new(place.Pair.Old, New: null), place.Number);
        }
    }

    private bool GoesOnIn(AlignedPair pair) =>
        (pair.Old is null || Old.Count == 0 || pair.Old == Old[^1] + 1) && (pair.New is null || New.Count == 0 || pair.New == New[^1] + 1);

    private void Add(AlignedPair pair)
    {
        if (pair.Old is { } o)
        {
            Old.Add(o);
        }

        if (pair.New is { } n)
        {
            New.Add(n);
        }
    }
}

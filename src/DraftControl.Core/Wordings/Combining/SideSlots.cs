namespace DraftControl.Core.Wordings.Combining;

/// <summary>
/// Where the clauses of one side stand among those of the base: which of them make up each stretch of base clauses, and which were added between.
/// Clauses that were split, joined, or replaced by others belong together and are not parted.
/// </summary>
internal sealed class SideSlots
{
    private readonly int[] starts;
    private readonly int[] ends;
    private readonly bool[] isInside;

    /// <param name="order">The clauses of the base in the order that they are combined in.</param>
    /// <param name="side">A side whose clauses stand in that order.</param>
    public SideSlots(IReadOnlyList<int> order, CombinedSide side)
    {
        (starts, ends, isInside) = (new int[order.Count + 1], new int[order.Count + 1], new bool[order.Count + 1]);
        var rank = side.Order.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var anchors = order.Index().Where(pair => side.PlaceOf(pair.Item) is not null).Select(pair => (Base: pair.Index, Side: rank[side.PlaceOf(pair.Item)!.Value]));
        var (b, s) = (-1, -1);
        foreach (var (nextBase, nextSide) in anchors.Append((order.Count, side.Order.Count)))
        {
            Gap(b, s, nextBase, nextSide);
            (b, s) = (nextBase, nextSide);
        }

        void Gap(int beforeBase, int beforeSide, int afterBase, int afterSide)
        {
            var (firstBase, firstSide, lastBase, lastSide) = (beforeBase + 1, beforeSide + 1, afterBase, afterSide);
            if (beforeBase >= 0)
            {
                while (firstSide < lastSide && side.IsPartOf(order[beforeBase], side.Order[firstSide]))
                {
                    firstSide++;
                }

                while (firstBase < lastBase && side.IsJoinedInto(order[firstBase], side.Order[beforeSide]))
                {
                    isInside[firstBase++] = true;
                }
            }

            if (afterBase < order.Count)
            {
                while (lastSide > firstSide && side.IsPartOf(order[afterBase], side.Order[lastSide - 1]))
                {
                    lastSide--;
                }

                while (lastBase > firstBase && side.IsJoinedInto(order[lastBase - 1], side.Order[afterSide]))
                {
                    isInside[lastBase--] = true;
                }
            }

            // What was added where nothing was removed stands between two clauses; otherwise it replaces what was removed.
            for (var at = firstBase; at <= lastBase; at++)
            {
                isInside[at] |= at > firstBase && at < lastBase && lastSide > firstSide;
                (starts[at], ends[at]) = (at == firstBase ? firstSide : lastSide, at == lastBase ? lastSide : firstSide);
            }
        }
    }

    /// <summary>Whether the base cannot be parted before this clause of it.</summary>
    public bool IsInside(int at) => isInside[at];

    /// <summary>What was added before a clause of the base, in places of the side's order.</summary>
    public (int Start, int End) Added(int at) => (starts[at], ends[at]);
}

using DraftControl.Core.Wordings.Comparing;

namespace DraftControl.Core.Wordings.Combining;

/// <summary>Three texts laid beside each other, clause by clause.</summary>
internal sealed class CombinedTexts
{
    private readonly Outline @base;
    private readonly CombinedSide ours;
    private readonly CombinedSide theirs;
    private readonly Vocabulary vocabulary = new();
    private readonly List<Stretch> stretches = [];

    private CombinedTexts(Outline @base, Outline ours, Outline theirs, CancellationToken cancelled)
    {
        (this.@base, this.ours, this.theirs) = (@base, new(@base, ours, vocabulary, cancelled), new(@base, theirs, vocabulary, cancelled));
        Part(FollowedMoves.Follow(@base.Clauses.Count, this.ours, this.theirs), cancelled);
        BroughtTwice.Contest(stretches.Select(stretch => stretch.Combined).OfType<CombinedStretch>());
    }

    /// <param name="Text">Its text in the base.</param>
    /// <param name="Combined">Where it was changed, how; otherwise it is the same in all three.</param>
    /// <param name="Breaks">How many line breaks stand before it on both sides.</param>
    private sealed record Stretch(string Text, CombinedStretch? Combined, int Breaks);

    /// <summary>The regions in reading order, each with the number of line breaks that have to stand before it.</summary>
    public static IEnumerable<(CombinedRegion Region, int Breaks)> Laid(Outline @base, Outline ours, Outline theirs, CancellationToken cancelled) =>
        new CombinedTexts(@base, ours, theirs, cancelled).stretches.SelectMany(stretch => stretch.Combined is { } combined
            ? combined.Regions().Select((region, index) => (region, index == 0 ? stretch.Breaks : 0))
            : [(new CombinedRegion(CombinedHow.Unchanged, stretch.Text, stretch.Text, stretch.Text, stretch.Text), stretch.Breaks)]);

    private void Part(List<int> order, CancellationToken cancelled)
    {
        var (inOurs, inTheirs) = (new SideSlots(order, ours), new SideSlots(order, theirs));
        for (var (at, end) = (0, 0); ; at = end)
        {
            cancelled.ThrowIfCancellationRequested();
            Add([], inOurs.Added(at), inTheirs.Added(at));
            if (at == order.Count)
            {
                break;
            }

            for (end = at + 1; inOurs.IsInside(end) || inTheirs.IsInside(end); end++)
            {
            }

            Add(order[at..end], (inOurs.Added(at).End, inOurs.Added(end).Start), (inTheirs.Added(at).End, inTheirs.Added(end).Start));
        }
    }

    private void Add(List<int> clauses, (int Start, int End) inOurs, (int Start, int End) inTheirs)
    {
        var contested = ours.Contested(inOurs).Concat(theirs.Contested(inTheirs)).ToList();
        var (b, o, t) = (string.Concat(clauses.Concat(contested).Select(clause => @base.Clauses[clause].Span)), ours.Text(inOurs), theirs.Text(inTheirs));
        var breaks = Math.Min(ours.BreaksBefore(inOurs), theirs.BreaksBefore(inTheirs));
        if (string.Equals(b, o, StringComparison.Ordinal) && string.Equals(b, t, StringComparison.Ordinal))
        {
            if (b.Length > 0)
            {
                stretches.Add(new(b, Combined: null, breaks));
            }

            return;
        }

        var combined = new CombinedStretch(b, o, t, vocabulary, UnitOf(clauses));
        if (contested.Count > 0)
        {
            combined.Contest();
        }

        stretches.Add(new(b, combined, breaks));
    }

    /// <summary>Of clauses that were added each line counts, so that the items of a list do.</summary>
    private ReadingUnit UnitOf(List<int> clauses) =>
        clauses.All(clause => @base.Clauses[clause].Kind is ClauseKind.Other) ? ReadingUnit.Line
        : clauses.All(clause => @base.Clauses[clause].Kind is ClauseKind.TableRow) ? ReadingUnit.Cell
        : ReadingUnit.Sentence;
}

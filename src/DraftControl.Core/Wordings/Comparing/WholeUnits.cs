namespace DraftControl.Core.Wordings.Comparing;

/// <summary>Widens changes so that no Markdown is torn apart: half of a link, or one of two marks, never changes alone.</summary>
internal static class WholeUnits
{
    /// <summary>Widening may touch a further unit; after so many rounds what is left stays as it is.</summary>
    private const int MostRounds = 8;

    public static List<Difference> Kept(List<Difference> differences, Tokens old, Tokens @new)
    {
        var (oldUnits, newUnits) = (MarkupUnits.In(old), MarkupUnits.In(@new));
        for (var round = 0; round < MostRounds; round++)
        {
            var before = differences;
            differences = Widened(differences, oldUnits, isOld: true);
            differences = Widened(differences, newUnits, isOld: false);
            if (differences.SequenceEqual(before))
            {
                break;
            }
        }

        return differences;
    }

    private static List<Difference> Widened(List<Difference> differences, List<MarkupUnit> units, bool isOld)
    {
        var wider = new List<Difference>(differences);
        foreach (var unit in units)
        {
            var (first, last) = Touching(differences, unit, isOld);
            if (first <= last && !Covers(differences, first, last, unit, isOld) && (unit.IsWhole || TouchesMarks(differences, first, last, unit, isOld)))
            {
                wider.Add(Around(differences[first].To(differences[last]), unit, isOld));
            }
        }

        return wider.Count == differences.Count ? differences : Joined(wider);
    }

    private static (int First, int Last) Touching(List<Difference> differences, MarkupUnit unit, bool isOld)
    {
        var (low, high) = (0, differences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var end = isOld ? differences[middle].OldEnd : differences[middle].NewEnd;
            (low, high) = end <= unit.Start ? (middle + 1, high) : (low, middle);
        }

        var last = low;
        while (last < differences.Count && (isOld ? differences[last].OldStart : differences[last].NewStart) < unit.End)
        {
            last++;
        }

        return (low, last - 1);
    }

    private static (int Start, int End) Range(Difference difference, bool isOld) =>
        isOld ? (difference.OldStart, difference.OldEnd) : (difference.NewStart, difference.NewEnd);

    private static bool Covers(List<Difference> differences, int first, int last, MarkupUnit unit, bool isOld) =>
        first == last && Range(differences[first], isOld) is var (start, end) && start <= unit.Start && end >= unit.End;

    private static bool TouchesMarks(List<Difference> differences, int first, int last, MarkupUnit unit, bool isOld)
    {
        var (start, end) = (Range(differences[first], isOld).Start, Range(differences[last], isOld).End);
        return start <= unit.Start || end >= unit.End;
    }

    /// <summary>What stands around a change stays in both texts, so it grows by as many tokens in each.</summary>
    private static Difference Around(Difference change, MarkupUnit unit, bool isOld)
    {
        var (start, end) = Range(change, isOld);
        var (before, after) = (Math.Max(0, start - unit.Start), Math.Max(0, unit.End - end));
        return new(change.OldStart - before, change.OldCount + before + after, change.NewStart - before, change.NewCount + before + after);
    }

    private static List<Difference> Joined(List<Difference> differences)
    {
        var result = new List<Difference>();
        foreach (var difference in differences.OrderBy(one => one.OldStart).ThenBy(one => one.NewStart).ThenByDescending(one => one.OldEnd))
        {
            if (result.Count > 0 && difference.OldStart <= result[^1].OldEnd && difference.NewStart <= result[^1].NewEnd)
            {
                var end = difference.OldEnd > result[^1].OldEnd || difference.NewEnd > result[^1].NewEnd ? difference : result[^1];
                result[^1] = result[^1].To(end);
            }
            else
            {
                result.Add(difference);
            }
        }

        return result;
    }
}

namespace DraftControl.Core.Wordings.Comparing;

/// <summary>What keeps its order when some things move.</summary>
internal static class Increasing
{
    /// <summary>
    /// Marks a longest increasing subsequence of the numbers that are there: by patience sorting (C. Schensted, "Longest increasing and
    /// decreasing subsequences", Canadian Journal of Mathematics 13, 1961), n log n.
    /// </summary>
    public static bool[] Longest(IReadOnlyList<int?> numbers)
    {
        // The last place of the best sequence of each length, and for each place the one before it in its sequence.
        var ends = new List<int>();
        var before = new int[numbers.Count];
        for (var i = 0; i < numbers.Count; i++)
        {
            if (numbers[i] is { } number)
            {
                var length = FirstNotBelow(number, ends, numbers);
                before[i] = length > 0 ? ends[length - 1] : -1;
                if (length == ends.Count)
                {
                    ends.Add(i);
                }
                else
                {
                    ends[length] = i;
                }
            }
        }

        var marks = new bool[numbers.Count];
        for (var i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = before[i])
        {
            marks[i] = true;
        }

        return marks;
    }

    private static int FirstNotBelow(int number, List<int> ends, IReadOnlyList<int?> numbers)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = numbers[ends[middle]] < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

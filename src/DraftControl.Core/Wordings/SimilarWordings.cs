namespace DraftControl.Core.Wordings;

/// <summary>Pairs the clauses that have other words than before, but enough of the old ones to be the same clause to a reader.</summary>
internal static class SimilarWordings
{
    /// <summary>How many places further on or back a clause is looked for.</summary>
    private const int Reach = 8;

    /// <summary>What part of their words two wordings must share.</summary>
    private const double Enough = 0.5;

    /// <summary>Fills the places of <paramref name="newOf"/> that are still null. Only clauses between the same neighbours are compared, each with at most 17 others.</summary>
    public static void Pair(IReadOnlyList<Wording> old, IReadOnlyList<Wording> @new, int?[] newOf)
    {
        var taken = new bool[@new.Count];
        foreach (var n in newOf)
        {
            if (n is { } place)
            {
                taken[place] = true;
            }
        }

        var stayed = Increasing.Longest(newOf);
        for (int o = 0, n = 0; o < old.Count; o++, n++)
        {
            var (firstOld, firstNew) = (o, n);
            for (; o < old.Count && !stayed[o]; o++)
            {
            }

            n = o < old.Count ? newOf[o]!.Value : @new.Count;
            PairGap(
                [.. Enumerable.Range(firstOld, o - firstOld).Where(place => newOf[place] is null)],
                [.. Enumerable.Range(firstNew, n - firstNew).Where(place => !taken[place])]);
        }

        void PairGap(List<int> oldPlaces, List<int> newPlaces)
        {
            var oldWords = oldPlaces.ConvertAll(place => new WordBag(old[place]));
            var newWords = newPlaces.ConvertAll(place => new WordBag(@new[place]));
            foreach (var (o, n) in Alike(oldWords, newWords).OrderByDescending(pair => pair.Shared).ThenBy(pair => Math.Abs(pair.Old - pair.New)).Select(pair => (oldPlaces[pair.Old], newPlaces[pair.New])))
            {
                if (newOf[o] is null && !taken[n])
                {
                    (newOf[o], taken[n]) = (n, true);
                }
            }
        }
    }

    private static IEnumerable<(int Old, int New, double Shared)> Alike(List<WordBag> old, List<WordBag> @new)
    {
        for (var o = 0; o < old.Count; o++)
        {
            for (var n = Math.Max(0, o - Reach); n <= Math.Min(@new.Count - 1, o + Reach); n++)
            {
                if (old[o].SharedWith(@new[n]) is >= Enough and var shared)
                {
                    yield return (o, n, shared);
                }
            }
        }
    }

    /// <summary>The words of a clause, each with how often it stands there.</summary>
    private sealed class WordBag
    {
        private readonly Dictionary<string, int> counts = [];
        private readonly int size;

        public WordBag(Wording wording)
        {
            foreach (var word in wording.Words)
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }

            size = wording.Words.Count;
        }

        /// <summary>Twice what both have, as a part of what they have together: 0 to 1 (L. R. Dice, Ecology 26(3), 1945).</summary>
        public double SharedWith(WordBag other)
        {
            if (Math.Min(size, other.size) * 2.0 / Math.Max(1, size + other.size) < Enough)
            {
                return 0;
            }

            var (few, many) = counts.Count <= other.counts.Count ? (counts, other.counts) : (other.counts, counts);
            return few.Sum(pair => Math.Min(pair.Value, many.GetValueOrDefault(pair.Key))) * 2.0 / (size + other.size);
        }
    }
}

namespace DraftControl.Core.Wordings.Comparing;

/// <summary>
/// Pairs the clauses of two texts that have the same wording: first what stands once in each, then their neighbours, then what
/// is left in the order of the text (P. Heckel, "A technique for isolating differences between files", CACM 21(4), 1978).
/// </summary>
internal static class SameWordings
{
    /// <summary>For each old clause its place in the new text, or null. Linear in the number of clauses.</summary>
    public static int?[] Pair(IReadOnlyList<ClauseWords> old, IReadOnlyList<ClauseWords> @new)
    {
        var newOf = new int?[old.Count];
        var taken = new bool[@new.Count];
        var oldPlaces = Places(old);
        var newPlaces = Places(@new);

        foreach (var (words, places) in oldPlaces)
        {
            if (places is [var o] && newPlaces.GetValueOrDefault(words) is [var n])
            {
                Take(o, n);
            }
        }

        for (var o = 0; o < old.Count; o++)
        {
            TakeIfSame(o, o == 0 ? 0 : newOf[o - 1] + 1);
        }

        for (var o = old.Count - 1; o >= 0; o--)
        {
            TakeIfSame(o, o == old.Count - 1 ? @new.Count - 1 : newOf[o + 1] - 1);
        }

        foreach (var (words, places) in oldPlaces)
        {
            var left = newPlaces.GetValueOrDefault(words, []).Where(n => !taken[n]);
            foreach (var (o, n) in places.Where(o => newOf[o] is null).Zip(left).ToList())
            {
                Take(o, n);
            }
        }

        return newOf;

        void TakeIfSame(int o, int? n)
        {
            if (newOf[o] is null && n is { } place && place >= 0 && place < @new.Count && !taken[place] && old[o].Equals(@new[place]))
            {
                Take(o, place);
            }
        }

        void Take(int o, int n) => (newOf[o], taken[n]) = (n, true);
    }

    private static Dictionary<ClauseWords, List<int>> Places(IReadOnlyList<ClauseWords> clauses)
    {
        var places = new Dictionary<ClauseWords, List<int>>(clauses.Count);
        for (var place = 0; place < clauses.Count; place++)
        {
            (places.TryGetValue(clauses[place], out var list) ? list : places[clauses[place]] = []).Add(place);
        }

        return places;
    }
}

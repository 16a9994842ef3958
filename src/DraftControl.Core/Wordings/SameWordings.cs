namespace DraftControl.Core.Wordings;

/// <summary>
/// Pairs the clauses of two texts that have the same wording: first what stands once in each, then their neighbours, then what
/// is left in the order of the text (P. Heckel, "A technique for isolating differences between files", CACM 21(4), 1978).
/// </summary>
internal static class SameWordings
{
    /// <summary>For each old clause its place in the new text, or null. Linear in the number of clauses.</summary>
    public static int?[] Pair(IReadOnlyList<Wording> old, IReadOnlyList<Wording> @new)
    {
        var newOf = new int?[old.Count];
        var taken = new bool[@new.Count];
        var oldPlaces = Places(old);
        var newPlaces = Places(@new);

        foreach (var (hash, places) in oldPlaces)
        {
            if (places is [var o] && newPlaces.GetValueOrDefault(hash) is [var n])
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

        foreach (var (hash, places) in oldPlaces)
        {
            var left = newPlaces.GetValueOrDefault(hash, []).Where(n => !taken[n]);
            foreach (var (o, n) in places.Where(o => newOf[o] is null).Zip(left).ToList())
            {
                Take(o, n);
            }
        }

        return newOf;

        void TakeIfSame(int o, int? n)
        {
            if (newOf[o] is null && n is { } place && place >= 0 && place < @new.Count && !taken[place] && old[o].Hash == @new[place].Hash)
            {
                Take(o, place);
            }
        }

        void Take(int o, int n) => (newOf[o], taken[n]) = (n, true);
    }

    private static Dictionary<Sha256, List<int>> Places(IReadOnlyList<Wording> wordings) =>
        wordings.Index().GroupBy(pair => pair.Item.Hash, pair => pair.Index).ToDictionary(group => group.Key, group => group.ToList());
}

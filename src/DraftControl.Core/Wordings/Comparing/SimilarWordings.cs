namespace DraftControl.Core.Wordings.Comparing;

/// <summary>Pairs the clauses that have other words than before, but enough of the old ones to be the same clause to a reader.</summary>
internal sealed class SimilarWordings
{
    /// <summary>How many places further on or back a clause is looked for between its neighbours.</summary>
    private const int Reach = 8;

    /// <summary>What part of their words two wordings must share.</summary>
    private const double Enough = 0.5;

    private readonly IReadOnlyList<ClauseWords> old;
    private readonly IReadOnlyList<ClauseWords> @new;
    private readonly int?[] newOf;
    private readonly bool[] taken;

    private SimilarWordings(IReadOnlyList<ClauseWords> old, IReadOnlyList<ClauseWords> @new, int?[] newOf)
    {
        (this.old, this.@new, this.newOf) = (old, @new, newOf);
        taken = new bool[@new.Count];
        foreach (var place in newOf.OfType<int>())
        {
            taken[place] = true;
        }
    }

    /// <summary>
    /// Fills the places of <paramref name="newOf"/> that are still null: first from clauses between the same neighbours, each compared with at
    /// most 17 others, then from clauses anywhere that share rare words. Near-linear in the number of words.
    /// </summary>
    public static void Pair(IReadOnlyList<ClauseWords> old, IReadOnlyList<ClauseWords> @new, int?[] newOf, CancellationToken cancelled)
    {
        var pairing = new SimilarWordings(old, @new, newOf);
        foreach (var (oldPlaces, newPlaces) in Gaps.Between(newOf, @new.Count))
        {
            cancelled.ThrowIfCancellationRequested();
            pairing.Take(pairing.Alike(pairing.Free(oldPlaces), pairing.Open(newPlaces)));
        }

        cancelled.ThrowIfCancellationRequested();
        pairing.Take(pairing.AlikeFarAway());
    }

    private void Take(IEnumerable<(int Old, int New, double Similarity)> pairs)
    {
        foreach (var (o, n, _) in pairs.OrderByDescending(pair => pair.Similarity).ThenBy(pair => Math.Abs(pair.Old - pair.New)))
        {
            if (newOf[o] is null && !taken[n])
            {
                (newOf[o], taken[n]) = (n, true);
            }
        }
    }

    private IEnumerable<(int Old, int New, double Similarity)> Alike(List<int> oldPlaces, List<int> newPlaces)
    {
        for (var o = 0; o < oldPlaces.Count; o++)
        {
            for (var n = Math.Max(0, o - Reach); n <= Math.Min(newPlaces.Count - 1, o + Reach); n++)
            {
                if (old[oldPlaces[o]].Bag.Similarity(@new[newPlaces[n]].Bag, Enough) is > 0 and var similarity)
                {
                    yield return (oldPlaces[o], newPlaces[n], similarity);
                }
            }
        }
    }

    /// <summary>Two that stand far from each other have to have more in common, not to be taken for one by chance.</summary>
    private IEnumerable<(int Old, int New, double Similarity)> AlikeFarAway()
    {
        var from = Free((0, old.Count)).FindAll(place => old[place].Bag.Size >= WordBag.FewestWordsAlike);
        var to = Open((0, @new.Count)).FindAll(place => @new[place].Bag.Size >= WordBag.FewestWordsAlike);
        return from.Count == 0 ? [] : RareWords.InCommon(from.ConvertAll(place => old[place].Bag), to.ConvertAll(place => @new[place].Bag))
            .Where(pair => old[from[pair.One]].Bag.IsLike(@new[to[pair.Other]].Bag))
            .Select(pair => (from[pair.One], to[pair.Other], old[from[pair.One]].Bag.Similarity(@new[to[pair.Other]].Bag, Enough)));
    }

    private List<int> Free((int Start, int End) places) => [.. Enumerable.Range(places.Start, places.End - places.Start).Where(place => newOf[place] is null)];

    private List<int> Open((int Start, int End) places) => [.. Enumerable.Range(places.Start, places.End - places.Start).Where(place => !taken[place])];
}

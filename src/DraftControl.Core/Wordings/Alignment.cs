namespace DraftControl.Core.Wordings;

/// <summary>Which clause of a new text is which of an old one.</summary>
/// <param name="Old">Its place in the old text, from 0; null for a clause that was added.</param>
/// <param name="New">Its place in the new text, from 0; null for a clause that was removed.</param>
/// <param name="Moved">Whether it stands in another order among its neighbours than before.</param>
public sealed record AlignedPair(int? Old, int? New, bool Moved = false);

/// <summary>
/// Two texts laid side by side, clause by clause. It proposes and never decides: what a proposal names is fixed in the ledger.
/// </summary>
public sealed class Alignment
{
    private Alignment(IReadOnlyList<AlignedPair> pairs) => Pairs = pairs;

    /// <summary>
    /// Every clause of both texts once, in reading order: that of the new text, with each removed clause before what
    /// came into its place.
    /// </summary>
    public IReadOnlyList<AlignedPair> Pairs { get; }

    /// <summary>
    /// The same wording first, wherever it stands; then, between the clauses that stayed, wordings near each other that share at least
    /// half of their words; what is left was removed or added. Near-linear in the number of words.
    /// </summary>
    public static Alignment Between(IReadOnlyList<Wording> old, IReadOnlyList<Wording> @new)
    {
        var newOf = SameWordings.Pair(old, @new);
        SimilarWordings.Pair(old, @new, newOf);
        return new Alignment([.. InReadingOrder(newOf, @new.Count)]);
    }

    private static IEnumerable<AlignedPair> InReadingOrder(int?[] newOf, int newCount)
    {
        var oldOf = new int?[newCount];
        foreach (var (n, o) in newOf.Index().Where(pair => pair.Item is not null).Select(pair => (pair.Item!.Value, pair.Index)))
        {
            oldOf[n] = o;
        }

        var stayed = Increasing.Longest(newOf);
        for (int o = 0, n = 0; o < newOf.Length || n < newCount;)
        {
            if (o < newOf.Length && !stayed[o])
            {
                if (newOf[o] is null)
                {
                    yield return new(o, null);
                }

                o++;
            }
            else if (n < newCount && !(oldOf[n] is { } place && stayed[place]))
            {
                yield return new(oldOf[n], n, Moved: oldOf[n] is not null);
                n++;
            }
            else
            {
                yield return new(o++, n++);
            }
        }
    }
}

using DraftControl.Core.Wordings.Comparing;

namespace DraftControl.Core.Wordings;

/// <summary>Which clause of a new text is which of an old one.</summary>
/// <param name="Old">Its place in the old text, from 0; null for a clause that was added.</param>
/// <param name="New">Its place in the new text, from 0; null for a clause that was removed.</param>
/// <param name="Moved">Whether it stands in another order among its neighbours than before.</param>
/// <param name="SplitFrom">For a clause that was added: the place in the old text of the clause that it was split from.</param>
/// <param name="JoinedInto">For a clause that was removed: the place in the new text of the clause that it was joined into.</param>
public sealed record AlignedPair(int? Old, int? New, bool Moved = false, int? SplitFrom = null, int? JoinedInto = null);

/// <summary>
/// Two texts laid side by side, clause by clause. It proposes and never decides: what a proposal names is fixed in the ledger.
/// </summary>
public sealed class Alignment
{
    private readonly int?[] newOf;
    private readonly int?[] oldOf;
    private readonly int?[] splitFrom;
    private readonly int?[] joinedInto;

    private Alignment(IReadOnlyList<ClauseWords> old, IReadOnlyList<ClauseWords> @new, CancellationToken cancelled)
    {
        newOf = SameWordings.Pair(old, @new);
        SimilarWordings.Pair(old, @new, newOf, cancelled);
        splitFrom = SplitWordings.Find(old, @new, newOf);

        oldOf = Inverse(newOf, @new.Count);
        joinedInto = SplitWordings.Find(@new, old, oldOf);
        newOf = Inverse(oldOf, old.Count);
        Pairs = [.. InReadingOrder()];
    }

    /// <summary>
    /// Every clause of both texts once, in reading order: that of the new text, with each removed clause before what
    /// came into its place.
    /// </summary>
    public IReadOnlyList<AlignedPair> Pairs { get; }

    /// <summary>
    /// The same wording first, wherever it stands; then wordings that share at least half of their words, near each other or, with more in
    /// common, anywhere; then the clauses that others were split into or joined from; what is left was removed or added. Near-linear in the
    /// number of words.
    /// </summary>
    public static Alignment Between(IReadOnlyList<Wording> old, IReadOnlyList<Wording> @new, CancellationToken cancelled = default)
    {
        var vocabulary = new Vocabulary();
        return Between(old.Select(Words).ToList(), @new.Select(Words).ToList(), cancelled);

        ClauseWords Words(Wording wording) => new(new Tokens(wording.Text, vocabulary));
    }

    internal static Alignment Between(IReadOnlyList<ClauseWords> old, IReadOnlyList<ClauseWords> @new, CancellationToken cancelled) => new(old, @new, cancelled);

    private static int?[] Inverse(int?[] places, int count)
    {
        var inverse = new int?[count];
        foreach (var (from, to) in places.Index().Where(pair => pair.Item is not null))
        {
            inverse[to!.Value] = from;
        }

        return inverse;
    }

    private IEnumerable<AlignedPair> InReadingOrder()
    {
        var stayed = Increasing.Longest(newOf);
        for (int o = 0, n = 0; o < newOf.Length || n < oldOf.Length;)
        {
            if (o < newOf.Length && !stayed[o])
            {
                if (newOf[o] is null)
                {
                    yield return new(o, null, JoinedInto: joinedInto[o]);
                }

                o++;
            }
            else if (n < oldOf.Length && !(oldOf[n] is { } place && stayed[place]))
            {
                yield return new(oldOf[n], n, Moved: oldOf[n] is not null, SplitFrom: oldOf[n] is null ? splitFrom[n] : null);
                n++;
            }
            else
            {
                yield return new(o++, n++);
            }
        }
    }
}

using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;

namespace DraftControl.Core.Rules.Gates;

/// <summary>
/// Whether some of the councillors who found words neutral satisfy every limit at once: how many there are, of how many groups, of how many
/// organisations, and how many of them may be of one group. One more councillor never hurts, because nobody has to be counted.
/// </summary>
public static class Balance
{
    /// <param name="found">The group (null for none; all of those count as one) and the organisation of each.</param>
    /// <param name="policy">The limits.</param>
    /// <remarks>
    /// Of n councillors let k be the most that can be chosen with no group above its share. Fewer who satisfy every limit can be joined by
    /// others until there are k, and still satisfy them; so only that k is tried. Linear in n where k is near it, as it is in a panel that is
    /// nearly balanced, and otherwise at most n times the number of groups.
    /// </remarks>
    public static bool Holds(IEnumerable<(Line? Group, Slug Organisation)> found, Policy policy) => Headcount.Of(found).Satisfies(policy);
}

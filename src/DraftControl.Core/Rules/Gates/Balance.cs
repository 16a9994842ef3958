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
    /// Of n councillors let k be the most that can be chosen with no group above its share. The other limits get easier with k, so only
    /// that k is tried. Organisations are covered by augmenting paths (Ford and Fulkerson, 1956), in which a group that is covered stays so.
    /// </remarks>
    public static bool Holds(IReadOnlyCollection<(Line? Group, Slug Organisation)> found, Policy policy)
    {
        var sizes = found.GroupBy(one => one.Group).Select(group => group.Count()).ToList();
        var chosen = Enumerable.Range(1, found.Count).LastOrDefault(count => sizes.Sum(size => Math.Min(size, Share(count, policy))) >= count);
        if (chosen < policy.Councillors || sizes.Count < policy.Groups)
        {
            return false;
        }

        var organisations = policy.CouncillorOrganisations ?? 1;
        return Covered(found, organisations, Share(chosen, policy)) is { } groups && organisations + Math.Max(0, policy.Groups - groups) <= chosen;
    }

    private static int Share(int count, Policy policy) => count * (policy.LargestGroupShare ?? 100) / 100;

    /// <summary>Of how many groups councillors of so many organisations can be, one of each, at most so many of one group; null where there are not as many.</summary>
    private static int? Covered(IReadOnlyCollection<(Line? Group, Slug Organisation)> found, int organisations, int share)
    {
        var groupsOf = found.Distinct().GroupBy(one => one.Organisation).ToDictionary(by => by.Key, by => by.Select(one => new Group(one.Group)).ToList());
        var chosen = new Dictionary<Slug, Group>();

        // First as many groups as can be, then as many organisations.
        foreach (var most in new[] { 1, share })
        {
            foreach (var organisation in groupsOf.Keys.Where(organisation => !chosen.ContainsKey(organisation)))
            {
                if (chosen.Count == organisations)
                {
                    break;
                }

                Augment(organisation, most, []);
            }
        }

        return chosen.Count < organisations ? null : chosen.Values.Distinct().Count();

        bool Augment(Slug organisation, int most, HashSet<Group> tried)
        {
            foreach (var group in groupsOf[organisation].Where(tried.Add))
            {
                var holders = chosen.Where(pair => pair.Value == group).Select(pair => pair.Key).ToList();
                if (holders.Count < most || holders.Exists(holder => Augment(holder, most, tried)))
                {
                    chosen[organisation] = group;
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>A political group, or none.</summary>
    private readonly record struct Group(Line? Name);
}

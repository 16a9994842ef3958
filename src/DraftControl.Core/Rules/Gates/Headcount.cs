using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;

namespace DraftControl.Core.Rules.Gates;

/// <summary>How many councillors are of which group, and of which groups those of an organisation are: all that balance depends on.</summary>
internal sealed class Headcount
{
    private readonly Dictionary<Group, int> groups = [];
    private readonly Dictionary<Slug, int> organisations = [];

    /// <summary>How many are of each group.</summary>
    private readonly List<int> sizes = [];

    /// <summary>The groups that the councillors of each organisation are of, each once.</summary>
    private readonly List<List<int>> groupsOf = [];

    public static Headcount Of(IEnumerable<(Line? Group, Slug Organisation)> councillors)
    {
        var count = new Headcount();
        foreach (var councillor in councillors)
        {
            count.Add(councillor);
        }

        return count;
    }

    /// <summary>Whether every limit would be satisfied with one councillor more.</summary>
    public bool SatisfiesWith((Line? Group, Slug Organisation) councillor, Policy policy)
    {
        var (group, organisation, isNew) = Add(councillor);
        var satisfies = Satisfies(policy);
        sizes[group]--;
        if (isNew)
        {
            groupsOf[organisation].Remove(group);
        }

        return satisfies;
    }

    /// <summary>Whether some of the councillors satisfy every limit.</summary>
    public bool Satisfies(Policy policy)
    {
        var chosen = MostWithinShare(policy);
        if (chosen < policy.Councillors || sizes.Count(size => size > 0) < policy.Groups)
        {
            return false;
        }

        var needed = policy.CouncillorOrganisations ?? 1;
        return Covered(needed, Share(chosen, policy)) is { } covered && needed + Math.Max(0, policy.Groups - covered) <= chosen;
    }

    private static int Share(int count, Policy policy) => count * (policy.LargestGroupShare ?? 100) / 100;

    /// <summary>The most that can be chosen so that no group is above its share; 0 where not even as many as are needed can.</summary>
    private int MostWithinShare(Policy policy)
    {
        for (var count = sizes.Sum(); count >= policy.Councillors; count--)
        {
            var (share, within) = (Share(count, policy), 0);
            foreach (var size in sizes)
            {
                within += Math.Min(size, share);
            }

            if (within >= count)
            {
                return count;
            }
        }

        return 0;
    }

    private (int Group, int Organisation, bool IsNew) Add((Line? Group, Slug Organisation) councillor)
    {
        if (!groups.TryGetValue(new(councillor.Group), out var group))
        {
            groups.Add(new(councillor.Group), group = sizes.Count);
            sizes.Add(0);
        }

        if (!organisations.TryGetValue(councillor.Organisation, out var organisation))
        {
            organisations.Add(councillor.Organisation, organisation = groupsOf.Count);
            groupsOf.Add([]);
        }

        sizes[group]++;
        var isNew = !groupsOf[organisation].Contains(group);
        if (isNew)
        {
            groupsOf[organisation].Add(group);
        }

        return (group, organisation, isNew);
    }

    /// <summary>
    /// Of how many groups councillors of so many organisations can be, one of each, at most so many of one group; null where there are not as many.
    /// By augmenting paths (Ford and Fulkerson, 1956), in which a group that is covered stays so: first as many groups as can be, then as many organisations.
    /// </summary>
    private int? Covered(int needed, int share)
    {
        const int none = -1;
        var groupOf = groupsOf.ConvertAll(_ => none);
        var chosen = 0;
        foreach (var most in new[] { 1, share })
        {
            for (var organisation = 0; organisation < groupOf.Count && chosen < needed; organisation++)
            {
                if (groupOf[organisation] == none && Augment(organisation, most, new bool[sizes.Count]))
                {
                    chosen++;
                }
            }
        }

        return chosen < needed ? null : groupOf.Where(group => group != none).Distinct().Count();

        bool Augment(int organisation, int most, bool[] tried)
        {
            foreach (var group in groupsOf[organisation].Where(group => !tried[group]))
            {
                tried[group] = true;
                var holders = Enumerable.Range(0, groupOf.Count).Where(other => groupOf[other] == group).ToList();
                if (holders.Count < most || holders.Exists(holder => Augment(holder, most, tried)))
                {
                    groupOf[organisation] = group;
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>A political group, or none.</summary>
    private readonly record struct Group(Line? Name);
}

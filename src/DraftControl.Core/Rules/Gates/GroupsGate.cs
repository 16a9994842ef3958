using DraftControl.Core.Entries;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules.Gates;

/// <summary>Councillors of enough different political groups have found every clause neutral.</summary>
internal static class GroupsGate
{
    public static GateState State(Register register, Policy policy, IReadOnlyList<ClauseStanding> standings)
    {
        var needed = InWords.Count(policy.Groups, "political group");
        var missing = standings.Where(standing => standing.Groups.Count() < policy.Groups).ToList();
        return missing.Count == 0
            ? new("groups", Met: true, $"Every clause has been found neutral by councillors of at least {needed}.")
            : new("groups", Met: false, $"{standings.Count - missing.Count} of {InWords.Count(standings.Count, "clause")} found neutral by councillors of {needed}. {InWords.List(missing, standing => Missing(register, policy, standing))}.");
    }

    private static string Missing(Register register, Policy policy, ClauseStanding standing)
    {
        var have = standing.Groups.ToHashSet();
        var more = policy.Groups - have.Count;
        var from = standing.StillToCheck.Select(councillor => councillor.Group).Where(group => !have.Contains(group)).Distinct().Select(Name).Order(StringComparer.Ordinal).ToList();
        return $"{InWords.Clause(register, standing.Clause)} needs {more} more ({(from.Count < more ? "too few groups may still test it" : $"from: {string.Join(", ", from)}")})";
    }

    internal static string Name(Line? group) => group?.ToString() ?? "no group";
}

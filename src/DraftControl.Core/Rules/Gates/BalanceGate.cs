using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules.Gates;

/// <summary>The councillors who found a clause neutral are a balanced panel: enough of them, of enough groups and organisations, and none of the groups too strong.</summary>
public static class BalanceGate
{
    internal static GateState State(Register register, Policy policy, IReadOnlyList<ClauseStanding> standings)
    {
        var missing = standings.Where(standing => !IsBalanced(standing, policy)).ToList();
        return missing.Count == 0
            ? new("balance", Met: true, $"Every clause has been found neutral by {Limits(policy)}.")
            : new("balance", Met: false, $"{standings.Count - missing.Count} of {InWords.Count(standings.Count, "clause")} found neutral by {Limits(policy)}. {InWords.List(missing, standing => Missing(register, policy, standing))}.");
    }

    /// <summary>Whether those who found a clause neutral satisfy every limit.</summary>
    public static bool IsBalanced(ClauseStanding standing, Policy policy) => Balance.Holds(Found(standing), policy);

    /// <summary>Whether the limits could be satisfied if everybody who still may test a clause found it neutral.</summary>
    public static bool CanBeBalanced(ClauseStanding standing, Policy policy) => Balance.Holds(Found(standing).Concat(standing.StillToCheck.Select(Seat)), policy);

    /// <summary>The groups of which one more councillor would do; none where it takes several.</summary>
    public static IReadOnlyList<Line?> OneMoreFrom(ClauseStanding standing, Policy policy)
    {
        var found = Headcount.Of(Found(standing));
        return [.. standing.StillToCheck.Select(Seat).Distinct()
            .GroupBy(seat => seat.Group)
            .Where(seats => seats.Any(seat => found.SatisfiesWith(seat, policy)))
            .Select(seats => seats.Key)
            .OrderBy(GroupsGate.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<(Line? Group, Slug Organisation)> Found(ClauseStanding standing) => standing.Neutral.Select(check => (check.Group, check.By.Organisation));

    private static (Line? Group, Slug Organisation) Seat(Appointment councillor) => (councillor.Group, councillor.Office.Organisation);

    private static string Missing(Register register, Policy policy, ClauseStanding standing)
    {
        var one = OneMoreFrom(standing, policy);
        return InWords.Clause(register, standing.Clause) + (
            one.Count > 0 ? $" needs one more from: {string.Join(", ", one.Select(GroupsGate.Name))}"
            : CanBeBalanced(standing, policy) ? " needs several more"
            : " cannot get there: too few councillors may still test it. Appoint councillors of other groups and councils");
    }

    private static string Limits(Policy policy) => string.Concat(
        InWords.Count(policy.Councillors, "councillor"),
        $" of {InWords.Count(policy.Groups, "political group")}",
        policy.CouncillorOrganisations is { } organisations ? $" and {InWords.Count(organisations, "organisation")}" : "",
        policy.LargestGroupShare is { } share ? $", at most {share}% of one group" : "");
}

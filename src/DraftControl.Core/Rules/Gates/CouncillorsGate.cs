using DraftControl.Core.Policies;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules.Gates;

/// <summary>Enough councillors have found every clause neutral.</summary>
internal static class CouncillorsGate
{
    public static GateState State(Register register, Policy policy, IReadOnlyList<ClauseStanding> standings)
    {
        var lacking = standings.Where(standing => standing.Neutral.Count() < policy.Councillors).ToList();
        var needed = InWords.Count(policy.Councillors, "councillor");
        if (lacking.Count == 0)
        {
            return new("councillors", Met: true, $"Every clause has been found neutral by at least {needed}.");
        }

        string Missing(ClauseStanding standing) => $"{InWords.Clause(register, standing.Clause)} needs {policy.Councillors - standing.Neutral.Count()} more";
        var stuck = lacking.Where(standing => standing.Neutral.Count() + standing.StillToCheck.Count < policy.Councillors).ToList();
        var more = stuck.Count > InWords.Named ? $" The same is so of {InWords.Count(stuck.Count - InWords.Named, "more clause")}." : "";
        return new(
            "councillors",
            Met: false,
            $"{standings.Count - lacking.Count} of {InWords.Count(standings.Count, "clause")} found neutral by {needed}. {InWords.List(lacking, Missing)}.{string.Concat(stuck.Take(InWords.Named).Select(standing => $" {TooFew(register, standing)}"))}{more}");
    }

    /// <summary>Words from many councils in one clause can leave too few councillors who may test it.</summary>
    private static string TooFew(Register register, ClauseStanding standing)
    {
        var organisations = register.Brought(standing.Clause).Order().Select(register.Roster.NameOf).ToList();
        var words = organisations.Count == 0 ? "" : $", because it holds words from {InWords.List(organisations)}";
        return $"Too few councillors may test {InWords.Clause(register, standing.Clause)}{words}: appoint councillors from other councils.";
    }
}

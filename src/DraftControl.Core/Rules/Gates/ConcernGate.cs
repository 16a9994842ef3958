using DraftControl.Core.Policies;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules.Gates;

/// <summary>No councillor has an open concern about words that stand in the text, or about the whole text.</summary>
internal static class ConcernGate
{
    public static GateState State(Register register, Policy policy, IReadOnlyList<ClauseStanding> standings)
    {
        IReadOnlyList<Func<string>> open =
        [
            .. standings.Where(standing => standing.Concerns.Any()).Select(standing => (Func<string>)(() => Clause(register, standing))),
            .. register.Rules >= RuleSets.TextIsLikeClauses ? register.ConcernsOnText().Select(concern => (Func<string>)(() => Whole(register, concern))) : [],
        ];
        return open.Count == 0 ? new("no-open-concern", Met: true, "No councillor has an open concern.")
            : policy.NoOpenConcern ? new("no-open-concern", Met: false, $"Open concerns. {InWords.List(open, concern => concern())}.")
            : new("no-open-concern", Met: true, $"The publishing rules let a version be approved with open concerns. {InWords.List(open, concern => concern())}.");
    }

    private static string Clause(Register register, ClauseStanding standing) =>
        $"{InWords.Clause(register, standing.Clause)} about {string.Join(", ", standing.Concerns.Select(concern => Words(concern, standing.Clause)).Distinct(StringComparer.Ordinal))}";

    private static string Words(Concern concern, Wordings.Clause clause) =>
        concern.IsSealed ? "a finding that is not opened"
        : concern.IsAnswered(clause) ? $"'{concern.Words}', which was reworded and waits for its holder"
        : $"'{concern.Words}'";

    private static string Whole(Register register, Concern concern) =>
        concern.IsSealed ? "the whole text, a finding that is not opened"
        : $"the whole text, from a councillor of {GroupsGate.Name(concern.Group)}{(concern.About.Text == register.Files.TextHash ? "" : ", which was changed and waits for its holder")}";
}

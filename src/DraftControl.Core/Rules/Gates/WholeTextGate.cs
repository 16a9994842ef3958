using DraftControl.Core.Policies;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules.Gates;

/// <summary>Enough councillors found the whole text neutral: clauses may be neutral and the whole political.</summary>
internal static class WholeTextGate
{
    public static GateState State(Register register, Policy policy, int needed, DateTimeOffset at)
    {
        var neutral = register.NeutralOnText(at);
        return Against(register, policy) is { } against ? new("whole-text", Met: false, against)
            : neutral >= needed ? new("whole-text", Met: true, $"{InWords.Count(neutral, "councillor")} found the whole text neutral.")
            : new("whole-text", Met: false, $"{neutral} of the {InWords.Count(needed, "councillor")} needed found the whole text neutral as it stands.");
    }

    /// <summary>Under earlier sets of rules this gate, and not the one of concerns, asks that nobody has one about the whole text.</summary>
    private static string? Against(Register register, Policy policy)
    {
        var against = register.Rules < RuleSets.TextIsLikeClauses && policy.NoOpenConcern ? register.ConcernsOnText().ToList() : [];
        return against.Count == 0 ? null
            : $"{InWords.Count(against.Count, "councillor")} of {InWords.List(against.Select(concern => GroupsGate.Name(concern.Group)).Distinct().Order(StringComparer.Ordinal))} {(against.TrueForAll(concern => concern.IsSealed) ? "gave a finding on the whole text that is not opened" : "may have a concern about the whole text")}.";
    }
}

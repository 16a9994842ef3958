using DraftControl.Core.Entries;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules.Gates;

/// <summary>Enough councillors found the whole text neutral, and none has a concern about it: clauses may be neutral and the whole political.</summary>
internal static class WholeTextGate
{
    public static GateState State(Register register, Policy policy, int needed)
    {
        var checks = register.TextChecks.On(register.Files.Hash(register.Files.TextPath)!).ToList();
        var neutral = checks.Count(check => check.Finding == Finding.Neutral);
        var against = checks.Where(check => check.Finding is Finding.Concern or null).ToList();
        return against.Count > 0 && policy.NoOpenConcern
            ? new("whole-text", Met: false, $"{InWords.Count(against.Count, "councillor")} of {InWords.List(against.Select(check => GroupsGate.Name(check.Group)).Distinct().Order(StringComparer.Ordinal))} {(against.TrueForAll(check => check.IsSealed) ? "gave a finding on the whole text that is not opened" : "may have a concern about the whole text")}.")
            : neutral >= needed
                ? new("whole-text", Met: true, $"{InWords.Count(neutral, "councillor")} found the whole text neutral.")
                : new("whole-text", Met: false, $"{neutral} of the {InWords.Count(needed, "councillor")} needed found the whole text neutral as it stands.");
    }
}

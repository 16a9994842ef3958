using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules.Gates;

/// <summary>The gates: what must be so before a version is approved. Each is a pure function of the register and the policy in force.</summary>
public static class GateBook
{
    /// <summary>Every gate of the policy in force, in the order in which an approval states them.</summary>
    public static IReadOnlyList<GateState> Gates(this Register register)
    {
        var policy = register.Files.Policy;
        var standings = register.Standings();
        return
        [
            CouncillorsGate.State(register, policy, standings),
            GroupsGate.State(register, policy, standings),
            ConcernGate.State(register, policy, standings),
            AgreementsGate.State(register, policy),
            AgreementsGate.OrganisationsState(register, policy),
        ];
    }
}

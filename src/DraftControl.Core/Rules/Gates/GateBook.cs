using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules.Gates;

/// <summary>The gates: what must be so before a version is approved. Each is a pure function of the register, the policy in force and the time.</summary>
public static class GateBook
{
    /// <summary>Every gate of the policy in force, in the order in which an approval states them. A gate that the policy does not name is not among them.</summary>
    /// <param name="register">What the entries add up to.</param>
    /// <param name="at">When it is asked.</param>
    public static IReadOnlyList<GateState> Gates(this Register register, DateTimeOffset at)
    {
        var policy = register.Files.Policy;
        var standings = register.Standings(at);
        GateState?[] gates =
        [
            CouncillorsGate.State(register, policy, standings),
            GroupsGate.State(register, policy, standings),
            ConcernGate.State(register, policy, standings),
            AgreementsGate.State(register, policy),
            AgreementsGate.OrganisationsState(register, policy),
            policy is { LargestGroupShare: null, CouncillorOrganisations: null } ? null : BalanceGate.State(register, policy, standings),
            policy.WholeText is { } wholeText ? WholeTextGate.State(register, policy, wholeText, at) : null,
            policy.ChiefExecutives is { } chiefExecutives ? LanguageGate.ChiefExecutives(register, chiefExecutives) : null,
            policy.FrontLine is { } frontLine ? LanguageGate.FrontLine(register, frontLine) : null,
            policy.LocalAuthorityShare is { } share ? AuthorshipGate.State(register, share) : null,
            policy.AllDecided ? DecisionsGate.State(register) : null,
            policy.QuietDays is { } days ? QuietGate.State(register, days, at) : null,
        ];
        return [.. gates.OfType<GateState>()];
    }
}

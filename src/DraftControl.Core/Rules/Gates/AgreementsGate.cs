using DraftControl.Core.Entries;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules.Gates;

/// <summary>Enough editors, of enough different organisations, agree to exactly this text under exactly these rules.</summary>
internal static class AgreementsGate
{
    public static GateState State(Register register, Policy policy)
    {
        // One person counts once.
        var people = register.AgreementsInForce().Select(agreed => agreed.By.Person).Distinct().Count();
        return State("agreements", people, policy.Agreements, "editor");
    }

    public static GateState OrganisationsState(Register register, Policy policy)
    {
        var organisations = register.AgreementsInForce().Select(agreed => agreed.By.Organisation).Distinct().Count();
        return State("agreement-organisations", organisations, policy.AgreementOrganisations, "organisation");
    }

    /// <summary>The agreements to the text and the publishing rules as they stand. Any change to either drops them.</summary>
    public static IEnumerable<Agreed> AgreementsInForce(this Register register)
    {
        var (text, policy) = (register.Files.Hash(register.Files.TextPath), register.Files.Hash(Files.PolicyPath));
        return register.Agreements.Where(agreed => agreed.Text == text && agreed.Policy == policy);
    }

    private static GateState State(string name, int have, int needed, string noun)
    {
        var who = noun == "editor" ? InWords.Count(needed, "editor") : $"editors of {InWords.Count(needed, noun)}";
        return new(name, have >= needed, have >= needed ? $"At least {who} agreed to this text." : $"{have} of {who} agreed to this text; {needed - have} more must.");
    }
}

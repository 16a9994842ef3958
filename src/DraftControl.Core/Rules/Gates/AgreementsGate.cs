using DraftControl.Core.Entries;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules.Gates;

/// <summary>Enough editors, of enough different organisations, agree to exactly this text under exactly these rules.</summary>
public static class AgreementsGate
{
    public static GateState State(Register register, Policy policy)
    {
        // One person counts once.
        var people = register.AgreementsInForce().Select(agreed => agreed.By.Person).Distinct().Count();
        var text = people >= policy.Agreements
            ? $"{InWords.Count(people, "editor")} agreed to this text."
            : $"{people} of the {InWords.Count(policy.Agreements, "editor")} needed agreed to this text as it stands.";
        return new("agreements", people >= policy.Agreements, text);
    }

    public static GateState OrganisationsState(Register register, Policy policy)
    {
        var organisations = register.AgreementsInForce().Select(agreed => agreed.By.Organisation).Distinct().Count();
        var text = organisations >= policy.AgreementOrganisations
            ? $"The editors who agreed are of {InWords.Count(organisations, "organisation")}."
            : $"The editors who agreed are of {organisations} of the {InWords.Count(policy.AgreementOrganisations, "organisation")} needed.";
        return new("agreement-organisations", organisations >= policy.AgreementOrganisations, text);
    }

    /// <summary>The agreements to the text and the publishing rules as they stand. Any change to either drops them.</summary>
    public static IEnumerable<Agreed> AgreementsInForce(this Register register)
    {
        var (text, policy) = (register.Files.TextHash, register.Files.Hash(Files.PolicyPath));
        return register.Agreements.Where(agreed => agreed.Text == text && agreed.Policy == policy);
    }
}

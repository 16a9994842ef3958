using DraftControl.Core.Entries;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Pages.Publishing;

/// <summary>Publishing rules that are proposed, as pages tell them.</summary>
public static class RulesProposal
{
    /// <summary>What they would be. They were looked at when they were proposed.</summary>
    public static Policy Policy(this PolicyProposal proposal) =>
        Core.Policies.Policy.TryRead(proposal.File, out var policy, out var fault) ? policy : throw new UnreadableLedgerException($"Entry {proposal.Entry.Seq}: {fault}");

    /// <summary>How many agreed, of how many that the rules in force ask for.</summary>
    public static string Agreed(Register register, PolicyProposal proposal)
    {
        var rules = register.Files.Policy;
        return $"{proposal.People} of {rules.Agreements} {(rules.Agreements == 1 ? "editor" : "editors")} agreed, of {proposal.Organisations} of {rules.AgreementOrganisations} {(rules.AgreementOrganisations == 1 ? "organisation" : "organisations")}.";
    }

    /// <summary>A proposal's file as an act writes it: without the line feed at its end.</summary>
    public static Reason Yaml(this Policy policy) => Reason.Parse(PolicyYaml.Of(policy).TrimEnd('\n'));

    /// <summary>The bytes of the file.</summary>
    public static byte[] File(this Policy policy) => Utf8.Encode(PolicyYaml.Of(policy));
}

using System.Collections.Immutable;
using DraftControl.Core.Entries;
using DraftControl.Core.Policies;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>Publishing rules that were proposed, and who agreed to them.</summary>
/// <param name="Entry">How they were proposed.</param>
public sealed record PolicyProposal(PolicyProposed Entry)
{
    public ImmutableList<PolicyAgreed> Agreements { get; init; } = [];

    /// <summary>What would stand in <c>policy.yml</c>.</summary>
    public byte[] File => Utf8.Encode($"{Entry.Yaml}\n");

    /// <summary>How many editors agreed.</summary>
    public int People => Agreements.Select(agreed => agreed.By.Person).Distinct().Count();

    /// <summary>Of how many organisations they are.</summary>
    public int Organisations => Agreements.Select(agreed => agreed.By.Organisation).Distinct().Count();

    /// <summary>Whether as many agreed as the rules in force ask of a version.</summary>
    public bool IsAgreed(Policy inForce) => People >= inForce.Agreements && Organisations >= inForce.AgreementOrganisations;
}

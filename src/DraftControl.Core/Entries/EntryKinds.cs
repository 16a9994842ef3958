namespace DraftControl.Core.Entries;

/// <summary>What entries are about, for lists and filters.</summary>
public static class EntryKinds
{
    /// <summary>The kind as the ledger spells it.</summary>
    public static string Kind(this Entry entry) => entry switch
    {
        Opened => "opened",
        OrganisationRegistered => "organisation-registered",
        OrganisationChanged => "organisation-changed",
        Appointed => "appointed",
        AppointmentConfirmed => "appointment-confirmed",
        AppointmentEnded => "appointment-ended",
        PolicyChanged => "policy-changed",
        PageChanged => "page-changed",
        KeysChanged => "keys-changed",
        Proposed => "proposed",
        Revised => "revised",
        Withdrawn => "withdrawn",
        Decided => "decided",
        NeutralityChecked => "neutrality-checked",
        Agreed => "agreed",
        VersionApproved => "version-approved",
        VersionReleased => "version-released",
        Signed => "signed",
        SignatureWithdrawn => "signature-withdrawn",
        RulesAdopted => "rules-adopted",
        Contributed => "contributed",
        ContributionAnswered => "contribution-answered",
        _ => throw new UnreadableLedgerException($"This version of DraftControl does not know the entry '{entry.GetType().Name}'."),
    };

    /// <summary>The proposal that an entry is about; null for every other entry.</summary>
    public static int? AboutProposal(this Entry entry) => entry switch
    {
        Proposed e => e.Proposal,
        Revised e => e.Proposal,
        Withdrawn e => e.Proposal,
        Decided e => e.Proposal,
        _ => null,
    };

    /// <summary>The contribution that an entry is about; null for every other entry.</summary>
    public static int? AboutContribution(this Entry entry) => entry switch
    {
        Contributed e => e.Contribution,
        ContributionAnswered e => e.Contribution,
        _ => null,
    };
}

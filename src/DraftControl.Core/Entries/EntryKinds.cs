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
        ThreadStarted => "thread-started",
        Commented => "commented",
        ThreadResolved => "thread-resolved",
        ThreadReopened => "thread-reopened",
        QuestionAsked => "question-asked",
        QuestionAnswered => "question-answered",
        RoundOpened => "round-opened",
        RoundExtended => "round-extended",
        RoundPaused => "round-paused",
        RoundResumed => "round-resumed",
        RoundClosed => "round-closed",
        NothingToChange => "nothing-to-change",
        Clustered => "clustered",
        ChangesAgreed => "changes-agreed",
        ChangesDisputed => "changes-disputed",
        DisputeSettled => "dispute-settled",
        DecisionUndone => "decision-undone",
        PanelOpened => "panel-opened",
        CouncillorsInvited => "councillors-invited",
        PanelClosed => "panel-closed",
        FindingSealed => "finding-sealed",
        FindingOpened => "finding-opened",
        FindingWithdrawn => "finding-withdrawn",
        TextChecked => "text-checked",
        InterestDeclared => "interest-declared",
        InterestEnded => "interest-ended",
        ConcernCleared => "concern-cleared",
        ConcernOverridden => "concern-overridden",
        TermsChanged => "terms-changed",
        LanguageTested => "language-tested",
        LanguageTestReceived => "language-test-received",
        CandidateOpened => "candidate-opened",
        CandidateWithdrawn => "candidate-withdrawn",
        PolicyProposed => "policy-proposed",
        PolicyAgreed => "policy-agreed",
        _ => throw new UnreadableLedgerException($"This version of DraftControl does not know the entry '{entry.GetType().Name}'."),
    };

    /// <summary>The proposal that an entry is about; null for every other entry.</summary>
    public static int? AboutProposal(this Entry entry) => entry switch
    {
        Proposed e => e.Proposal,
        Revised e => e.Proposal,
        Withdrawn e => e.Proposal,
        Decided e => e.Proposal,
        QuestionAsked e => e.Proposal,
        QuestionAnswered e => e.Proposal,
        ChangesAgreed e => e.Proposal,
        ChangesDisputed e => e.Proposal,
        DisputeSettled e => e.Proposal,
        DecisionUndone e => e.Proposal,
        ThreadStarted { Topic: Topic.OnProposal topic } => topic.Proposal,
        _ => null,
    };

    /// <summary>The contribution that an entry is about; null for every other entry.</summary>
    public static int? AboutContribution(this Entry entry) => entry switch
    {
        Contributed e => e.Contribution,
        ContributionAnswered e => e.Contribution,
        ThreadStarted { Topic: Topic.OnContribution topic } => topic.Contribution,
        _ => null,
    };
}

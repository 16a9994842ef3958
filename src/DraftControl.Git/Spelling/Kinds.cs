using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Git.Spelling;

/// <summary>Every kind of entry and its trailers: the table of the format, in code. Kinds are add-only.</summary>
internal static partial class Kinds
{
    /// <summary>The format.</summary>
    private const string One = "1";

    private static readonly Kind[] all =
    [
        Kind.Of<Opened>(
            "opened",
            "Format Rules Language Title Slug Name Class Nation?",
            Opened,
            (e, t) => t.Plain("Format", One).Plain("Rules", e.Rules).Plain("Language", e.Language).Text("Title", e.Title).Organisation(e.Organisation)),
        Kind.Of<OrganisationRegistered>("organisation-registered", "Slug Name Class Nation?", (head, t) => new(head, t.Organisation()), (e, t) => t.Organisation(e.Organisation)),
        Kind.Of<OrganisationChanged>("organisation-changed", "Slug Name Class Nation?", (head, t) => new(head, t.Organisation()), (e, t) => t.Organisation(e.Organisation)),
        Kind.Of<Appointed>(
            "appointed",
            "Appointee Office For Group?",
            (head, t) => new(head, new Office(t.Value<PersonId>("Appointee"), t.Value<Role>("Office", Roles.TryParse), t.Value<Slug>("For")), t.OptionalText("Group")),
            (e, t) => t.Plain("Appointee", e.Office.Person).Plain("Office", e.Office.Role.Spelled()).Plain("For", e.Office.Organisation).Text("Group", e.Group)),
        Kind.Of<AppointmentConfirmed>("appointment-confirmed", "Appointment", (head, t) => new(head, t.Number("Appointment")), (e, t) => t.Plain("Appointment", e.Appointment)),
        Kind.Of<AppointmentEnded>("appointment-ended", "Appointment", (head, t) => new(head, t.Number("Appointment")), (e, t) => t.Plain("Appointment", e.Appointment)),
        Kind.Of<PolicyChanged>(
            "policy-changed",
            "Number Proposed?",
            (head, t) => new(head, t.Number("Number"), t.OptionalNumber("Proposed")),
            (e, t) => t.Plain("Number", e.Number).Plain("Proposed", e.Proposed),
            needsBody: true),
        Kind.Of<PageChanged>("page-changed", "Page", (head, t) => new(head, t.Value<string>("Page", Page)), (e, t) => t.Plain("Page", e.Page)),
        Kind.Of<KeysChanged>("keys-changed", "", (head, _) => new(head), (_, _) => { }),
        Kind.Of<Proposed>(
            "proposed",
            "Proposal Title Change+ Base Contribution?",
            (head, t) => new(head, t.Number("Proposal"), t.Text<Line>("Title"), t.Changes(), t.Value<CommitId>("Base"), t.OptionalNumber("Contribution")),
            (e, t) => t.Plain("Proposal", e.Proposal).Text("Title", e.Title).Changes(e.Changes).Plain("Base", e.Base).Plain("Contribution", e.Contribution),
            needsBody: true),
        Kind.Of<Revised>(
            "revised",
            "Proposal Title Change+ Base",
            (head, t) => new(head, t.Number("Proposal"), t.Text<Line>("Title"), t.Changes(), t.Value<CommitId>("Base")),
            (e, t) => t.Plain("Proposal", e.Proposal).Text("Title", e.Title).Changes(e.Changes).Plain("Base", e.Base),
            needsBody: true),
        Kind.Of<Withdrawn>("withdrawn", "Proposal", (head, t) => new(head, t.Number("Proposal")), (e, t) => t.Plain("Proposal", e.Proposal)),
        Kind.Of<Decided>(
            "decided",
            "Proposal Code Covered-By? Change* Answer-By? Meeting? Meeting-Day? Present?",
            (head, t) => new(head, t.Number("Proposal"), t.Value<DecisionCode>("Code", DecisionCodes.TryParse), t.OptionalNumber("Covered-By"), t.Changes(), t.Optional<Day>("Answer-By"), Meeting(t)),
            (e, t) => Meeting(e.Meeting, t.Plain("Proposal", e.Proposal).Plain("Code", e.Code.Spelled()).Plain("Covered-By", e.CoveredBy).Changes(e.Changes).Plain("Answer-By", e.AnswerBy)),
            needsBody: true),
        Kind.Of<NeutralityChecked>(
            "neutrality-checked",
            "Wordings Finding Words? Clauses?",
            (head, t) => new(head, t.List<Sha256>("Wordings", Hash), t.Value<Finding>("Finding", Findings.TryParse), t.OptionalText("Words"), t.Clauses()),
            (e, t) => t.Plain("Wordings", e.Wordings).Plain("Finding", e.Finding.Spelled()).Text("Words", e.Words).Plain("Clauses", e.Clauses)),
        Kind.Of<Agreed>(
            "agreed",
            "Text Policy",
            (head, t) => new(head, t.Value<Sha256>("Text"), t.Value<Sha256>("Policy")),
            (e, t) => t.Plain("Text", e.Text).Plain("Policy", e.Policy)),
        Kind.Of<VersionApproved>(
            "version-approved",
            "Version Text Clauses Policy Gates",
            (head, t) => new(head, t.Value<VersionNumber>("Version"), t.Value<Sha256>("Text"), t.Value<Sha256>("Clauses"), t.Value<Sha256>("Policy"), t.List<GateResult>("Gates", Gate)),
            (e, t) => t.Plain("Version", e.Version).Plain("Text", e.Text).Plain("Clauses", e.Clauses).Plain("Policy", e.Policy).Plain("Gates", string.Join(' ', e.Gates))),
        Kind.Of<VersionReleased>("version-released", "Version", (head, t) => new(head, t.Value<VersionNumber>("Version")), (e, t) => t.Plain("Version", e.Version)),
        Kind.Of<Signed>(
            "signed",
            "Signatory? Name? Class? Version Office-Of-Signatory Authority",
            (head, t) => new(head, Signatory(t), t.Value<VersionNumber>("Version"), t.Text<Line>("Office-Of-Signatory"), t.Text<Line>("Authority")),
            (e, t) => Signatory(e.Signatory, t).Plain("Version", e.Version).Text("Office-Of-Signatory", e.OfficeOfSignatory).Text("Authority", e.Authority)),
        Kind.Of<SignatureWithdrawn>("signature-withdrawn", "Signature", (head, t) => new(head, t.Number("Signature")), (e, t) => t.Plain("Signature", e.Signature)),
        Kind.Of<RulesAdopted>("rules-adopted", "Rules", (head, t) => new(head, t.Number("Rules")), (e, t) => t.Plain("Rules", e.Rules)),
        Kind.Of<Contributed>(
            "contributed",
            "Contribution Kind From? Name? Class? Withheld? Clause? Base Occasion Place? Day? Wording? File?",
            Contributed,
            (e, t) => Contributor(e.Contributor, t.Plain("Contribution", e.Contribution).Plain("Kind", e.Kind.Spelled()))
                .Plain("Clause", e.Clause).Plain("Base", e.Base).Plain("Occasion", e.Occasion.Kind.Spelled()).Text("Place", e.Occasion.Place).Plain("Day", e.Occasion.Day).Text("Wording", e.Wording).Plain("File", e.File),
            needsBody: true),
        Kind.Of<ContributionAnswered>(
            "contribution-answered",
            "Contribution Code Proposal? Meeting? Meeting-Day? Present?",
            (head, t) => new(head, t.Number("Contribution"), t.Value<AnswerCode>("Code", AnswerCodes.TryParse), t.OptionalNumber("Proposal"), Meeting(t)),
            (e, t) => Meeting(e.Meeting, t.Plain("Contribution", e.Contribution).Plain("Code", e.Code.Spelled()).Plain("Proposal", e.Proposal)),
            needsBody: true),
        Kind.Of<ThreadStarted>(
            "thread-started",
            "Thread Clause? Proposal? Contribution? Wording? Words? Base Suggestion-For? Suggestion?",
            (head, t) => new(head, t.Number("Thread"), Topic(t), t.Optional<Sha256>("Wording"), t.OptionalText("Words"), t.Value<CommitId>("Base"), Suggestion(t)),
            (e, t) => Suggestion(e.Suggestion, Topic(e.Topic, t.Plain("Thread", e.Thread)).Plain("Wording", e.Wording).Text("Words", e.Words).Plain("Base", e.Base)),
            needsBody: true),
        Kind.Of<Commented>("commented", "Thread Suggestion-For? Suggestion?", (head, t) => new(head, t.Number("Thread"), Suggestion(t)), (e, t) => Suggestion(e.Suggestion, t.Plain("Thread", e.Thread)), needsBody: true),
        Kind.Of<ThreadResolved>("thread-resolved", "Thread", (head, t) => new(head, t.Number("Thread")), (e, t) => t.Plain("Thread", e.Thread)),
        Kind.Of<ThreadReopened>("thread-reopened", "Thread", (head, t) => new(head, t.Number("Thread")), (e, t) => t.Plain("Thread", e.Thread)),
        Kind.Of<QuestionAsked>(
            "question-asked",
            "Proposal Answer-By?",
            (head, t) => new(head, t.Number("Proposal"), t.Optional<Day>("Answer-By")),
            (e, t) => t.Plain("Proposal", e.Proposal).Plain("Answer-By", e.AnswerBy),
            needsBody: true),
        Kind.Of<QuestionAnswered>("question-answered", "Proposal", (head, t) => new(head, t.Number("Proposal")), (e, t) => t.Plain("Proposal", e.Proposal), needsBody: true),
        Kind.Of<RoundOpened>(
            "round-opened",
            "Round Name Opens Closes",
            (head, t) => new(head, t.Number("Round"), t.Text<Line>("Name"), t.Value<Moment>("Opens"), t.Value<Moment>("Closes")),
            (e, t) => t.Plain("Round", e.Round).Text("Name", e.Name).Plain("Opens", e.Opens).Plain("Closes", e.Closes),
            needsBody: true),
        Kind.Of<RoundExtended>(
            "round-extended",
            "Round Closes",
            (head, t) => new(head, t.Number("Round"), t.Value<Moment>("Closes")),
            (e, t) => t.Plain("Round", e.Round).Plain("Closes", e.Closes),
            needsBody: true),
        Kind.Of<RoundPaused>("round-paused", "Round", (head, t) => new(head, t.Number("Round")), (e, t) => t.Plain("Round", e.Round), needsBody: true),
        Kind.Of<RoundResumed>("round-resumed", "Round", (head, t) => new(head, t.Number("Round")), (e, t) => t.Plain("Round", e.Round)),
        Kind.Of<RoundClosed>("round-closed", "Round", (head, t) => new(head, t.Number("Round")), (e, t) => t.Plain("Round", e.Round)),
        Kind.Of<NothingToChange>("nothing-to-change", "Text", (head, t) => new(head, t.Value<Sha256>("Text")), (e, t) => t.Plain("Text", e.Text)),
        Kind.Of<Clustered>(
            "clustered",
            "Cluster Title Proposals? Contributions?",
            (head, t) => new(head, t.Number("Cluster"), t.Text<Line>("Title"), t.Numbers("Proposals"), t.Numbers("Contributions")),
            (e, t) => t.Plain("Cluster", e.Cluster).Text("Title", e.Title).Plain("Proposals", e.Proposals).Plain("Contributions", e.Contributions)),
        Kind.Of<ChangesAgreed>("changes-agreed", "Proposal", (head, t) => new(head, t.Number("Proposal")), (e, t) => t.Plain("Proposal", e.Proposal)),
        Kind.Of<ChangesDisputed>("changes-disputed", "Proposal", (head, t) => new(head, t.Number("Proposal")), (e, t) => t.Plain("Proposal", e.Proposal), needsBody: true),
        Kind.Of<DisputeSettled>("dispute-settled", "Proposal", (head, t) => new(head, t.Number("Proposal")), (e, t) => t.Plain("Proposal", e.Proposal), needsBody: true),
        Kind.Of<DecisionUndone>(
            "decision-undone",
            "Proposal Change*",
            (head, t) => new(head, t.Number("Proposal"), t.Changes()),
            (e, t) => t.Plain("Proposal", e.Proposal).Changes(e.Changes),
            needsBody: true),
        Kind.Of<PanelOpened>(
            "panel-opened",
            "Panel Name Round? Members Reading Why-Now?",
            (head, t) => new(head, t.Number("Panel"), t.Text<Line>("Name"), t.OptionalNumber("Round"), t.Numbers("Members"), t.Value<Reading>("Reading", Readings.TryParse), t.Has("Why-Now") ? t.Text<Reason>("Why-Now") : null),
            (e, t) => t.Plain("Panel", e.Panel).Text("Name", e.Name).Plain("Round", e.Round).Plain("Members", e.Members).Plain("Reading", e.Reading.Spelled()).Text("Why-Now", e.WhyNow),
            needsBody: true),
        Kind.Of<CouncillorsInvited>(
            "councillors-invited",
            "Panel Members",
            (head, t) => new(head, t.Number("Panel"), t.Numbers("Members")),
            (e, t) => t.Plain("Panel", e.Panel).Plain("Members", e.Members)),
        Kind.Of<PanelClosed>("panel-closed", "Panel", (head, t) => new(head, t.Number("Panel")), (e, t) => t.Plain("Panel", e.Panel)),
        Kind.Of<FindingSealed>(
            "finding-sealed",
            "Panel Wordings? Clauses? Text? Seal",
            (head, t) => new(head, t.Number("Panel"), TestedWords(t), t.Value<Sha256>("Seal")),
            (e, t) => TestedWords(e.Subject, t.Plain("Panel", e.Panel)).Plain("Seal", e.Seal)),
        Kind.Of<FindingOpened>(
            "finding-opened",
            "Sealed Finding Words? Salt",
            (head, t) => new(head, t.Number("Sealed"), t.Value<Finding>("Finding", Findings.TryParse), t.OptionalText("Words"), t.Value<Salt>("Salt")),
            (e, t) => t.Plain("Sealed", e.Sealed).Plain("Finding", e.Finding.Spelled()).Text("Words", e.Words).Plain("Salt", e.Salt)),
        Kind.Of<FindingWithdrawn>("finding-withdrawn", "Wordings? Clauses? Text?", (head, t) => new(head, TestedWords(t)), (e, t) => TestedWords(e.Subject, t)),
        Kind.Of<TextChecked>(
            "text-checked",
            "Text Finding",
            (head, t) => new(head, t.Value<Sha256>("Text"), t.Value<Finding>("Finding", Findings.TryParse)),
            (e, t) => t.Plain("Text", e.Text).Plain("Finding", e.Finding.Spelled())),
        Kind.Of<InterestDeclared>("interest-declared", "Clauses", (head, t) => new(head, t.Clauses()), (e, t) => t.Plain("Clauses", e.Clauses), needsBody: true),
        Kind.Of<InterestEnded>("interest-ended", "Interest", (head, t) => new(head, t.Number("Interest")), (e, t) => t.Plain("Interest", e.Interest), needsBody: true),
        Kind.Of<ConcernCleared>("concern-cleared", "Concern", (head, t) => new(head, t.Number("Concern")), (e, t) => t.Plain("Concern", e.Concern)),
        Kind.Of<ConcernOverridden>("concern-overridden", "Concern", (head, t) => new(head, t.Number("Concern")), (e, t) => t.Plain("Concern", e.Concern), needsBody: true),
        Kind.Of<TermsChanged>("terms-changed", "", (head, _) => new(head), (_, _) => { }),
        Kind.Of<LanguageTested>(
            "language-tested",
            "Round? Wordings Answer Filled-In-By",
            (head, t) => new(
                head,
                t.OptionalNumber("Round"),
                t.List<Sha256>("Wordings", Hash),
                t.Value<LanguageAnswer>("Answer", LanguageAnswers.TryParse),
                t.Value<FilledInBy>("Filled-In-By", LanguageAnswers.TryParse)),
            (e, t) => t.Plain("Round", e.Round).Plain("Wordings", e.Wordings).Plain("Answer", e.Answer.Spelled()).Plain("Filled-In-By", e.FilledInBy.Spelled())),
        Kind.Of<LanguageTestReceived>(
            "language-test-received",
            "Appointment Round? Wordings Answer Received Evidence",
            (head, t) => new(
                head,
                t.Number("Appointment"),
                t.OptionalNumber("Round"),
                t.List<Sha256>("Wordings", Hash),
                t.Value<LanguageAnswer>("Answer", LanguageAnswers.TryParse),
                t.Value<Day>("Received"),
                t.Value<Sha256>("Evidence")),
            (e, t) => t.Plain("Appointment", e.Appointment).Plain("Round", e.Round).Plain("Wordings", e.Wordings).Plain("Answer", e.Answer.Spelled()).Plain("Received", e.Received).Plain("Evidence", e.Evidence)),
        Kind.Of<CandidateOpened>(
            "candidate-opened",
            "Version Text Policy",
            (head, t) => new(head, t.Value<VersionNumber>("Version"), t.Value<Sha256>("Text"), t.Value<Sha256>("Policy")),
            (e, t) => t.Plain("Version", e.Version).Plain("Text", e.Text).Plain("Policy", e.Policy)),
        Kind.Of<CandidateWithdrawn>("candidate-withdrawn", "Version", (head, t) => new(head, t.Value<VersionNumber>("Version")), (e, t) => t.Plain("Version", e.Version), needsBody: true),
        Kind.Of<PolicyProposed>(
            "policy-proposed",
            "Number Yaml",
            (head, t) => new(head, t.Number("Number"), t.Text<Reason>("Yaml")),
            (e, t) => t.Plain("Number", e.Number).Text("Yaml", e.Yaml),
            needsBody: true),
        Kind.Of<PolicyAgreed>("policy-agreed", "Proposed", (head, t) => new(head, t.Number("Proposed")), (e, t) => t.Plain("Proposed", e.Proposed)),
    ];

    private static readonly Dictionary<string, Kind> byName = all.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
    private static readonly Dictionary<Type, Kind> byType = all.ToDictionary(kind => kind.Type);

    public static IEnumerable<string> Names => byName.Keys;

    public static Kind Of(Entry entry) => byType.GetValueOrDefault(entry.GetType())
        ?? throw new UnreadableLedgerException($"This version of DraftControl does not know the entry '{entry.GetType().Name}'.");

    public static Kind Of(Trailer trailer) =>
        !string.Equals(trailer.Key, "Entry", StringComparison.Ordinal) ? throw new MisspelledException(trailer.Line, "the trailers do not begin with 'Entry'")
        : byName.GetValueOrDefault(trailer.Value) ?? throw new MisspelledException(trailer.Line, $"unknown kind '{trailer.Value}'");
}

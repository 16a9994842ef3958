using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Git.Spelling;

/// <summary>Every kind of entry and its trailers: the table of the format, in code. Kinds are add-only.</summary>
internal static partial class Kinds
{
    /// <summary>The format, and the set of rules that a declaration begins with.</summary>
    private const string One = "1";

    private static readonly Kind[] all =
    [
        Kind.Of<Opened>(
            "opened",
            "Format Rules Language Title Slug Name Class Nation?",
            Opened,
            (e, t) => t.Plain("Format", One).Plain("Rules", One).Plain("Language", e.Language).Text("Title", e.Title).Organisation(e.Organisation)),
        Kind.Of<OrganisationRegistered>("organisation-registered", "Slug Name Class Nation?", (head, t) => new(head, t.Organisation()), (e, t) => t.Organisation(e.Organisation)),
        Kind.Of<OrganisationChanged>("organisation-changed", "Slug Name Class Nation?", (head, t) => new(head, t.Organisation()), (e, t) => t.Organisation(e.Organisation)),
        Kind.Of<Appointed>(
            "appointed",
            "Appointee Office For Group?",
            (head, t) => new(head, new Office(t.Value<PersonId>("Appointee"), t.Value<Role>("Office", Roles.TryParse), t.Value<Slug>("For")), t.OptionalText("Group")),
            (e, t) => t.Plain("Appointee", e.Office.Person).Plain("Office", e.Office.Role.Spelled()).Plain("For", e.Office.Organisation).Text("Group", e.Group)),
        Kind.Of<AppointmentConfirmed>("appointment-confirmed", "Appointment", (head, t) => new(head, t.Number("Appointment")), (e, t) => t.Plain("Appointment", e.Appointment)),
        Kind.Of<AppointmentEnded>("appointment-ended", "Appointment", (head, t) => new(head, t.Number("Appointment")), (e, t) => t.Plain("Appointment", e.Appointment)),
        Kind.Of<PolicyChanged>("policy-changed", "Number", (head, t) => new(head, t.Number("Number")), (e, t) => t.Plain("Number", e.Number), needsBody: true),
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
            "Wordings Finding Words?",
            (head, t) => new(head, t.List<Sha256>("Wordings", Hash), t.Value<Finding>("Finding", Findings.TryParse), t.OptionalText("Words")),
            (e, t) => t.Plain("Wordings", string.Join(' ', e.Wordings)).Plain("Finding", e.Finding.Spelled()).Text("Words", e.Words)),
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

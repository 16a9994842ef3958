using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>
/// The line that names an entry in <c>git log</c> and in the record of changes: plain English, at most 72 code points,
/// never read back.
/// </summary>
public static class Subjects
{
    private const int MaxCodePoints = 72;

    /// <param name="register">The register before the entry, which knows the names.</param>
    /// <param name="entry">The entry.</param>
    public static string Subject(this Register register, Entry entry) => Shortened(entry switch
    {
        Opened e => $"Open the declaration: {e.Title}",
        OrganisationRegistered e => $"Register {e.Organisation.Name}",
        OrganisationChanged e => $"Change the details of {register.Roster.NameOf(e.Organisation.Slug)}",
        Appointed e => $"Appoint {WithArticle(e.Office.Role)} for {register.Roster.NameOf(e.Office.Organisation)}",
        AppointmentConfirmed e => $"Confirm {Appointment(register, e.Appointment)}",
        AppointmentEnded e => $"End the appointment of {Appointment(register, e.Appointment)}",
        PolicyChanged e => $"Change the publishing rules to number {e.Number}",
        PageChanged e => $"Write {e.Page} anew",
        KeysChanged => "Change the key that signs this record",
        Proposed e => $"Propose change {e.Proposal}: {e.Title}",
        Revised e => $"Revise proposal {e.Proposal}: {e.Title}",
        Withdrawn e => $"Withdraw proposal {e.Proposal}: {Title(register, e.Proposal)}",
        Decided e => $"{Verb(e)}: {Title(register, e.Proposal)}",
        NeutralityChecked e => Checked(register, e),
        FindingSealed or FindingOpened or FindingWithdrawn or TextChecked => FindingSubjects.Of(register, entry),
        PanelOpened or CouncillorsInvited or PanelClosed or InterestDeclared or InterestEnded or ConcernCleared or ConcernOverridden => PanelSubjects.Of(register, entry),
        Agreed e => $"Agree to the text of draft {register.Clauses.Drafts.Count(seq => seq < e.Seq)}",
        VersionApproved e => $"Approve version {e.Version}",
        VersionReleased e => $"Release version {e.Version}",
        Signed e => $"Record that {Name(register, e.Signatory)} signed version {e.Version}",
        SignatureWithdrawn e => $"Record that {Signer(register, e.Signature)} withdrew its signature",
        CandidateOpened e => $"Freeze the text as the candidate for version {e.Version}",
        CandidateWithdrawn e => $"Withdraw the candidate for version {e.Version}",
        PolicyProposed e => $"Propose publishing rules {e.Number}",
        PolicyAgreed e => $"Agree to the publishing rules of entry {e.Proposed}",
        RulesAdopted e => $"Adopt rules {e.Rules}",
        Contributed e => $"Bring in contribution {e.Contribution}: {FirstLine(e.Reason)}",
        ContributionAnswered e => $"{Verb(e)}: {FirstLine(register.Contributions.GetValueOrDefault(e.Contribution)?.Entry.Reason)}",
        ThreadStarted e => $"Discuss {InWords(register, e.Topic)}: {FirstLine(e.Reason)}",
        Commented e => $"Comment on {Topic(register, e.Thread)}: {FirstLine(e.Reason)}",
        ThreadResolved e => $"Settle the discussion of {Topic(register, e.Thread)}",
        ThreadReopened e => $"Reopen the discussion of {Topic(register, e.Thread)}",
        QuestionAsked e => $"Ask about proposal {e.Proposal}: {FirstLine(e.Reason)}",
        QuestionAnswered e => $"Answer about proposal {e.Proposal}: {FirstLine(e.Reason)}",
        RoundOpened e => $"Announce round {e.Round}: {e.Name}",
        RoundExtended e => $"Extend round {e.Round}: {Round(register, e.Round)}",
        RoundPaused e => $"Pause round {e.Round}: {Round(register, e.Round)}",
        RoundResumed e => $"Resume round {e.Round}: {Round(register, e.Round)}",
        RoundClosed e => $"Close round {e.Round}: {Round(register, e.Round)}",
        NothingToChange e => $"Find nothing to change in draft {register.Clauses.Drafts.Count(seq => seq < e.Seq)}",
        LanguageTested e => LanguageSubjects.Of(register, e),
        LanguageTestReceived e => LanguageSubjects.Of(register, e),
        TermsChanged => "Write the list of loaded terms anew",
        Clustered { Proposals.Count: 0, Contributions.Count: 0 } e => $"Dissolve cluster {e.Cluster}: {e.Title}",
        Clustered e => $"Group what says the same as cluster {e.Cluster}: {e.Title}",
        ChangesAgreed e => $"Agree to the changes to proposal {e.Proposal}: {Title(register, e.Proposal)}",
        ChangesDisputed e => $"Dispute the changes to proposal {e.Proposal}: {Title(register, e.Proposal)}",
        DisputeSettled e => $"Uphold the decision on proposal {e.Proposal}: {Title(register, e.Proposal)}",
        DecisionUndone e => $"Undo the decision on proposal {e.Proposal}: {Title(register, e.Proposal)}",
        _ => throw new UnreadableLedgerException($"This version of DraftControl does not know the entry '{entry.GetType().Name}'."),
    });

    /// <summary>The line that names an entry that the register holds already, as the ledger has it.</summary>
    public static string Told(this Register register, Entry entry) => register.Entries[entry.Seq - 1].Subject;

    private static string Verb(Decided e) => e.Code switch
    {
        DecisionCode.Accepted => $"Accept proposal {e.Proposal}",
        DecisionCode.AcceptedWithChanges => $"Accept proposal {e.Proposal} with changes",
        DecisionCode.NotAccepted => $"Do not accept proposal {e.Proposal}",
        DecisionCode.AlreadyCovered => $"Find proposal {e.Proposal} covered by proposal {e.CoveredBy}",
        DecisionCode.OutOfScope => $"Find proposal {e.Proposal} out of scope",
        _ => $"Defer proposal {e.Proposal}",
    };

    private static string Verb(ContributionAnswered e) => e.Code switch
    {
        AnswerCode.Accepted => $"Accept contribution {e.Contribution}",
        AnswerCode.AcceptedWithChanges => $"Accept contribution {e.Contribution} with changes",
        AnswerCode.NotAccepted => $"Do not accept contribution {e.Contribution}",
        AnswerCode.AlreadyCovered => $"Find contribution {e.Contribution} covered already",
        AnswerCode.OutOfScope => $"Find contribution {e.Contribution} out of scope",
        AnswerCode.Noted => $"Note contribution {e.Contribution}",
        _ => $"Defer contribution {e.Contribution}",
    };

    private static string FirstLine(Reason? text) => Hygiene.Folded(text?.ToString().Split('\n')[0] ?? "");

    private static string Checked(Register register, NeutralityChecked e) => (e.Finding, e.Wordings.Count) switch
    {
        (Finding.Concern, _) => $"Raise a concern about \"{e.Words}\"",
        (Finding.Unsure, 1) => $"Not sure whether neutral: {Words(register, e.Wordings[0])}",
        (Finding.Unsure, var count) => $"Not sure whether {count} clauses are neutral",
        (_, 1) => $"Find neutral: {Words(register, e.Wordings[0])}",
        (_, var count) => $"Find {count} clauses neutral",
    };

    private static string Words(Register register, Sha256 wording) => register.Draft.WithWording(wording).FirstOrDefault()?.Wording.Text ?? "words that no longer stand in the text";

    private static string Title(Register register, int proposal) => register.Proposals.TryGetValue(proposal, out var found) ? found.Title.ToString() : "";

    private static string Topic(Register register, int thread) => register.Discussion.Find(thread) is { } found ? InWords(register, found.Start.Topic) : $"thread {thread}";

    private static string InWords(Register register, Topic topic) => topic switch
    {
        Entries.Topic.OnClause on => register.Draft.InWords(on.Clause),
        Entries.Topic.OnProposal on => $"proposal {on.Proposal}",
        Entries.Topic.OnContribution on => $"contribution {on.Contribution}",
        _ => "the text",
    };

    private static string Round(Register register, int round) => register.Rounds.Find(found => found.Number == round)?.Name.ToString() ?? "";

    private static string Appointment(Register register, int appointment) => register.Roster.Appointments.TryGetValue(appointment, out var found)
        ? $"{WithArticle(found.Office.Role)} for {register.Roster.NameOf(found.Office.Organisation)}"
        : $"appointment {appointment}";

    private static string Signer(Register register, int signature) =>
        register.Signatures.TryGetValue(signature, out var found) ? Name(register, found.Entry.Signatory) : $"signatory {signature}";

    private static string Name(Register register, Signatory signatory) => signatory switch
    {
        Signatory.Registered registered => register.Roster.NameOf(registered.Organisation),
        Signatory.Named named => named.Name.ToString(),
        _ => "an organisation",
    };

    private static string WithArticle(Role role) => role == Role.Editor ? "an editor" : $"a {role.InWords()}";

    private static string Shortened(string text)
    {
        var runes = text.EnumerateRunes().ToList();
        return runes.Count <= MaxCodePoints ? text : $"{string.Concat(runes.Take(MaxCodePoints - 1)).TrimEnd()}…";
    }
}

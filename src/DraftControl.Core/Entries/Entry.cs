using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Entries;

/// <summary>
/// One thing that one person did, and when. Entries are written once and never changed, so a kind listed here stays
/// readable for ever: add kinds, do not edit them.
/// </summary>
public abstract record Entry(Head Head)
{
    public int Seq => Head.Seq;

    public EntryId Id => Head.Id;

    public Office By => Head.By;

    public DateTimeOffset At => Head.At;

    public Reason? Reason => Head.Reason;
}

/// <summary>The declaration began. Its author is its first steward, for the organisation that is registered with it.</summary>
/// <param name="Head">What every entry says.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="Title">What the declaration is called.</param>
/// <param name="Organisation">Who opens it.</param>
/// <param name="Rules">The set of rules that it is judged by, until another is adopted.</param>
public sealed record Opened(Head Head, Language Language, Line Title, Organisation Organisation, int Rules = 1) : Entry(Head);

/// <summary>An organisation takes part from here on.</summary>
public sealed record OrganisationRegistered(Head Head, Organisation Organisation) : Entry(Head);

/// <summary>An organisation's name, class or nation is another from here on.</summary>
public sealed record OrganisationChanged(Head Head, Organisation Organisation) : Entry(Head);

/// <summary>A person was given an office.</summary>
/// <param name="Head">What every entry says.</param>
/// <param name="Office">The office.</param>
/// <param name="Group">A councillor's political group; null for none, and for every other role.</param>
public sealed record Appointed(Head Head, Office Office, Line? Group) : Entry(Head);

/// <summary>A representative of the same organisation confirmed an appointment, named by its sequence number.</summary>
public sealed record AppointmentConfirmed(Head Head, int Appointment) : Entry(Head);

/// <summary>An appointment, named by its sequence number, is over.</summary>
public sealed record AppointmentEnded(Head Head, int Appointment) : Entry(Head);

/// <summary>The publishing rules are others from here on.</summary>
/// <param name="Head">What every entry says.</param>
/// <param name="Number">Their number.</param>
/// <param name="Proposed">The entry that proposed them; null where they were changed before the first proposal for the text.</param>
public sealed record PolicyChanged(Head Head, int Number, int? Proposed = null) : Entry(Head);

/// <summary>One of the public pages was written anew.</summary>
public sealed record PageChanged(Head Head, string Page) : Entry(Head);

/// <summary>The ledger is signed with another key from here on.</summary>
public sealed record KeysChanged(Head Head) : Entry(Head);

/// <summary>An organisation asked for a change to the text that it had read; where it comes of a contribution, its words are those of who made that.</summary>
public sealed record Proposed(Head Head, int Proposal, Line Title, IReadOnlyList<Change> Changes, CommitId Base, int? Contribution = null) : Entry(Head);

/// <summary>The same organisation put its proposal in other words.</summary>
public sealed record Revised(Head Head, int Proposal, Line Title, IReadOnlyList<Change> Changes, CommitId Base) : Entry(Head);

/// <summary>The same organisation took its proposal back.</summary>
public sealed record Withdrawn(Head Head, int Proposal) : Entry(Head);

/// <summary>An editor decided a proposal. An accepting decision changes the text.</summary>
/// <param name="Head">What every entry says.</param>
/// <param name="Proposal">The proposal.</param>
/// <param name="Code">What became of it.</param>
/// <param name="CoveredBy">The proposal that covers it, where the code says so.</param>
/// <param name="Changes">What an accepting decision does to the text.</param>
/// <param name="AnswerBy">Where it accepts with changes: until which day the proposer is asked whether they agree; null where they are not asked.</param>
/// <param name="Meeting">The meeting at which it was decided; null where it was at none.</param>
public sealed record Decided(Head Head, int Proposal, DecisionCode Code, int? CoveredBy, IReadOnlyList<Change> Changes, Day? AnswerBy = null, Meeting? Meeting = null) : Entry(Head);

/// <summary>A councillor said whether wordings are politically neutral; a concern names the words.</summary>
/// <param name="Head">What every entry says.</param>
/// <param name="Wordings">The wordings, each once.</param>
/// <param name="Finding">What they found.</param>
/// <param name="Words">With a concern: the words.</param>
/// <param name="Clauses">The clauses that had these words, so that a concern stays with its clause when that is reworded; none in entries written before that was said.</param>
public sealed record NeutralityChecked(Head Head, IReadOnlyList<Sha256> Wordings, Finding Finding, Line? Words, IReadOnlyList<ClauseId> Clauses) : Entry(Head);

/// <summary>An editor agreed to a text, under a policy, for approval.</summary>
public sealed record Agreed(Head Head, Sha256 Text, Sha256 Policy) : Entry(Head);

/// <summary>A version was approved: text, clauses and policy by hash, and every gate's result.</summary>
public sealed record VersionApproved(Head Head, VersionNumber Version, Sha256 Text, Sha256 Clauses, Sha256 Policy, IReadOnlyList<GateResult> Gates) : Entry(Head);

/// <summary>An approved version was opened to the public.</summary>
public sealed record VersionReleased(Head Head, VersionNumber Version) : Entry(Head);

/// <summary>An organisation put its name to a version.</summary>
public sealed record Signed(Head Head, Signatory Signatory, VersionNumber Version, Line OfficeOfSignatory, Line Authority) : Entry(Head);

/// <summary>An organisation took its name off a version; the signature is named by its sequence number.</summary>
public sealed record SignatureWithdrawn(Head Head, int Signature) : Entry(Head);

/// <summary>Another set of rules holds from here on.</summary>
public sealed record RulesAdopted(Head Head, int Rules) : Entry(Head);

/// <summary>A point about the text that was made elsewhere was brought in. Its body is the point.</summary>
/// <param name="Head">What every entry says.</param>
/// <param name="Contribution">Contributions count up from 1.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Contributor">Who made it.</param>
/// <param name="Clause">The clause that it is about; null for the whole text.</param>
/// <param name="Base">The entry whose text they had read.</param>
/// <param name="Occasion">Where and when.</param>
/// <param name="Wording">The words that they would like, where they said so.</param>
/// <param name="File">The file that it came in.</param>
public sealed record Contributed(Head Head, int Contribution, ContributionKind Kind, Contributor Contributor, ClauseId? Clause, CommitId Base, Occasion Occasion, Reason? Wording, Sha256? File) : Entry(Head);

/// <summary>An editor answered a contribution; an accepting answer names the accepted proposal that takes it up.</summary>
public sealed record ContributionAnswered(Head Head, int Contribution, AnswerCode Code, int? Proposal, Meeting? Meeting = null) : Entry(Head);

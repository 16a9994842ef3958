using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Pages.Record;

/// <summary>Which entries of the record somebody asks for; what is null is not asked about.</summary>
/// <param name="Organisation">Who did it, or whom it is about.</param>
/// <param name="Office">In which role it was done.</param>
/// <param name="Clause">Which clause it is about.</param>
/// <param name="Wordings">The wordings that the clause has had, which findings name.</param>
/// <param name="Kind">What was done, as the ledger spells it.</param>
/// <param name="From">The first day, in the United Kingdom.</param>
/// <param name="To">The last day.</param>
public sealed record RecordFilter(Slug? Organisation, Role? Office, ClauseId? Clause, IReadOnlySet<Sha256> Wordings, string? Kind, UkDay? From, UkDay? To)
{
    /// <summary>Whether an entry is asked for.</summary>
    /// <param name="register">The register.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="byOffice">Whether the reader may know of which organisation a councillor was who recorded a finding.</param>
    public bool Matches(Register register, Entry entry, bool byOffice) =>
        (Kind is null || string.Equals(entry.Kind(), Kind, StringComparison.Ordinal))
        && (Office is null || entry.By.Role == Office)
        && (From is null || entry.At >= From.Begins)
        && (To is null || entry.At < To.Ends)
        && (Organisation is null || IsOf(register, entry, Organisation, byOffice))
        && (Clause is not { } clause || IsAbout(register, entry, clause));

    private static bool IsOf(Register register, Entry entry, Slug organisation, bool byOffice) => entry switch
    {
        _ when entry.HidesOffice() => byOffice && entry.By.Organisation == organisation,
        LanguageTestReceived e when byOffice && register.Roster.Appointments[e.Appointment].Office.Organisation == organisation => true,
        _ when entry.By.Organisation == organisation => true,
        OrganisationRegistered e => e.Organisation.Slug == organisation,
        OrganisationChanged e => e.Organisation.Slug == organisation,
        Appointed e => e.Office.Organisation == organisation,
        AppointmentConfirmed e => register.Roster.Appointments[e.Appointment].Office.Organisation == organisation,
        AppointmentEnded e => register.Roster.Appointments[e.Appointment].Office.Organisation == organisation,
        Decided e => register.Proposals[e.Proposal].Organisation == organisation,
        Signed { Signatory: Signatory.Registered signatory } => signatory.Organisation == organisation,
        _ => false,
    };

    private bool IsAbout(Register register, Entry entry, ClauseId clause) => entry switch
    {
        _ when entry.Tested() is { } tested => tested.Wordings.Any(Wordings.Contains),
        FindingWithdrawn e => e.Subject.Wordings.Any(Wordings.Contains),
        FindingOpened e => register.Find<FindingSealed>(e.Sealed) is { } was && was.Subject.Wordings.Any(Wordings.Contains),
        InterestDeclared e => e.Clauses.Contains(clause),
        LanguageTested e => e.Wordings.Any(Wordings.Contains),
        LanguageTestReceived e => e.Wordings.Any(Wordings.Contains),
        ThreadStarted { Topic: Topic.OnClause on } => on.Clause == clause,
        _ when entry.AboutProposal() is { } proposal => Changes(register, register.Proposals[proposal], entry).Any(change => change.Clause == clause),
        _ => false,
    };

    /// <summary>What a proposal asked for when an entry about it was written, with what the entry itself changed.</summary>
    private static IEnumerable<Change> Changes(Register register, Proposal proposal, Entry entry) => entry is Decided { Changes: { Count: > 0 } decided } ? decided
        : entry is DecisionUndone { Changes: { Count: > 0 } undone } ? undone
        : register.Entries[proposal.History.Last(seq => seq <= entry.Seq && register.Entries[seq - 1].Entry is Proposed or Revised) - 1].Entry switch
        {
            Proposed e => e.Changes,
            Revised e => e.Changes,
            _ => [],
        };
}

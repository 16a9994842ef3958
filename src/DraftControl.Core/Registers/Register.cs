using System.Collections.Immutable;
using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>What all entries of a declaration add up to. An immutable value: a new entry gives a new register.</summary>
public sealed partial record Register
{
    public static readonly Register Empty = new();

    private Files? files;
    private Fits? fits;

    private Register()
    {
    }

    /// <summary>All entries in order; entry <c>n</c> is at <c>n - 1</c>.</summary>
    public ImmutableList<RecordedEntry> Entries { get; private init; } = [];

    public Roster Roster { get; private init; } = Roster.Empty;

    public ImmutableSortedDictionary<int, Proposal> Proposals { get; private init; } = ImmutableSortedDictionary<int, Proposal>.Empty;

    public ImmutableSortedDictionary<int, Contribution> Contributions { get; private init; } = ImmutableSortedDictionary<int, Contribution>.Empty;

    public Discussion Discussion { get; private init; } = Discussion.None;

    public ImmutableList<Round> Rounds { get; private init; } = [];

    public ClusterIndex Clusters { get; private init; } = ClusterIndex.Empty;

    /// <summary>Which organisations have said of which text that they ask for no change.</summary>
    public ImmutableList<NothingToChange> Content { get; private init; } = [];

    public NeutralityChecks Checks { get; private init; } = NeutralityChecks.None;

    /// <summary>What councillors found of whole texts.</summary>
    public NeutralityChecks TextChecks { get; private init; } = NeutralityChecks.None;

    public Concerns Concerns { get; private init; } = Concerns.None;

    public ImmutableList<Panel> Panels { get; private init; } = [];

    public Interests Interests { get; private init; } = Interests.None;

    public LanguageTests LanguageTests { get; private init; } = LanguageTests.None;

    /// <summary>The text that is frozen for approval; null where none is.</summary>
    public CandidateOpened? Candidate { get; private init; }

    /// <summary>The publishing rules that are proposed; null where none are.</summary>
    public PolicyProposal? PolicyProposal { get; private init; }

    /// <summary>The set of rules in force.</summary>
    public int Rules { get; private init; } = 1;

    public ImmutableList<Agreed> Agreements { get; private init; } = [];

    public ImmutableList<Version> Versions { get; private init; } = [];

    public ImmutableSortedDictionary<int, Signature> Signatures { get; private init; } = ImmutableSortedDictionary<int, Signature>.Empty;

    public ClauseHistory Clauses { get; private init; } = ClauseHistory.Empty;

    private ImmutableDictionary<EntryId, int> Ids { get; init; } = ImmutableDictionary<EntryId, int>.Empty;

    private ImmutableDictionary<CommitId, int> Commits { get; init; } = ImmutableDictionary<CommitId, int>.Empty;

    /// <summary>The sequence number of the newest entry; 0 before the first.</summary>
    public int Seq => Entries.Count;

    /// <summary>The commit of the newest entry: what a person who reads now has seen.</summary>
    public CommitId? Tip => Entries.IsEmpty ? null : Entries[^1].Commit;

    /// <summary>The time of the newest entry.</summary>
    public DateTimeOffset At => Entries.IsEmpty ? DateTimeOffset.MinValue : Entries[^1].Entry.At;

    /// <summary>How the declaration began.</summary>
    /// <exception cref="UnreadableLedgerException">It has not begun.</exception>
    public Opened Opening => Entries.IsEmpty ? throw new UnreadableLedgerException("This ledger has no entries.") : (Opened)Entries[0].Entry;

    public Line Title => Opening.Title;

    /// <summary>The files in force.</summary>
    public Files Files => files ?? throw new UnreadableLedgerException("The files in force have not been read.");

    /// <summary>The text as it stands.</summary>
    public Draft Draft => Files.Draft;

    /// <summary>Drafts are numbered by the entries that changed the text.</summary>
    public int DraftNumber => Clauses.Drafts.Count;

    /// <summary>The number that the next proposal has.</summary>
    public int NextProposal => Proposals.Count + 1;

    /// <summary>The number that the next contribution has.</summary>
    public int NextContribution => Contributions.Count + 1;

    /// <summary>An entry of this kind with this sequence number; null where there is none.</summary>
    public T? Find<T>(int seq)
        where T : Entry => seq > 0 && seq <= Seq ? Entries[seq - 1].Entry as T : null;

    public RecordedEntry? Find(EntryId id) => Ids.TryGetValue(id, out var seq) ? Entries[seq - 1] : null;

    public RecordedEntry? Find(CommitId commit) => Commits.TryGetValue(commit, out var seq) ? Entries[seq - 1] : null;

    public Version? Find(VersionNumber number) => Versions.Find(version => version.Number == number);

    /// <summary>How an office stands as the author of a commit: <c>Northam Borough Council, representative</c>.</summary>
    public string Author(Office office) => $"{Roster.NameOf(office.Organisation)}, {office.Role.InWords()}";

    /// <summary>The register once this entry, too, has been written.</summary>
    /// <param name="recorded">The entry that comes next.</param>
    /// <param name="files">The files in force after it; null where they are given later, by <see cref="Holding"/>.</param>
    /// <exception cref="UnreadableLedgerException">It refers to something that the ledger does not hold.</exception>
    public Register After(RecordedEntry recorded, Files? files)
    {
        var next = Applied(recorded).Hearing(recorded.Entry) with
        {
            Entries = Entries.Add(recorded),
            Ids = Ids.SetItem(recorded.Entry.Id, Seq + 1),
            Commits = Commits.SetItem(recorded.Commit, Seq + 1),
            files = files,
        };
        return next with { Clauses = Clauses.After(recorded.Entry) };
    }

    /// <summary>The register as it would be once a decision were written, to try what comes after it. Its newest commit is one that no ledger holds.</summary>
    /// <param name="decision">A decision that the rules allow.</param>
    /// <param name="files">The files in force after it.</param>
    public Register Supposing(Decided decision, Files files) =>
        After(new RecordedEntry(decision, CommitId.Parse(decision.Seq.ToString("x40", CultureInfo.InvariantCulture)), Proposals[decision.Proposal].Wording, decision.Code.InWords()), files) with { fits = null };

    /// <summary>The same register with the files that stand at its tip.</summary>
    public Register Holding(Files atTip) => this with { files = atTip };

    /// <summary>The same register, able to look at the words of proposals.</summary>
    public Register Knowing(Fits words) => this with { fits = words };

    /// <summary>How a proposal fits the text as it stands; where its words cannot be looked at, somebody has to reword it.</summary>
    internal Fit Fit(Proposal proposal) => files is null || fits is null ? Wordings.Fit.NeedsRewording : fits.Of(this, proposal);

    private Register Applied(RecordedEntry recorded) => recorded.Entry switch
    {
        Opened e => this with
        {
            Roster = Roster.With(e.Organisation).With(new Appointment(e.Seq, e.By, Group: null, By: e.By.Person)),
            Rules = e.Rules,
        },
        OrganisationRegistered e => With(e.Organisation),
        OrganisationChanged e => With(e.Organisation),
        Appointed e => this with { Roster = Roster.With(new Appointment(e.Seq, e.Office, e.Group, e.By.Person)) },
        AppointmentConfirmed e => this with { Roster = Roster.With(Known(Roster.Appointments, e.Appointment, "appointment") with { Confirmed = e.Seq }) },
        AppointmentEnded e => this with { Roster = Roster.With(Known(Roster.Appointments, e.Appointment, "appointment") with { Ended = e.Seq }) },
        Proposed e => With(new Proposal(e.Proposal, e.By.Organisation, e.Title, Given(e), e.Changes, e.Base, SeqOf(e.Base), Brought(recorded), [e.Seq]) { Contribution = e.Contribution })
            .With(e.Contribution, contribution => contribution with { Proposal = e.Proposal }),
        Revised e => With(Known(Proposals, e.Proposal, "proposal"), e, proposal => proposal with
        {
            Title = e.Title,
            Reason = Given(e),
            Changes = e.Changes,
            Base = e.Base,
            BaseSeq = SeqOf(e.Base),
            Wording = Brought(recorded),
            Question = null,
        }),
        Withdrawn e => With(Known(Proposals, e.Proposal, "proposal"), e, proposal => proposal with { IsWithdrawn = true, Question = null }),
        Decided e => With(Known(Proposals, e.Proposal, "proposal"), e, proposal => proposal with { Decision = e, Question = e.Code == DecisionCode.Deferred ? proposal.Question : null }),
        QuestionAsked e => With(Known(Proposals, e.Proposal, "proposal"), e, proposal => proposal with { Question = e }),
        QuestionAnswered e => With(Known(Proposals, e.Proposal, "proposal"), e, proposal => proposal with { Question = null }),
        ChangesAgreed e => With(Known(Proposals, e.Proposal, "proposal"), e, proposal => proposal with { Reply = e }),
        ChangesDisputed e => With(Known(Proposals, e.Proposal, "proposal"), e, proposal => proposal with { Reply = e }),
        DisputeSettled e => With(Known(Proposals, e.Proposal, "proposal"), e, proposal => proposal with { Settlement = e }),
        DecisionUndone e => With(Known(Proposals, e.Proposal, "proposal"), e, proposal => proposal with { Decision = null, Reply = null, Settlement = null }),
        NeutralityChecked or FindingSealed or FindingOpened or FindingWithdrawn or TextChecked or ConcernCleared or ConcernOverridden => Found(recorded.Entry),
        PanelOpened e => this with { Panels = Panels.Add(new Panel(e)) },
        CouncillorsInvited e => With(e.Panel, panel => panel with { Members = panel.Members.Union(e.Members) }),
        PanelClosed e => With(e.Panel, panel => panel with { Closed = e }),
        InterestDeclared e => this with { Interests = Interests.With(e) },
        InterestEnded e => this with { Interests = Interests.Without(e.Interest) },
        LanguageTested e => this with { LanguageTests = LanguageTests.With(e.Wordings, new LanguageTest(e.Seq, e.At, e.By, e.Round, e.Answer, e.Reason, e.FilledInBy)) },
        LanguageTestReceived e => this with
        {
            LanguageTests = LanguageTests.With(e.Wordings, new LanguageTest(e.Seq, e.At, Known(Roster.Appointments, e.Appointment, "appointment").Office, e.Round, e.Answer, e.Reason, How: null)),
        },
        CandidateOpened e => this with { Candidate = e },
        CandidateWithdrawn => this with { Candidate = null },
        PolicyProposed e => this with { PolicyProposal = new PolicyProposal(e) },
        PolicyAgreed e => this with { PolicyProposal = PolicyProposal is { } proposed ? proposed with { Agreements = proposed.Agreements.Add(e) } : throw new UnreadableLedgerException("No publishing rules are proposed.") },
        PolicyChanged => this with { PolicyProposal = null },
        RulesAdopted e => this with { Rules = e.Rules },
        Agreed e => this with { Agreements = Agreements.Add(e) },
        VersionApproved e => this with { Versions = Versions.Add(new Version(e, recorded.Commit, DraftNumber, this)), Candidate = null },
        VersionReleased e => this with { Versions = Versions.ConvertAll(version => version.Number == e.Version ? version with { Release = e } : version) },
        Signed e => this with { Signatures = Signatures.SetItem(e.Seq, new Signature(e)) },
        SignatureWithdrawn e => this with { Signatures = Signatures.SetItem(e.Signature, Known(Signatures, e.Signature, "signature") with { Withdrawn = e.Seq }) },
        Contributed e => this with { Contributions = Contributions.SetItem(e.Contribution, new Contribution(e)) },
        ContributionAnswered e => With(e.Contribution, contribution => contribution with { Answer = e }),
        ThreadStarted e => this with { Discussion = Discussion.With(e) },
        Commented e => this with { Discussion = Discussion.With(e.Thread, e) },
        ThreadResolved e => this with { Discussion = Discussion.With(e.Thread, e) },
        ThreadReopened e => this with { Discussion = Discussion.With(e.Thread, e) },
        RoundOpened e => this with { Rounds = Rounds.Add(new Round(e, e.Closes.At)) },
        RoundExtended e => With(e.Round, e, round => round with { Closes = e.Closes.At }),
        RoundPaused e => With(e.Round, e, round => round with { Paused = e }),
        RoundResumed e => With(e.Round, e, round => round with { Paused = null }),
        RoundClosed e => With(e.Round, e, round => round with { Closed = e, Paused = null }),
        NothingToChange e => this with { Content = Content.Add(e) },
        Clustered e => this with { Clusters = Clusters.With(e) },
        PageChanged or KeysChanged or TermsChanged => this,
        _ => throw new UnreadableLedgerException($"This version of DraftControl does not know the entry '{recorded.Entry.GetType().Name}'."),
    };

    private Register With(Organisation organisation) => this with
    {
        Roster = Roster.With(organisation),
        Contributions = Contributions.SetItems(Contributions.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Joining(organisation)))),
    };

    private Register With(Proposal proposal) => this with { Proposals = Proposals.SetItem(proposal.Number, proposal) };

    private Register With(Proposal proposal, Entry entry, Func<Proposal, Proposal> change) => With(change(proposal) with { History = proposal.History.Add(entry.Seq) });

    private Register With(int? contribution, Func<Contribution, Contribution> change) =>
        contribution is { } number ? this with { Contributions = Contributions.SetItem(number, change(Known(Contributions, number, "contribution"))) } : this;

    private Register With(int panel, Func<Panel, Panel> change) => Panels.Find(found => found.Number == panel) is { } found
        ? this with { Panels = Panels.Replace(found, change(found)) }
        : throw new UnreadableLedgerException($"There is no panel {panel}.");

    private Register With(int round, Entry entry, Func<Round, Round> change) => Rounds.Find(found => found.Number == round) is { } found
        ? this with { Rounds = Rounds.Replace(found, change(found) with { Later = found.Later.Add(entry) }) }
        : throw new UnreadableLedgerException($"There is no round {round}.");

    /// <summary>The register in which the round that is open has heard of whoever an entry comes from.</summary>
    private Register Hearing(Entry entry)
    {
        var (who, part) = entry switch
        {
            Proposed or Revised => (entry.By.Organisation, Part.Contributed),
            Contributed e => (Contributions[e.Contribution].Organisation(), Part.Contributed),
            NothingToChange => (entry.By.Organisation, Part.Content),
            _ => ((Slug?)null, Part.Silent),
        };
        return who is not null && this.RoundAt(entry.At) is { } round && round.Heard.GetValueOrDefault(who, Part.Silent) > part
            ? this with { Rounds = Rounds.Replace(round, round with { Heard = round.Heard.SetItem(who, part) }) }
            : this;
    }

    private int SeqOf(CommitId commit) => Commits.TryGetValue(commit, out var seq) ? seq : throw new UnreadableLedgerException($"{commit} is not an entry of this ledger.");

    private static T Known<T>(ImmutableSortedDictionary<int, T> all, int number, string noun) =>
        all.TryGetValue(number, out var found) ? found : throw new UnreadableLedgerException($"There is no {noun} {number}.");

    private static Reason Given(Entry entry) => entry.Reason ?? throw new UnreadableLedgerException($"Entry {entry.Seq} gives no reason.");

    private static CommitId Brought(RecordedEntry recorded) => recorded.Wording ?? throw new UnreadableLedgerException($"Entry {recorded.Entry.Seq} brings no wording.");
}

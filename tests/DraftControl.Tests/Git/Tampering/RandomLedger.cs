using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Git.Signing;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>
/// A true ledger at random, the same for the same seed: people try what comes to their minds, and what the rules refuse is not written.
/// Its entries are called by their sequence numbers; two of them by the names that forgeries of any entry look for.
/// </summary>
internal sealed partial class RandomLedger : IDisposable
{
    private static readonly string[] words = ["repair", "people", "publish", "café", "\"plainly\"", "🙂", "train", "learn", "services", "| bar", "1.", "#", "why"];
    private static readonly string[] people = ["aa", "b1", "b2", "b3", "c1", "c2", "c3", "d1", "d2", "d3"];

    private static readonly Office[] offices =
    [
        LedgerFolder.Steward,
        LedgerFolder.Office("b1", Role.Representative, "northam"),
        LedgerFolder.Office("b2", Role.Representative, "southam"),
        LedgerFolder.Office("b3", Role.Representative, "westam"),
        LedgerFolder.Office("c1", Role.Editor, "centre"),
        LedgerFolder.Office("c2", Role.Editor, "westam"),
        LedgerFolder.Office("c3", Role.Editor, "northam"),
        LedgerFolder.Office("d1", Role.Councillor, "northam"),
        LedgerFolder.Office("d2", Role.Councillor, "southam"),
        LedgerFolder.Office("d3", Role.Councillor, "westam"),
        LedgerFolder.Office("e1", Role.ChiefExecutive, "northam"),
        LedgerFolder.Office("e2", Role.Practitioner, "southam"),
    ];

    private static readonly Office[] councillors = Array.FindAll(offices, office => office.Role == Role.Councillor);

    private readonly SetClock clock = new(DateTimeOffset.FromUnixTimeSeconds(1_780_000_000));
    private readonly LedgerFolder folder;
    private readonly Noise noise;
    private readonly SigningKey stranger;
    private readonly LooseObjects objects;

    /// <param name="seed">Which ledger.</param>
    /// <param name="attempts">How often somebody tries something, beyond the roster.</param>
    public RandomLedger(int seed, int attempts)
    {
        (noise, folder) = (new Noise(seed), new LedgerFolder(clock));
        stranger = SigningKey.In(Path.Combine(folder.Path, "stranger"));
        objects = new LooseObjects(Path.Combine(folder.Ledger.Path, "objects"));
        Roster();
        for (var attempt = 0; attempt < attempts; attempt++)
        {
            clock.Now += TimeSpan.FromMinutes(noise.Next(8) == 0 ? noise.Next(4000) : noise.Next(3));
            if (noise.Next(40) == 0)
            {
                Conclude();
            }

            Attempt();
        }
    }

    public int Count => folder.Ledger.Read().Seq;

    public ForgedLedger TakenApart()
    {
        var names = Enumerable.Range(1, Count).ToDictionary(seq => seq.ToString(CultureInfo.InvariantCulture), seq => seq, StringComparer.Ordinal);
        (names["opened"], names["northam"]) = (1, 2);
        return new ForgedLedger(objects, folder.Ledger.Path, names, folder.Key) { Second = folder.Key, Stranger = stranger };
    }

    public void Dispose()
    {
        stranger.Dispose();
        folder.Dispose();
    }

    private void Roster()
    {
        folder.Do(LedgerFolder.Steward, (_, head) => Open(head));
        Array.ForEach(["northam", "southam", "westam"], slug => folder.Register(slug));
        Array.ForEach(Array.FindAll(offices[1..], office => office.Role != Role.Councillor), office => folder.Appoint(office));
        foreach (var councillor in councillors)
        {
            // The reason is for a time before an election.
            var appointed = folder.Do(LedgerFolder.Steward, (register, head) => register.Unchanged(new Appointed(head, councillor, noise.Next(3) == 0 ? null : Line.Parse(Word()))), Word());
            var by = Array.Find(offices, office => office.Role == Role.Representative && office.Organisation == councillor.Organisation)!;
            folder.Do(by, (register, head) => register.Unchanged(new AppointmentConfirmed(head, appointed.Entry.Seq)));
        }
    }

    /// <summary>Somebody tries something, mostly in an office that may.</summary>
    private void Attempt()
    {
        var (role, act) = noise.Of(noise.Next(5) < 2 ? Tests : Acts);
        var by = noise.Next(12) == 0 ? noise.Of(offices) : noise.Of(Array.FindAll(offices, office => role is null || office.Role == role));
        _ = folder.Try(by, act, Comment());
    }

    private List<(Role? By, Func<Register, Head, Attempt> Act)> Acts =>
    [
        .. Enumerable.Repeat<(Role?, Func<Register, Head, Attempt>)>((Role.Representative, Propose), 8),
        .. Enumerable.Repeat<(Role?, Func<Register, Head, Attempt>)>((Role.Editor, Decide), 8),
        (Role.Representative, (register, head) => new Proposing(Line.Parse(Word()), Read(register), Changes(register)).Revise(register, head, Number(register.Proposals.Count), folder.Ledger.FilesAt)),
        (Role.Representative, (register, head) => register.Unchanged(new Withdrawn(head, Number(register.Proposals.Count)))),
        (Role.Editor, Undo),
        (Role.Representative, (register, head) => register.Unchanged(noise.Next(2) == 0 ? new ChangesAgreed(head, Number(register.Proposals.Count)) : new ChangesDisputed(head, Number(register.Proposals.Count)))),
        (Role.Editor, (register, head) => register.Unchanged(new DisputeSettled(head, Number(register.Proposals.Count)))),
        (Role.Editor, (register, head) => register.Unchanged(new QuestionAsked(head, Number(register.Proposals.Count), SomeDay(head)))),
        (Role.Representative, (register, head) => register.Unchanged(new QuestionAnswered(head, Number(register.Proposals.Count)))),
        (Role.Representative, Contribute),
        (Role.Editor, Contribute),
        (Role.Editor, (register, head) => register.Unchanged(new ContributionAnswered(head, Number(register.Contributions.Count), (AnswerCode)noise.Next(7), noise.Next(2) == 0 ? null : Number(register.Proposals.Count), SomeMeeting(head)))),
        (null, StartThread),
        (null, (register, head) => register.Unchanged(new Commented(head, Number(register.Discussion.Count), noise.Next(3) == 0 ? new(Clause(register), Reason.Parse(Word())) : null))),
        (null, (register, head) => register.Unchanged(noise.Next(2) == 0 ? new ThreadResolved(head, Number(register.Discussion.Count)) : new ThreadReopened(head, Number(register.Discussion.Count)))),
        (Role.Editor, Cluster),
        (Role.Steward, (register, head) => register.Unchanged(new RoundOpened(head, register.Rounds.Count + 1, Line.Parse(Word()), new(head.At.AddMinutes(noise.Next(20))), new(head.At.AddMinutes(noise.Next(4000)))))),
        (Role.Steward, Round),
        (Role.Editor, Round),
        (Role.Representative, (register, head) => register.Unchanged(new NothingToChange(head, register.Files.TextHash))),
        (Role.Editor, (register, head) => register.Unchanged(new Agreed(head, register.Files.TextHash, register.Files.Hash(Files.PolicyPath)!))),
        (Role.Steward, (register, head) => new Approving(new(0, register.Versions.Count + 1), register.Tip!).Approve(register, head, folder.Ledger.FilesAt)),
        (Role.Steward, (register, head) => new Approving(new(noise.Next(2), noise.Next(12)), register.Tip!).Approve(register, head, folder.Ledger.FilesAt)),
        (Role.Steward, (register, head) => register.Unchanged(new VersionReleased(head, new(0, Number(register.Versions.Count))))),
        (Role.Steward, (register, head) => register.Unchanged(new Signed(head, noise.Next(2) == 0 ? new Signatory.Registered(Organisation()) : new Signatory.Named(Name(), OrganisationClass.Supplier), new(0, Number(register.Versions.Count)), Line.Parse(Word()), Line.Parse(Word())))),
        (Role.Steward, (register, head) => register.Unchanged(new SignatureWithdrawn(head, Number(register.Seq)))),
        (Role.Steward, (register, head) => new Act(new PageChanged(head, "pages/help.md"), register.Files.With("pages/help.md", Utf8.Encode($"{Word()}\n")))),
        (Role.Steward, (register, head) => register.Unchanged(new OrganisationRegistered(head, new(Slug.Parse(noise.Of(["club", "guild", "friends"])), Name(), OrganisationClass.LocalAuthority, null)))),
        (Role.Steward, (register, head) => register.Unchanged(new OrganisationChanged(head, new(Organisation(), Name(), noise.Next(4) == 0 ? OrganisationClass.Supplier : OrganisationClass.LocalAuthority, Line.Parse(Word()))))),
        (Role.Steward, (register, head) => register.Unchanged(new Appointed(head, LedgerFolder.Office(noise.Of(people), (Role)noise.Next(6), Organisation().ToString()), noise.Next(4) == 0 ? Line.Parse(Word()) : null))),
        (Role.Representative, (register, head) => register.Unchanged(new AppointmentConfirmed(head, Number(register.Seq)))),
        (Role.Steward, (register, head) => register.Unchanged(new AppointmentEnded(head, Number(register.Seq)))),
    ];

    private Attempt Propose(Register register, Head head) =>
        new Proposing(Line.Parse(Word()), Read(register), Changes(register)) { Contribution = noise.Next(5) == 0 ? Number(register.Contributions.Count) : null }.Propose(register, head, folder.Ledger.FilesAt);

    private Attempt Decide(Register register, Head head)
    {
        var open = register.Proposals.Values.Where(proposal => proposal.IsOpen).Select(proposal => proposal.Number).DefaultIfEmpty(1).ToList();
        var code = noise.Next(3) > 0 ? (DecisionCode)noise.Next(2) : (DecisionCode)noise.Next(6);
        var other = code == DecisionCode.AcceptedWithChanges ? new Dictionary<ClauseId, string> { [Clause(register)] = Markdown() } : [];
        return new Deciding(noise.Of(open), code, code == DecisionCode.AlreadyCovered ? Number(register.Proposals.Count) : null, register.Tip!, other)
        {
            AnswerBy = code == DecisionCode.AcceptedWithChanges ? SomeDay(head) : null,
            Meeting = SomeMeeting(head),
        }.Decide(register, head, folder.Ledger.FilesAt);
    }

    private Attempt Undo(Register register, Head head) =>
        register.Proposals.Values.LastOrDefault(proposal => proposal.Decision is not null && noise.Next(2) == 0) is { } decided
            ? new Undoing(decided.Number, decided.Decision!.Seq).Undo(register, head, folder.Ledger.FilesAt)
            : Refusal.NotAllowed("Nothing is decided.");

    private Attempt Contribute(Register register, Head head)
    {
        Contributor by = noise.Next(3) switch { 0 => new Contributor.Registered(Organisation()), 1 => new Contributor.Named(Name(), OrganisationClass.OtherPublic), _ => new Contributor.Withheld(SourceToken.Of(head.Id)) };
        var occasion = new Occasion((OccasionKind)noise.Next(5), noise.Next(2) == 0 ? null : Line.Parse(Word()), SomeDay(head));
        return register.Unchanged(new Contributed(head, register.NextContribution, (ContributionKind)noise.Next(5), by, noise.Next(2) == 0 ? null : Clause(register), Read(register), occasion, noise.Next(2) == 0 ? null : Reason.Parse(Markdown().Trim()), null));
    }

    private Attempt StartThread(Register register, Head head)
    {
        var clause = Clause(register);
        var wording = register.Draft.Find(clause)?.Wording;
        Topic topic = noise.Next(3) switch { 0 => new Topic.OnClause(clause), 1 => new Topic.OnProposal(Number(register.Proposals.Count)), _ => new Topic.OnContribution(Number(register.Contributions.Count)) };
        var on = topic is Topic.OnClause ? wording : null;
        return register.Unchanged(new ThreadStarted(head, register.Discussion.Count + 1, topic, on?.Hash, on is { Words.Count: > 0 } && noise.Next(2) == 0 ? Line.Parse(noise.Of(on.Words)) : null, Read(register), noise.Next(4) == 0 ? new(clause, Reason.Parse(Word())) : null));
    }

    private Attempt Cluster(Register register, Head head)
    {
        int[] Some(int count) => [.. Enumerable.Range(1, count).Where(_ => noise.Next(3) == 0)];
        return register.Unchanged(new Clustered(head, 1 + noise.Next(register.Clusters.Count + 1), Line.Parse(Word()), noise.Next(6) == 0 ? [] : Some(register.Proposals.Count), noise.Next(3) == 0 ? [] : Some(register.Contributions.Count)));
    }

    private Attempt Round(Register register, Head head) => register.Unchanged(noise.Next(4) switch
    {
        0 => new RoundExtended(head, Number(register.Rounds.Count), new(head.At.AddMinutes(noise.Next(6000)))),
        1 => new RoundPaused(head, Number(register.Rounds.Count)),
        2 => new RoundResumed(head, Number(register.Rounds.Count)),
        _ => new RoundClosed(head, Number(register.Rounds.Count)),
    });

    private RequestedChange[] Changes(Register register) => [.. Enumerable.Range(0, 1 + noise.Next(2)).Select(_ => Change(register))];

    private RequestedChange Change(Register register) => noise.Next(6) switch
    {
        0 => new RequestedChange.Remove(Clause(register)),
        1 => new RequestedChange.Move(Clause(register), noise.Next(3) == 0 ? null : Clause(register)),
        2 => new RequestedChange.Add(noise.Next(4) == 0 ? null : Clause(register), Markdown()),
        _ => new RequestedChange.Reword(Clause(register), Markdown()),
    };

    /// <summary>An entry that somebody may have read: mostly the newest.</summary>
    private CommitId Read(Register register) => noise.Next(3) > 0 ? register.Tip! : noise.Of(register.Entries).Commit;

    private ClauseId Clause(Register register) => noise.Next(10) > 0 && register.Draft.Clauses.Count > 0 ? noise.Of(register.Draft.Clauses).Id : new(1 + noise.Next(9));

    private int Number(int count) => 1 + noise.Next(count + (noise.Next(10) == 0 ? 2 : Math.Max(0, 1 - count)));

    private Day? SomeDay(Head head) => noise.Next(2) == 0 ? null : new(DateOnly.FromDateTime(head.At.UtcDateTime).AddDays(noise.Next(5) - 1));

    private Meeting? SomeMeeting(Head head) => noise.Next(3) > 0 ? null
        : new(Line.Parse(Word()), new(DateOnly.FromDateTime(head.At.UtcDateTime).AddDays(noise.Next(3) - 1)), [.. new[] { new Seat(Role.Editor, Organisation()), new Seat(Role.Steward, Slug.Parse("centre")) }.Take(noise.Next(3))]);

    private Slug Organisation() => Slug.Parse(noise.Of(["centre", "northam", "southam", "westam", "club", "guild"]));

    private OrganisationName Name() => OrganisationName.Parse(noise.Of(["Friends of Northam", "FRIENDS of northam", "Ynys Môn", "Club (1)", "northam Council"]));

    private string Word() => noise.Of(words);

    private string? Comment() => noise.Next(8) == 0 ? null : noise.Next(5) == 0 ? $"{Word()}\n\n--- {Word()}\n\\{Word()}" : Word();

    private string Markdown() => $"{noise.Of(["", "", "- ", "## ", "> "])}We {string.Join(' ', Enumerable.Range(0, 1 + noise.Next(5)).Select(_ => Word()))}.\n{noise.Of(["", "\n"])}";
}

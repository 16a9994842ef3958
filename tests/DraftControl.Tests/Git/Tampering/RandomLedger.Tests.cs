using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git.Tampering;

/// <content>Under publishing rules at random: what councillors, chief executives and the front line find, and what becomes of it.</content>
internal sealed partial class RandomLedger
{
    /// <summary>The rules that may be missing, with values under which versions are approved now and then.</summary>
    private static readonly (string Key, string[] Values)[] laterRules =
    [
        ("largest-group-share", ["50", "67", "100"]),
        ("councillor-organisations", ["1", "2"]),
        ("first-reading", ["open", "sealed", "sealed"]),
        ("whole-text", ["1"]),
        ("concern-overrides", ["1", "2"]),
        ("checks-last-months", ["1"]),
        ("chief-executives", ["1"]),
        ("front-line", ["1"]),
        ("local-authority-share", ["1", "60"]),
        ("all-decided", ["true", "false"]),
        ("quiet-days", ["1"]),
        ("pre-election", ["[northam/2026-06-01/2026-06-20]", "[england/2026-05-20/2026-06-03, westam/2026-06-02/2026-06-02]"]),
    ];

    /// <summary>What was sealed, by the entry that seals it.</summary>
    private readonly Dictionary<int, (Finding Finding, Line? Words, Salt Salt, Reason? Reason)> underSeal = [];

    private List<(Role? By, Func<Register, Head, Attempt> Act)> Tests =>
    [
        (Role.Councillor, Check),
        (Role.Councillor, Check),
        (Role.Councillor, Check),
        (Role.Councillor, CheckAll),
        (Role.Councillor, CheckAll),
        (Role.Councillor, CheckWhole),
        (Role.Councillor, (register, head) => register.Unchanged(new FindingWithdrawn(head, noise.Next(3) == 0 ? TestedWords.Whole(Whole(register)) : TestedWords.In(register.Draft, Wordings(register))))),
        (Role.Councillor, (register, head) => register.Unchanged(new InterestDeclared(head, [Clause(register)]))),
        (Role.Councillor, (register, head) => register.Unchanged(new InterestEnded(head, Entry<InterestDeclared>(register)))),
        (Role.Councillor, (register, head) => register.Unchanged(new ConcernCleared(head, Concern(register)))),
        (Role.Editor, (register, head) => register.Unchanged(new ConcernOverridden(head, Concern(register)))),
        (Role.Steward, OpenPanel),
        (Role.Steward, OpenPanel),
        (Role.Steward, (register, head) => register.Unchanged(new CouncillorsInvited(head, Number(register.Panels.Count), Members(register)))),
        (Role.Steward, (register, head) => register.Unchanged(new PanelClosed(head, Number(register.Panels.Count)))),
        (Role.Steward, Unseal),
        (Role.Steward, Unseal),
        (Role.Steward, Unseal),
        (Role.ChiefExecutive, Answer),
        (Role.Practitioner, Answer),
        (Role.Steward, (register, head) => register.Unchanged(new LanguageTestReceived(head, noise.Of(register.Roster.Appointments.Values.ToList()).Seq, SomeRound(register), Wordings(register), (LanguageAnswer)noise.Next(3), SomeDay(head) ?? Day.Parse("2026-05-27"), Sha256.Of(Word())))),
        (Role.Editor, (register, head) => new WritingTerms($"{Word()}: {Word()}\nplumbing: It's \"said\": # so.\n", register.Files.Hash(Files.TermsPath)).Write(register, head)),
        (Role.Steward, (register, head) => register.Unchanged(new CandidateOpened(head, Next(register), Whole(register), register.Files.Hash(Files.PolicyPath)!))),
        (Role.Steward, (register, head) => register.Unchanged(new CandidateWithdrawn(head, Next(register)))),
        (Role.Steward, (register, head) => register.Unchanged(new CandidateWithdrawn(head, Next(register)))),
        (Role.Editor, (register, head) => register.Unchanged(new PolicyProposed(head, register.Files.Policy.Number + 1, Reason.Parse(PublishingRules(register.Files.Policy.Number + 1))))),
        (Role.Editor, AgreeToRules),
        (Role.Editor, AgreeToRules),
        (Role.Steward, (register, head) => new PuttingInForce(register.PolicyProposal?.Entry.Seq ?? 1).Change(register, head)),
        (Role.Steward, (register, head) => new PuttingInForce(register.PolicyProposal?.Entry.Seq ?? 1).Change(register, head)),
        (Role.Steward, (register, head) => new Act(new PolicyChanged(head, register.Files.Policy.Number + 1), register.Files.With(Files.PolicyPath, Utf8.Encode($"{PublishingRules(register.Files.Policy.Number + 1)}\n")))),
        (Role.Steward, (register, head) => register.Unchanged(new RulesAdopted(head, 2 + noise.Next(2)))),
    ];

    /// <summary>Opens the declaration "Sharing" under any set of rules.</summary>
    private Attempt Open(Head head) =>
        folder.Open(head).Act is { Entry: Opened opened } act
            ? act with { Entry = opened with { Rules = 1 + noise.Next(RuleSets.Newest) }, Files = act.Files.With(Files.PolicyPath, Utf8.Encode($"{PublishingRules(1)}\n")) }
            : Refusal.NotAllowed("It cannot be opened.");

    /// <summary>Nearly everybody does what a version waits for.</summary>
    private void Conclude()
    {
        void Try(Office by, Func<Register, Head, Attempt> act, bool needed = true) => _ = noise.Next(needed ? 10 : 2) == 0 ? null : folder.Try(by, act, Word());

        Try(LedgerFolder.Steward, (register, head) => register.Unchanged(new PanelClosed(head, Math.Max(1, register.Panels.Count))));
        foreach (var seq in underSeal.Keys.Order().ToList())
        {
            Try(LedgerFolder.Steward, (register, head) => Unsealed(register, head, seq));
        }

        foreach (var councillor in councillors)
        {
            Try(councillor, CheckAll);
            Try(councillor, (register, head) => Checking.OfWhole(Whole(register), Finding.Neutral).Openly(register, head), Asks(policy => policy.WholeText is not null));
        }

        foreach (var office in offices.Where(office => LanguageRules.IsAsked(office.Role)))
        {
            Try(office, (register, head) => register.Unchanged(new LanguageTested(head, null, [.. Worded(register).Select(clause => clause.Wording.Hash).Distinct()], LanguageAnswer.NameToIt, FilledInBy.Themselves)), Asks(policy => policy.ChiefExecutives is not null || policy.FrontLine is not null));
        }

        Try(LedgerFolder.Steward, (register, head) => register.Unchanged(new CandidateOpened(head, Next(register), Whole(register), register.Files.Hash(Files.PolicyPath)!)), Asks(policy => policy.QuietDays is not null));
        foreach (var editor in offices.Where(office => office.Role == Role.Editor))
        {
            Try(editor, (register, head) => register.Unchanged(new Agreed(head, Whole(register), register.Files.Hash(Files.PolicyPath)!)));
        }

        clock.Now += TimeSpan.FromDays(noise.Next(3));
        Try(LedgerFolder.Steward, (register, head) => new Approving(register.Candidate?.Version ?? Next(register), register.Tip!).Approve(register, head, folder.Ledger.FilesAt));
        Try(LedgerFolder.Steward, (register, head) => register.Unchanged(new CandidateWithdrawn(head, Next(register))));
    }

    private bool Asks(Predicate<Policy> policy) => policy(folder.Ledger.Read().Files.Policy);

    /// <summary>Publishing rules that ask little of a version, and some of the rules that may be missing.</summary>
    private string PublishingRules(int number) => string.Join('\n',
    [
        $"number: {number}",
        $"drafting: {noise.Of(["public", "participants"])}",
        $"councillors: {1 + noise.Next(2)}",
        $"groups: {1 + (noise.Next(4) / 3)}",
        $"no-open-concern: {noise.Of(["true", "true", "false"])}",
        $"agreements: {1 + (noise.Next(4) / 3)}",
        "agreement-organisations: 1",
        noise.Of(["proposing-classes: [local-authority]", "proposing-classes:\n  - local-authority\n  - sector-body # and guilds"]),
        .. laterRules.Where(rule => noise.Next(rule.Key == "first-reading" ? 2 : 5) == 0).Select(rule => $"{rule.Key}: {noise.Of(rule.Values)}"),
    ]);

    private Attempt Check(Register register, Head head)
    {
        var (finding, wordings) = ((Finding)noise.Next(3), Wordings(register));
        var read = register.Draft.WithWording(wordings[0]).FirstOrDefault();
        var words = finding == Finding.Concern && read is { HasWords: true } ? Line.Parse(noise.Of(read.Wording.Words)) : null;
        return register.Rules == 1 && noise.Next(2) == 0
            ? register.Unchanged(new NeutralityChecked(head, wordings, finding, words, []))
            : Given(register, head, Checking.Of(wordings, finding, words));
    }

    private Attempt CheckAll(Register register, Head head) =>
        register.WaitingFor(head.By, head.At).Select(clause => clause.Wording.Hash).Distinct().ToList() is { Count: > 0 } hashes
            ? Given(register, head, Checking.Of(hashes, Finding.Neutral))
            : Refusal.NotAllowed("Nothing waits.");

    private Attempt CheckWhole(Register register, Head head) => Given(register, head, Checking.OfWhole(Whole(register), (Finding)noise.Next(3)));

    /// <summary>Openly, or under the seal of the panel that reads so.</summary>
    private Attempt Given(Register register, Head head, Checking checking)
    {
        if (register.OpenPanel() is not { IsSealed: true } panel)
        {
            return checking.Openly(register, head);
        }

        var salt = Salt.Parse(Sha256.Of(Word()).ToString()[..(Salt.Bytes * 2)]);
        underSeal[head.Seq] = (checking.Finding, checking.Words, salt, head.Reason);
        return checking.UnderSeal(register, head, panel, salt);
    }

    private Attempt Unseal(Register register, Head head) => Unsealed(register, head, underSeal.Count > 0 && noise.Next(10) > 0 ? noise.Of(underSeal.Keys.ToList()) : Number(register.Seq));

    private Attempt Unsealed(Register register, Head head, int seq) =>
        underSeal.TryGetValue(seq, out var was)
            ? register.Unchanged(new FindingOpened(head with { Reason = was.Reason }, seq, was.Finding, was.Words, was.Salt))
            : Refusal.NotAllowed("Nobody knows what it says.");

    private Attempt OpenPanel(Register register, Head head) => register.Unchanged(new PanelOpened(head, register.Panels.Count + 1, Line.Parse(Word()), SomeRound(register), Members(register), register.Files.Policy.FirstReading, noise.Next(2) == 0 ? null : Reason.Parse(Word())));

    private Attempt Answer(Register register, Head head) => register.Unchanged(new LanguageTested(head, SomeRound(register), Wordings(register), (LanguageAnswer)noise.Next(3), (FilledInBy)noise.Next(2)));

    private Attempt AgreeToRules(Register register, Head head) => register.Unchanged(new PolicyAgreed(head, register.PolicyProposal?.Entry.Seq ?? Number(register.Seq)));

    private static Sha256 Whole(Register register) => register.Files.TextHash;

    private static VersionNumber Next(Register register) => register.Candidate?.Version ?? new(1, register.Versions.Count);

    private static List<Clause> Worded(Register register) => [.. register.Draft.Clauses.Where(clause => clause.HasWords)];

    /// <summary>Wordings of one or two clauses that have words, mostly.</summary>
    private Sha256[] Wordings(Register register) => [.. Enumerable.Range(0, 1 + noise.Next(2)).Select(_ => register.Draft.Find(Clause(register))?.Wording.Hash).OfType<Sha256>().Distinct().DefaultIfEmpty(Sha256.Of("nothing"))];

    private int[] Members(Register register) => [.. register.Roster.Appointments.Values.Where(appointment => noise.Next(appointment.Office.Role == Role.Councillor ? 3 : 60) > 0 == (appointment.Office.Role == Role.Councillor)).Select(appointment => appointment.Seq)];

    private int Concern(Register register) => register.Concerns.Everything.ToList() is { Count: > 0 } concerns && noise.Next(10) > 0 ? noise.Of(concerns).Seq : Number(register.Seq);

    private int Entry<T>(Register register)
        where T : Entry =>
        register.Entries.Where(recorded => recorded.Entry is T).Select(recorded => recorded.Entry.Seq).ToList() is { Count: > 0 } found ? noise.Of(found) : Number(register.Seq);

    private int? SomeRound(Register register) => noise.Next(4) > 0 ? null : Number(register.Rounds.Count);
}

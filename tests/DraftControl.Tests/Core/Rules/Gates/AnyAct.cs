using System.Globalization;
using CsCheck;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Rules.Gates;

/// <summary>Anything that somebody does to words or sign-offs, as four numbers; what the rules refuse is not done.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Who">By which of those who may.</param>
/// <param name="What">To what.</param>
/// <param name="How">In which way.</param>
internal readonly record struct AnyAct(int Kind, int Who, int What, int How)
{
    public const int Kinds = 32;

    /// <summary>The kind that approves a version.</summary>
    public const int Approval = Kinds - 1;

    public static readonly Gen<AnyAct> One = Gen.Select(Gen.Int[0, Kinds - 1], Gen.Int[0, 7], Gen.Int[0, 7], Gen.Int[0, 7], (kind, who, what, how) => new AnyAct(kind, who, what, how));
    public static readonly Gen<AnyAct[]> Many = One.Array[0, 40];

    public static AnyAct Of(Random chance) => new(chance.Next(Kinds), chance.Next(8), chance.Next(8), chance.Next(8));

    /// <summary>Does it, as somebody who has read the register as it stands.</summary>
    public Refusal? Do(GateDesk desk) => Do(desk, desk.Register);

    /// <summary>Does it, as somebody who has read the register as it stood once.</summary>
    public Refusal? Do(GateDesk desk, Register read)
    {
        var (kind, who, what, how) = this;
        var (draft, councillor, editor) = (read.Draft, GateDesk.Councillors[who % GateDesk.Councillors.Count], GateDesk.Editors[who % GateDesk.Editors.Count]);
        var words = draft.Clauses.Where(clause => clause.HasWords).ToList();
        var clause = words[what % words.Count];
        var text = read.Files.TextHash;
        return kind switch
        {
            0 or 1 => desk.Change(read, who, new RequestedChange.Reword(clause.Id, Rewording.Words(desk, clause.Id, how % 3))),
            2 => desk.Change(read, who, new RequestedChange.Move(clause.Id, words[how % words.Count].Id)),
            3 when how % 2 == 0 && words.Count > 3 => desk.Change(read, who, new RequestedChange.Remove(clause.Id)),
            3 => desk.Change(read, who, new RequestedChange.Add(clause.Id, string.Create(CultureInfo.InvariantCulture, $"Added after entry {desk.Register.Seq}."))),
            4 when how % 2 == 0 => desk.Propose(read, GateDesk.Representatives[who % 4], new RequestedChange.Reword(clause.Id, Rewording.Words(desk, clause.Id, how % 3))),
            4 => read.Proposals.Values.FirstOrDefault(proposal => proposal.IsOpen && proposal.Decision is null) is { } open ? desk.Decide(editor, open.Number, how % 4 == 1 ? DecisionCode.Deferred : DecisionCode.NotAccepted, read) : null,
            5 => read.Proposals.Values.LastOrDefault(proposal => proposal.Decision is not null) is { } decided ? desk.Try(editor, (register, head) => new Undoing(decided.Number, decided.Decision!.Seq).Undo(register, head, desk.FilesAt)) : null,
            6 or 7 or 8 or 9 => Find(desk, councillor, [.. read.WaitingFor(councillor, desk.Now).Select(waiting => waiting.Wording.Hash)], Finding.Neutral),
            10 or 11 => Find(desk, councillor, [clause.Wording.Hash], (Finding)(how % 3)),
            12 => Find(desk, councillor, [.. new[] { clause.Wording.Hash, words[how % words.Count].Wording.Hash }.Distinct()], (Finding)(who % 3)),
            13 => TakeBack(desk, read, councillor, how % 4 == 0 ? TestedWords.Whole(text) : TestedWords.In(draft, [clause.Wording.Hash])),
            14 => read.Concerns.Everything.Where(concern => concern.By == councillor).OrderBy(concern => concern.End is not null).Skip(how / 4).FirstOrDefault() is { } held ? desk.Try(councillor, head => new ConcernCleared(head, held.Seq)) : null,
            15 => read.Concerns.Everything.OrderBy(concern => concern.End is not null).Skip(how).FirstOrDefault() is { } raised ? desk.Try(editor, head => new ConcernOverridden(head, raised.Seq)) : null,
            16 when how % 3 > 0 => read.Interests.Of(councillor.Person).FirstOrDefault() is { } declared ? desk.Try(councillor, head => new InterestEnded(head, declared.Seq)) : null,
            16 => desk.Try(councillor, head => new InterestDeclared(head, [clause.Id])),
            17 => desk.Panel(read, how),
            18 => desk.Open(read, atMost: how < 4 ? how : int.MaxValue),
            19 or 20 => FindWhole(desk, councillor, text, how == 0 ? Finding.Concern : how == 1 ? Finding.Unsure : Finding.Neutral),
            21 or 22 => desk.Try(editor, head => new Agreed(head, text, read.Files.Hash(Files.PolicyPath)!)),
            23 when how % 3 == 0 => read.Candidate is { } candidate ? desk.Try(GateDesk.Steward, head => new CandidateWithdrawn(head, candidate.Version)) : null,
            23 => desk.Try(GateDesk.Steward, head => new CandidateOpened(head, Next(read), text, read.Files.Hash(Files.PolicyPath)!)),
            24 => Rules(desk, read),
            25 or 26 => Answer(desk, read),
            27 => desk.Pass(TimeSpan.FromHours(how < 6 ? how : how * how * how)),
            28 when how % 2 == 0 => desk.Try(GateDesk.Representatives[who % 4], (register, head) => new BringingIn(ContributionKind.Meaning, new Contributor.Registered(Slug.Parse("northam")), Clause: null, read.Tip!, new Occasion(OccasionKind.Workshop, Place: null, Day: null), Wording: null).BringIn(register, head)),
            28 => desk.Try(editor, head => new ContributionAnswered(head, Math.Max(1, read.Contributions.Count), AnswerCode.Noted, Proposal: null)),
            29 when how == 0 && read.Roster.Find(councillor) is { } held => desk.Try(GateDesk.Steward, head => new AppointmentEnded(head, held.Seq)),
            29 => desk.Register.Roster.Find(councillor) is null ? desk.Again(councillor, what % 4) : null,
            30 => desk.Try(GateDesk.Steward, head => new RulesAdopted(head, read.Rules + 1)),
            _ => desk.Approve(read, forged: how == 0),
        };
    }

    /// <summary>The number after those of the versions that somebody knows of.</summary>
    public static VersionNumber Next(Register read) => VersionNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"{read.Versions.Count + 1}.0"));

    private static Refusal? Find(GateDesk desk, Office councillor, IReadOnlyList<Sha256> wordings, Finding finding) =>
        desk.Find(councillor, Checking.Of(wordings, finding, finding == Finding.Concern && desk.Draft.WithWording(wordings[0]).FirstOrDefault() is { } clause ? Line.Parse(clause.Wording.Words[^1]) : null));

    private static Refusal? FindWhole(GateDesk desk, Office councillor, Sha256 text, Finding finding) => desk.Find(councillor, Checking.OfWhole(text, finding));

    private static Refusal? TakeBack(GateDesk desk, Register read, Office councillor, TestedWords subject) =>
        subject.Text is not null || read.Checks.By(councillor.Person, subject.Wordings[0]) is not null ? desk.Try(councillor, head => new FindingWithdrawn(head, subject)) : null;

    /// <summary>Other publishing rules, in one go or step by step.</summary>
    private Refusal? Rules(GateDesk desk, Register read)
    {
        var yaml = AnyPolicy.Of(new Random((Who * 64) + (What * 8) + How)).Yaml(read.Files.Policy.Number + 1);
        return (How % 4) switch
        {
            0 => desk.Change(yaml),
            1 => desk.Try(GateDesk.Steward, head => new PolicyProposed(head, read.Files.Policy.Number + 1, Reason.Parse(yaml.TrimEnd('\n')))),
            2 => read.PolicyProposal is { } proposal ? desk.Try(GateDesk.Editors[Who % 4], head => new PolicyAgreed(head, proposal.Entry.Seq)) : null,
            _ => desk.Enact(read),
        };
    }

    private Refusal? Answer(GateDesk desk, Register read)
    {
        var (reader, how) = (GateDesk.Readers[Who % 4], How);
        var wordings = read.Draft.Clauses.Where(clause => clause.HasWords).Select(clause => clause.Wording.Hash).Distinct().ToList();
        return How < 6
            ? desk.Try(reader, head => new LanguageTested(head, Round: null, wordings, LanguageAnswer.NameToIt, FilledInBy.Themselves))
            : desk.Try(GateDesk.Steward, head => new LanguageTestReceived(head, read.Roster.Find(reader)!.Seq, Round: null, [.. wordings.Take(how - 5)], LanguageAnswer.NeedsChange, Day.Parse("2026-01-31"), Sha256.Of("mail")));
    }
}

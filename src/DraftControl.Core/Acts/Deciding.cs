using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Acts;

/// <summary>An editor decides a proposal.</summary>
/// <param name="Proposal">Its number.</param>
/// <param name="Code">What becomes of it.</param>
/// <param name="CoveredBy">The proposal that covers it, where the code says so.</param>
/// <param name="Tip">The entry that the editor had read.</param>
/// <param name="Wordings">The editor's own Markdown for clauses, where they give any.</param>
public sealed record Deciding(int Proposal, DecisionCode Code, int? CoveredBy, CommitId Tip, IReadOnlyDictionary<ClauseId, string> Wordings)
{
    /// <summary>The clauses of the proposal that an acceptance with changes leaves as they are.</summary>
    public IReadOnlySet<ClauseId> Leaving { get; init; } = new HashSet<ClauseId>();

    /// <summary>The proposals that the same person has accepted just before this one, having read at <see cref="Tip"/> what all of them make of the text together.</summary>
    public IReadOnlyList<int> Together { get; init; } = [];

    /// <summary>Where it accepts with changes: until which day the proposer is asked whether they agree; null where they are not asked.</summary>
    public Day? AnswerBy { get; init; }

    /// <summary>The meeting at which it was decided; null where it was at none.</summary>
    public Meeting? Meeting { get; init; }

    /// <param name="register">What the decision comes next in.</param>
    /// <param name="head">Who, when and why.</param>
    /// <param name="filesAt">The files in force after an entry, or of a wording.</param>
    public Attempt Decide(Register register, Head head, Func<CommitId, Files> filesAt)
    {
        if (register.MayNotDecide(head.By, Proposal) is { } notYours)
        {
            return notYours;
        }

        var proposal = register.Proposals[Proposal];
        if (register.Find(Tip) is not { } read)
        {
            return Refusal.NotAllowed("The text that this decision was made on is not known. Read the proposal again.");
        }

        if (proposal.History[^1] > read.Entry.Seq)
        {
            return Refusal.Changed($"Proposal {Proposal} has changed since you read it: {register.Told(register.Entries[proposal.History[^1] - 1].Entry)}. Read it again.");
        }

        if (Leaving.FirstOrDefault(clause => Code != DecisionCode.AcceptedWithChanges || proposal.Changes.All(change => change.Clause != clause)) is var other && other != default)
        {
            return Refusal.NotAllowed(Code == DecisionCode.AcceptedWithChanges
                ? $"This proposal does not change {register.Draft.InWords(other)}, so it cannot be left out."
                : "To take up only some of a proposal's changes, choose 'accepted with changes'.");
        }

        return Code.Accepts()
            ? Accept(register, head, proposal, read, filesAt)
            : register.Unchanged(new Decided(head, Proposal, Code, CoveredBy, [], AnswerBy, Meeting));
    }

    private Attempt Accept(Register register, Head head, Proposal proposal, RecordedEntry read, Func<CommitId, Files> filesAt)
    {
        if (Together.Except(Accepted(register, head, read)).Cast<int?>().FirstOrDefault() is { } missing)
        {
            return Refusal.Changed($"Proposal {missing}, which you read together with proposal {Proposal}, has not been accepted. Read proposal {Proposal} again.");
        }

        var wording = new WordingFiles(filesAt(proposal.Base), filesAt(proposal.Wording));
        if (TakenUp.Of(proposal, wording, Leaving) is not { Count: > 0 } changes)
        {
            return Refusal.NotAllowed("Take up at least one of its changes, or do not accept the proposal.");
        }

        var changedSince = changes.Select(change => change.Clause).Concat(Wordings.Keys).FirstOrDefault(clause => !IsRead(clause, register, head, read));
        if (changedSince != default)
        {
            return Refusal.Changed($"The words of {register.Draft.InWords(changedSince)} have changed since you read them. Read them again.");
        }

        var acceptance = new Acceptance(register, this, head.Seq, wording, changes);
        return acceptance.Refusal is { } refusal
            ? refusal
            : new Act(new Decided(head, Proposal, Code, CoveredBy, acceptance.Changes, AnswerBy, Meeting), register.Files.With(acceptance.Draft), wording);
    }

    /// <summary>Whether the person has read the words of a clause as they stand: they are those of then, or what came of what they have accepted together.</summary>
    private bool IsRead(ClauseId clause, Register register, Head head, RecordedEntry read) =>
        register.Clauses.LastChanged(clause) is var changed
        && (changed <= read.Entry.Seq || (register.Entries[changed - 1].Entry is Decided decided && decided.By.Person == head.By.Person && Together.Contains(decided.Proposal)));

    /// <summary>What this person has accepted since they read the text.</summary>
    private static IEnumerable<int> Accepted(Register register, Head head, RecordedEntry read) => register.Entries.Skip(read.Entry.Seq).Select(recorded => recorded.Entry)
        .OfType<Decided>().Where(decided => decided.Code.Accepts() && decided.By.Person == head.By.Person).Select(decided => decided.Proposal);
}

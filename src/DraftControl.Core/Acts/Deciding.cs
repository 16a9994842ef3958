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

        return Code.Accepts()
            ? Accept(register, head, proposal, read, filesAt)
            : register.Unchanged(new Decided(head, Proposal, Code, CoveredBy, []));
    }

    private Attempt Accept(Register register, Head head, Proposal proposal, RecordedEntry read, Func<CommitId, Files> filesAt)
    {
        var changedSince = proposal.Changes.Select(change => change.Clause).Concat(Wordings.Keys).FirstOrDefault(clause => register.Clauses.LastChanged(clause) > read.Entry.Seq);
        if (changedSince != default)
        {
            return Refusal.Changed($"The words of {register.Draft.InWords(changedSince)} have changed since you read them. Read them again.");
        }

        var wording = new WordingFiles(filesAt(proposal.Base), filesAt(proposal.Wording));
        var acceptance = new Acceptance(register, this, head.Seq, wording);
        return acceptance.Refusal is { } refusal
            ? refusal
            : new Act(new Decided(head, Proposal, Code, CoveredBy, acceptance.Changes), register.Files.With(acceptance.Draft), wording);
    }
}

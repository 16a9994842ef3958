using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Acts;

/// <summary>An editor takes a decision back. What it changed in the text is put back, with the credit for every word.</summary>
/// <param name="Proposal">The proposal that was decided.</param>
/// <param name="Decision">The decision that the editor had read, by its sequence number.</param>
public sealed record Undoing(int Proposal, int Decision)
{
    /// <param name="register">What the entry comes next in.</param>
    /// <param name="head">Who, when and why.</param>
    /// <param name="filesAt">The files in force after an entry.</param>
    public Attempt Undo(Register register, Head head, Func<CommitId, Files> filesAt)
    {
        if (register.MayNotUndo(head.By, Proposal) is { } refusal)
        {
            return refusal;
        }

        var decision = register.Proposals[Proposal].Decision!;
        if (decision.Seq != Decision)
        {
            return Refusal.Changed($"Proposal {Proposal} has been decided again since you read it. Read it again.");
        }

        if (!decision.Code.Accepts())
        {
            return register.Unchanged(new DecisionUndone(head, Proposal, []));
        }

        var before = filesAt(register.Entries[decision.Seq - 2].Commit);
        var redrafting = new Redrafting(register.Draft, register.NextClause().Value);
        PutBack(redrafting, decision, before.Draft);
        if (!redrafting.Draft.Clauses.SequenceEqual(before.Draft.Clauses))
        {
            redrafting.Settle();
        }

        return new Act(new DecisionUndone(head, Proposal, [.. redrafting.Changes]), register.Files.With(redrafting.Draft)) { Earlier = before };
    }

    /// <summary>What was added goes; the rest comes back in the order of the text before, each clause after the nearest one that still stands.</summary>
    private static void PutBack(Redrafting redrafting, Decided decision, Draft before)
    {
        foreach (var added in decision.Changes.OfType<Change.Add>().Where(add => before.Find(add.Clause) is null))
        {
            redrafting.Make(new Change.Remove(added.Clause));
        }

        ClauseId? after = null;
        foreach (var clause in before.Clauses)
        {
            var changes = decision.Changes.Where(change => change.Clause == clause.Id).ToList();
            if (changes.Exists(change => change is Change.Remove))
            {
                redrafting.Make(new Change.Add(clause.Id, after), clause);
            }

            if (changes.Exists(change => change is Change.Move))
            {
                redrafting.Make(new Change.Move(clause.Id, after), clause);
            }

            if (changes.Exists(change => change is Change.Reword))
            {
                redrafting.Make(new Change.Reword(clause.Id), clause);
            }

            after = redrafting.Draft.Find(clause.Id) is null ? after : clause.Id;
        }
    }
}

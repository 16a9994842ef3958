using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Rules;

/// <summary>What an organisation may say to the changes with which its proposal was accepted, and who may let a decision stand or take it back.</summary>
public static class UndoingRules
{
    internal static Refusal? Refuses(this Register register, ChangesAgreed entry) => register.MayNotAgree(entry);

    internal static Refusal? Refuses(this Register register, ChangesDisputed entry) =>
        register.MayNotAgree(entry) ?? (entry.Reason is null ? Refusal.NotAllowed("Enter what you disagree with.") : null);

    internal static Refusal? Refuses(this Register register, DisputeSettled entry) =>
        register.MayNotDecide(entry.By, entry.Proposal)
        ?? (register.Proposals[entry.Proposal] switch
        {
            not { Reply: ChangesDisputed } => Refusal.NotAllowed($"Nobody disputes the decision on proposal {entry.Proposal}."),
            { Settlement: not null } => Refusal.NotAllowed($"The dispute about proposal {entry.Proposal} has been settled already."),
            { Decision: { } decision } when decision.By.Person == entry.By.Person => Refusal.NotYours("Another editor than the one who decided looks at a disputed decision."),
            _ when entry.Reason is null => Refusal.NotAllowed("Enter why the decision stands."),
            _ => null,
        });

    internal static Refusal? Refuses(this Register register, DecisionUndone entry, Draft after, Draft? earlier)
    {
        if (register.MayNotUndo(entry.By, entry.Proposal) is { } refusal)
        {
            return refusal;
        }

        var decision = register.Proposals[entry.Proposal].Decision!;
        return entry.Reason is null ? Refusal.NotAllowed("Enter why the decision is undone.")
            : !decision.Code.Accepts() ? entry.Changes.Count == 0 ? null : Refusal.NotAllowed("That decision changed nothing, so there is nothing to put back.")
            : earlier is null ? Refusal.NotAllowed("The text before the decision is not known.")
            : TextRules.Refuses(register.Draft, entry.Changes, after, _ => true) ?? IsNotAsBefore(register, entry, decision, after, earlier);
    }

    /// <summary>Who may take a decision back, and when: whoever may decide the proposal, while nothing else has touched the clauses that it changed.</summary>
    public static Refusal? MayNotUndo(this Register register, Office by, int proposal) =>
        register.MayNotDecide(by, proposal)
        ?? (register.Proposals[proposal] switch
        {
            { IsWithdrawn: true } => Refusal.NotAllowed($"Proposal {proposal} has been withdrawn."),
            { Decision: null } => Refusal.NotAllowed($"Proposal {proposal} has not been decided."),
            { Decision: { } decision } when decision.Changes.Select(change => change.Clause).FirstOrDefault(clause => register.Clauses.LastChanged(clause) != decision.Seq) is var clause && clause != default =>
                Refusal.NotAllowed($"The words of {register.Draft.InWords(clause)} have changed again since that decision. Propose what they should be instead."),
            _ => null,
        });

    private static Refusal? MayNotAgree(this Register register, Entry entry)
    {
        var number = entry.AboutProposal()!.Value;
        return register.MayNotReply(entry.By, number)
            ?? (register.Proposals[number] switch
            {
                not { Decision: { Code: DecisionCode.AcceptedWithChanges, AnswerBy: not null } } => Refusal.NotAllowed($"Nobody asks whether you agree to changes to proposal {number}."),
                { Reply: not null } => Refusal.NotAllowed($"The changes to proposal {number} have been answered already."),
                { Decision.AnswerBy: { } until } when until.Date < DateOnly.FromDateTime(entry.At.UtcDateTime) => Refusal.NotAllowed($"An answer was asked for until {until}. That day has passed, so the decision stands."),
                _ => null,
            });
    }

    /// <summary>Each clause that the decision changed has the words, and their credit, that it had before; others only gain or lose blank lines.</summary>
    private static Refusal? IsNotAsBefore(Register register, DecisionUndone entry, Decided decision, Draft after, Draft earlier)
    {
        var undone = decision.Changes.Select(change => change.Clause).ToHashSet();
        var named = entry.Changes.Select(change => change.Clause).ToHashSet();
        var wrong = undone.Except(named).Concat(named.Where(clause => !IsSame(after.Find(clause), (undone.Contains(clause) ? earlier : register.Draft).Find(clause)))).Cast<ClauseId?>().FirstOrDefault();
        return wrong is { } clause ? Refusal.NotAllowed($"In {clause} the words are not those from before the decision.")
            : register.Clauses.Drafts[^1] == decision.Seq && !after.Clauses.SequenceEqual(earlier.Clauses) ? Refusal.NotAllowed("The text is not that from before the decision.")
            : null;
    }

    private static bool IsSame(Clause? one, Clause? other) => one is null || other is null ? one is null == other is null : one.Wording.Hash == other.Wording.Hash && one.Origins.Equals(other.Origins);
}

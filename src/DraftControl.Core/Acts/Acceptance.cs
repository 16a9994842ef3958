using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Acts;

/// <summary>
/// The text that accepting a proposal gives. What still fits is taken as asked for; where an accepted change has touched
/// the same clause since, or the editor prefers other words, the editor's wording is taken.
/// </summary>
internal sealed class Acceptance
{
    private readonly Draft current;
    private readonly Draft read;
    private readonly Draft asked;
    private readonly Redrafting redrafting;
    private readonly Combination combination;
    private readonly IReadOnlyDictionary<ClauseId, string> typed;
    private readonly bool withChanges;
    private readonly Origin proposal;
    private readonly Origin editor;

    /// <param name="register">The register that the decision comes next in.</param>
    /// <param name="deciding">The decision.</param>
    /// <param name="seq">The sequence number that it will have.</param>
    /// <param name="wording">The proposal's newest wording and its base.</param>
    /// <param name="changes">Those of the proposal's changes that are taken up.</param>
    public Acceptance(Register register, Deciding deciding, int seq, WordingFiles wording, IReadOnlyList<Change> changes)
    {
        (current, read, asked) = (register.Draft, wording.Base.Draft, wording.Files.Draft);
        (typed, withChanges) = (deciding.Wordings, deciding.Code == DecisionCode.AcceptedWithChanges);
        (proposal, editor) = (new Origin.Proposed(deciding.Proposal), new Origin.Edited(seq));
        redrafting = new Redrafting(current, register.NextClause().Value);
        combination = Combination.Of(read, current, asked, changes);
        Refusal = NotAskedFor(changes) ?? changes.Select(Apply).FirstOrDefault(refusal => refusal is not null);
        redrafting.Settle();
    }

    /// <summary>Why the proposal cannot be taken up so; null where it can.</summary>
    public Refusal? Refusal { get; }

    /// <summary>The changes that the decision makes.</summary>
    public IReadOnlyList<Change> Changes => redrafting.Changes;

    /// <summary>The text after the decision.</summary>
    public Draft Draft => redrafting.Draft;

    /// <summary>The editor words the clauses that the proposal is about; for others there is a proposal to make.</summary>
    private Refusal? NotAskedFor(IReadOnlyList<Change> changes)
    {
        var worded = changes.Where(change => change is Change.Reword or Change.Add).Select(change => change.Clause);
        return typed.Keys.Except(worded).Cast<ClauseId?>().FirstOrDefault() is { } other
            ? Refusal.NotAllowed($"You take up no words for {current.InWords(other)}. Give wordings only for clauses that the proposal rewords or adds, and that you do not leave out.")
            : null;
    }

    private Refusal? Apply(Change change) => change switch
    {
        Change.Reword when asked.Find(change.Clause) is { } words => Reword(change, words),
        Change.Add add when asked.Find(add.Clause) is { } words => Add(add with { After = Surviving(add.After) }, words),
        Change.Move move => Move(move with { After = Surviving(move.After) }),
        Change.Remove => Remove(change),

        // A wording that lacks a clause which it rewords or adds: nobody can say what is asked for.
        _ => Refusal.NotAllowed($"What this proposal asks for in {change.Clause} cannot be told. Decide otherwise, or ask for a revision."),
    };

    private Refusal? Reword(Change change, Clause words)
    {
        var (was, before) = (redrafting.Draft.Find(change.Clause), read.Find(change.Clause));
        var isSpacing = words.Wording.Hash == before?.Wording.Hash;
        if (was is null)
        {
            return isSpacing ? null : Refusal.Changed($"Clause {change.Clause}, which this proposal rewords, has been removed since. Leave it out, decide otherwise, or ask for a revision.");
        }

        if (typed.TryGetValue(change.Clause, out var ours))
        {
            return string.Equals(Spans.Reworded(was.Span, ours), was.Span, StringComparison.Ordinal)
                ? redrafting.Make(change, was)
                : redrafting.Reword(change.Clause, ours, clause => Credited(clause, words));
        }

        if (combination.Combined.TryGetValue(change.Clause, out var both) && Both(was, words, both) is var (clause, isCredited))
        {
            return isCredited ? redrafting.Make(change, clause) : MovedOn(change);
        }

        if (!Conflicts(change))
        {
            return redrafting.Make(change, string.Equals(was.Span, words.Span, StringComparison.Ordinal) ? was : Taken(was, before, words));
        }

        // A blank line after a clause is no change of words: it follows whatever stands there now.
        return isSpacing
            ? redrafting.Make(change, new Clause(was.Id, was.Span.TrimEnd('\n') + "\n\n", was.Origins))
            : MovedOn(change);
    }

    private Refusal MovedOn(Change change) =>
        Refusal.Changed($"An accepted change has touched {current.InWords(change.Clause)} since this proposal was made. Compare the base, the current and the proposed words, and give the wording of {change.Clause}.");

    /// <summary>The clause with the words of both, and whether each of them is credited to who stands in the text already or to the proposal.</summary>
    private (Clause Clause, bool IsCredited) Both(Clause was, Clause words, string combined)
    {
        var clause = Credited(was, words)(combined);
        return (clause, withChanges || clause.Origins.Runs.All(run => run.Origin != editor));
    }

    private Refusal? Add(Change.Add add, Clause words) =>
        redrafting.Make(add, typed.TryGetValue(add.Clause, out var ours) && Spans.Complaint(ours, words.Span) is null
            ? Redrafting.Credited(words, editor)(Spans.Reworded(words.Span, ours))
            : words)
        ?? (ours is not null && Spans.Complaint(ours, words.Span) is { } complaint ? Refusal.Malformed(complaint) : null);

    private Refusal? Move(Change.Move move)
    {
        if (redrafting.Draft.Find(move.Clause) is not { } was)
        {
            return null;
        }

        var words = asked.Find(move.Clause);
        return words is not null && words.Wording.Hash == was.Wording.Hash ? redrafting.Make(move, new Clause(was.Id, words.Span, was.Origins))
            : redrafting.Draft.Order.TakeWhile(id => id != move.Clause).Cast<ClauseId?>().LastOrDefault() == move.After ? redrafting.Make(move, was)
            : redrafting.Move(move.Clause, move.After);
    }

    private Refusal? Remove(Change change)
    {
        if (redrafting.Draft.Find(change.Clause) is null)
        {
            return null;
        }

        return Conflicts(change) && !withChanges
            ? Refusal.Changed($"An accepted change has touched {current.InWords(change.Clause)}, which this proposal removes. If it should still go, choose 'accepted with changes'.")
            : redrafting.Make(change);
    }

    private bool Conflicts(Change change) => combination.Conflicts.Any(conflict => conflict.Change == change);

    /// <summary>The words as asked for. Where the clause was changed and changed back meanwhile, those who brought its words keep the credit.</summary>
    private Clause Taken(Clause was, Clause? before, Clause words) =>
        before is not null && was.Origins.Equals(before.Origins) ? words : Redrafting.Credited(was, proposal)(words.Span);

    /// <summary>Of the proposal's words only those that it brought are credited to it; older ones count from the clause as it stands.</summary>
    private Func<string, Clause> Credited(Clause was, Clause words)
    {
        var brought = Origins.Of(words.Origins.PerWord().Select(origin => origin == proposal ? origin : editor));
        return span => new Clause(was.Id, span, OriginTracing.Derived(Wording.Of(span), editor, (was.Wording, was.Origins), (words.Wording, brought)));
    }

    /// <summary>The clause itself, or the nearest one before it that still stands; null for the beginning.</summary>
    private ClauseId? Surviving(ClauseId? after)
    {
        if (after is not { } id || redrafting.Draft.Find(id) is not null)
        {
            return after;
        }

        var order = asked.Find(id) is null ? read.Order : asked.Order;
        return order.TakeWhile(other => other != id).Cast<ClauseId?>().LastOrDefault(other => redrafting.Draft.Find(other!.Value) is not null);
    }
}

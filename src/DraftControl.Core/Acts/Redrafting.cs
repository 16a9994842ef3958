using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Acts;

/// <summary>
/// A text while changes are made to it, one after the other: keeps every other clause to the byte, block markers and
/// blank lines where Markdown needs them, and the credit for every word.
/// </summary>
internal sealed class Redrafting(Draft from, int nextClause)
{
    private readonly List<Change> changes = [];
    private int next = nextClause;

    /// <summary>The text so far.</summary>
    public Draft Draft { get; private set; } = from;

    /// <summary>The changes so far, as the ledger records them.</summary>
    public IReadOnlyList<Change> Changes => changes;

    /// <summary>Makes one change. Null where it applies, or what to do about it.</summary>
    public Refusal? Apply(RequestedChange requested, Origin by) => requested switch
    {
        RequestedChange.Reword reword => Reword(reword.Clause, reword.Typed, by),
        RequestedChange.Add add => Add(add.After, add.Typed, by),
        RequestedChange.Remove remove => Remove(remove.Clause),
        RequestedChange.Move move => Move(move.Clause, move.After),
        _ => Refusal.Malformed("Choose what to change."),
    };

    /// <summary>Gives a clause other words. Those that stand in it, or that a proposal brought to it, keep their credit.</summary>
    /// <param name="id">The clause.</param>
    /// <param name="typed">Its new Markdown.</param>
    /// <param name="by">Who brings the words that are new.</param>
    /// <param name="asked">The clause as a proposal asks for it, where an editor words it.</param>
    /// <param name="proposal">That proposal.</param>
    public Refusal? Reword(ClauseId id, string typed, Origin by, Clause? asked = null, Origin? proposal = null)
    {
        if (Draft.Find(id) is not { } was)
        {
            return Gone(id);
        }

        if (Spans.Complaint(typed, was.Span) is { } complaint)
        {
            return Refusal.Malformed(complaint);
        }

        var span = Spans.Reworded(was.Span, typed);
        return string.Equals(span, was.Span, StringComparison.Ordinal)
            ? Refusal.NotAllowed($"You have not changed the words of {Draft.InWords(id)}. Change them, or leave the clause out.")
            : Make(new Change.Reword(id), Credited(was, span, by, asked, proposal));
    }

    /// <summary>Gives a clause that has just been added other words.</summary>
    public Refusal? Recast(ClauseId id, string typed, Origin by)
    {
        var was = Draft.Find(id)!;
        if (Spans.Complaint(typed, was.Span) is { } complaint)
        {
            return Refusal.Malformed(complaint);
        }

        Replace(Credited(was, Spans.Reworded(was.Span, typed), by));
        return null;
    }

    /// <summary>Takes a clause exactly as a wording has it.</summary>
    public Refusal? Take(Change change, Clause clause) => Make(change, clause);

    public Refusal? Add(ClauseId? after, string typed, Origin by)
    {
        if (after is { } place && Draft.Find(place) is null)
        {
            return Gone(place);
        }

        if (Spans.Complaint(typed) is { } complaint)
        {
            return Refusal.Malformed(complaint);
        }

        var (before, behind) = Neighbours(after, Draft.Clauses);
        var span = Spans.Added(typed, before?.Span, behind?.Span);
        var id = new ClauseId(next++);
        return Make(new Change.Add(id, after), new Clause(id, span, Origins.All(Wording.Of(span).Words.Count, by)));
    }

    /// <summary>Takes a clause out. Where Markdown would then join its neighbours, the one before gets a blank line.</summary>
    public Refusal? Remove(ClauseId id)
    {
        if (Draft.Find(id) is null)
        {
            return Gone(id);
        }

        var at = Draft.Order.ToList().IndexOf(id);
        if (at > 0 && at + 1 < Draft.Clauses.Count && Draft.Clauses[at - 1] is var before && !StandApart(before.Span, Draft.Clauses[at + 1].Span))
        {
            Make(new Change.Reword(before.Id), new Clause(before.Id, before.Span + "\n", before.Origins));
        }

        return Make(new Change.Remove(id), brought: null);
    }

    /// <summary>A clause that moves keeps its words; where Markdown needs a blank line around its new place, it brings one.</summary>
    public Refusal? Move(ClauseId id, ClauseId? after)
    {
        if (Draft.Find(id) is not { } was || (after is { } place && Draft.Find(place) is null))
        {
            return Gone(Draft.Find(id) is null ? id : after!.Value);
        }

        if (Draft.Order.TakeWhile(other => other != id).Cast<ClauseId?>().LastOrDefault() == after || after == id)
        {
            return Refusal.NotAllowed($"{Capital(Draft.InWords(id))} stands there already. Choose another place.");
        }

        var others = Draft.Clauses.Where(clause => clause.Id != id).ToList();
        var (before, behind) = Neighbours(after, others);
        var span = Spans.Added(was.Span.Trim('\n'), before?.Span, behind?.Span);
        return Make(new Change.Move(id, after), new Clause(id, span, was.Origins));
    }

    private Refusal? Make(Change change, Clause? brought)
    {
        var order = Change.Applied(Draft.Order, [change], out _);
        if (order is null)
        {
            return Refusal.NotAllowed($"The change '{change}' does not apply to the text.");
        }

        Draft = new Draft(order.Select(id => brought is not null && id == brought.Id ? brought : Draft.Find(id)!));
        changes.Add(change);
        return null;
    }

    private void Replace(Clause clause) => Draft = new Draft(Draft.Clauses.Select(other => other.Id == clause.Id ? clause : other));

    private static Clause Credited(Clause was, string span, Origin by, Clause? asked = null, Origin? proposal = null)
    {
        var wording = Wording.Of(span);
        if (asked is null)
        {
            return new Clause(was.Id, span, OriginTracing.Derived(wording, by, (was.Wording, was.Origins)));
        }

        // Of the proposal's words only those that it brought are credited to it; older ones count from the clause as it stands.
        var brought = Origins.Of(asked.Origins.PerWord().Select(origin => origin == proposal ? origin : by));
        return new Clause(was.Id, span, OriginTracing.Derived(wording, by, (was.Wording, was.Origins), (asked.Wording, brought)));
    }

    private static bool StandApart(string one, string next) => Outline.Of(one + next).Clauses.Count == 2;

    private static (Clause? Before, Clause? Behind) Neighbours(ClauseId? after, IReadOnlyList<Clause> clauses)
    {
        var at = after is { } id ? clauses.ToList().FindIndex(clause => clause.Id == id) : -1;
        return (at < 0 ? null : clauses[at], at + 1 < clauses.Count ? clauses[at + 1] : null);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static Refusal Gone(ClauseId clause) => Refusal.NotAllowed($"There is no clause {clause} in this text.");
}

using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Acts;

/// <summary>
/// A text while changes are made to it: keeps every other clause to the byte, block markers and blank lines where Markdown
/// needs them, and the credit for every word. <see cref="Settle"/> ends it.
/// </summary>
internal sealed class Redrafting
{
    private readonly List<Change> changes = [];
    private readonly Draft from;
    private int next;

    public Redrafting(Draft from, int nextClause) => (this.from, Draft, next) = (from, from, nextClause);

    /// <summary>The text so far.</summary>
    public Draft Draft { get; private set; }

    /// <summary>The changes so far, as the ledger records them.</summary>
    public IReadOnlyList<Change> Changes => changes;

    /// <summary>Makes a change that somebody asks for. Null where it applies, or what to do about it.</summary>
    public Refusal? Ask(RequestedChange requested, Origin by) => requested switch
    {
        RequestedChange.Add add => Add(add.After, add.Typed, by),
        RequestedChange.Reword reword => Unfit(reword.Clause, moves: false) ?? Reword(reword.Clause, reword.Typed, was => Credited(was, by)),
        RequestedChange.Remove remove => Unfit(remove.Clause, moves: false, alone: true) ?? Make(new Change.Remove(remove.Clause)),
        RequestedChange.Move move => Unfit(move.Clause, moves: true) ?? Move(move.Clause, move.After),
        _ => Refusal.Malformed("Choose what to change."),
    };

    /// <summary>Gives a clause other words.</summary>
    /// <param name="id">The clause.</param>
    /// <param name="typed">Its new Markdown.</param>
    /// <param name="credited">Who brought each word, from the clause as it was and its new span.</param>
    public Refusal? Reword(ClauseId id, string typed, Func<Clause, Func<string, Clause>> credited)
    {
        var was = Draft.Find(id)!;
        if (Spans.Complaint(typed, was.Span) is { } complaint)
        {
            return Refusal.Malformed(complaint);
        }

        var span = Spans.Reworded(was.Span, typed);
        return string.Equals(span, was.Span, StringComparison.Ordinal)
            ? Refusal.NotAllowed($"You have not changed the words of {Draft.InWords(id)}. Change them, or leave the clause out.")
            : Make(new Change.Reword(id), credited(was)(span));
    }

    /// <summary>A clause that moves keeps its words; where Markdown needs a blank line around its new place, it brings one.</summary>
    public Refusal? Move(ClauseId id, ClauseId? after)
    {
        if (after is { } place && Draft.Find(place) is null)
        {
            return Gone(place);
        }

        if (after == id || Before(id) == after)
        {
            return Refusal.NotAllowed($"{Capital(Draft.InWords(id))} stands there already. Choose another place.");
        }

        var was = Draft.Find(id)!;
        var (before, behind) = Neighbours(after, [.. Draft.Clauses.Where(clause => clause.Id != id)]);
        return Make(new Change.Move(id, after), new Clause(id, Spans.Added(was.Span.Trim('\n'), before?.Span, behind?.Span), was.Origins));
    }

    /// <summary>Makes a change that gives or leaves a clause exactly as it is in another text.</summary>
    public Refusal? Make(Change change, Clause? brought = null)
    {
        if (Change.Applied(Draft.Order, [change], out _) is not { } order)
        {
            return Refusal.NotAllowed($"The change '{change}' does not apply to the text.");
        }

        Draft = new Draft(order.Select(id => id == brought?.Id ? brought : Draft.Find(id)!));
        changes.Add(change);
        return null;
    }

    /// <summary>Puts a blank line between clauses that have become neighbours, where Markdown would read them as one.</summary>
    public void Settle()
    {
        var neighbours = from.Clauses.Zip(from.Clauses.Skip(1), (one, other) => (one.Id, other.Id)).ToHashSet();
        for (var at = 1; at < Draft.Clauses.Count; at++)
        {
            var (before, behind) = (Draft.Clauses[at - 1], Draft.Clauses[at]);
            if ((neighbours.Contains((before.Id, behind.Id)) && !IsNamed(before.Id) && !IsNamed(behind.Id)) || StandApart(before.Span, behind.Span))
            {
                continue;
            }

            if (IsNamed(behind.Id))
            {
                Replace(new Clause(behind.Id, "\n" + behind.Span, behind.Origins));
            }
            else if (IsNamed(before.Id))
            {
                Replace(new Clause(before.Id, before.Span + "\n", before.Origins));
            }
            else
            {
                Make(new Change.Reword(before.Id), new Clause(before.Id, before.Span + "\n", before.Origins));
            }
        }
    }

    /// <summary>The clause with another span: words that it had keep their credit, others are credited to whoever brings them.</summary>
    public static Func<string, Clause> Credited(Clause was, Origin by) => span => new Clause(was.Id, span, OriginTracing.Derived(Wording.Of(span), by, (was.Wording, was.Origins)));

    private Refusal? Add(ClauseId? after, string typed, Origin by)
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

    /// <summary>A clause of the text is changed once; only rewording and moving go together.</summary>
    private Refusal? Unfit(ClauseId id, bool moves, bool alone = false)
    {
        if (from.Find(id) is null)
        {
            return Gone(id);
        }

        return changes.Any(change => change.Clause == id && (alone || change is Change.Remove || change is Change.Move == moves))
            ? Refusal.NotAllowed($"{Capital(from.InWords(id))} is changed twice. Put the changes to one clause together; only rewording and moving can stand side by side.")
            : null;
    }

    private bool IsNamed(ClauseId id) => changes.Any(change => change.Clause == id);

    private void Replace(Clause clause) => Draft = new Draft(Draft.Clauses.Select(other => other.Id == clause.Id ? clause : other));

    private ClauseId? Before(ClauseId id) => Draft.Order.TakeWhile(other => other != id).Cast<ClauseId?>().LastOrDefault();

    private static bool StandApart(string one, string next) => Outline.Of(one + next).Clauses.Count == Outline.Of(one).Clauses.Count + Outline.Of(next).Clauses.Count;

    private static (Clause? Before, Clause? Behind) Neighbours(ClauseId? after, IReadOnlyList<Clause> clauses)
    {
        var at = after is { } id ? clauses.ToList().FindIndex(clause => clause.Id == id) : -1;
        return (at < 0 ? null : clauses[at], at + 1 < clauses.Count ? clauses[at + 1] : null);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static Refusal Gone(ClauseId clause) => Refusal.NotAllowed($"There is no clause {clause} in this text.");
}

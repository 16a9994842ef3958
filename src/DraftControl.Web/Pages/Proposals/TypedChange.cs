using DraftControl.Core.Acts;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>What a change does.</summary>
public enum ChangeOp
{
    Reword,
    Add,
    Move,
    Remove,
}

/// <summary>One change as a form holds it, finished or not.</summary>
public sealed class TypedChange
{
    public ChangeOp Op { get; set; }

    /// <summary>The clause that is reworded, moved or removed.</summary>
    public ClauseId? Clause { get; set; }

    /// <summary>For a clause that is added or moved: the one before its place; null for the beginning.</summary>
    public ClauseId? After { get; set; }

    /// <summary>The new words, as Markdown without the marks of the block.</summary>
    public string? Wording { get; set; }

    /// <summary>A change to begin with: holds the words as they stand, or the place.</summary>
    public static TypedChange Of(ChangeOp op, ClauseId clause, Draft draft) => op switch
    {
        ChangeOp.Add => new() { Op = op, After = clause },
        ChangeOp.Move => new() { Op = op, Clause = clause, After = Before(clause, draft.Order) },
        ChangeOp.Reword => new() { Op = op, Clause = clause, Wording = Spans.Bare(draft.Find(clause)!.Span) },
        _ => new() { Op = op, Clause = clause },
    };

    /// <summary>What the change asks for.</summary>
    /// <param name="behind">The clause that an added one stands behind, where that is not <see cref="After"/> itself.</param>
    public RequestedChange Requested(ClauseId? behind) => Op switch
    {
        ChangeOp.Add => new RequestedChange.Add(behind, Wording ?? ""),
        ChangeOp.Move => new RequestedChange.Move(Clause!.Value, After),
        ChangeOp.Remove => new RequestedChange.Remove(Clause!.Value),
        _ => new RequestedChange.Reword(Clause!.Value, Wording ?? ""),
    };

    /// <summary>What is wrong with the change by itself: the name of the field, and what to do. Null where nothing is.</summary>
    public (string Field, string Complaint)? Fault(Draft draft)
    {
        if (Op != ChangeOp.Add && (Clause is not { } id || draft.Find(id) is null))
        {
            return (nameof(Wording), "This clause is not in the draft that you read. Remove this change");
        }

        var was = Op == ChangeOp.Reword ? draft.Find(Clause!.Value)!.Span : null;
        return Op is ChangeOp.Move or ChangeOp.Remove ? null
            : Spans.Complaint(Wording ?? "", was) is { } complaint ? (nameof(Wording), complaint)
            : was is not null && string.Equals(Spans.Reworded(was, Wording ?? ""), was, StringComparison.Ordinal)
                ? (nameof(Wording), $"Change the words of {draft.InWords(Clause!.Value)}, or remove this change")
            : null;
    }

    internal static ClauseId? Before(ClauseId clause, IEnumerable<ClauseId> order) => order.TakeWhile(other => other != clause).Cast<ClauseId?>().LastOrDefault();
}

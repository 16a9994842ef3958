using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>The list of changes that a form holds: what it asks for, and what a form begins with.</summary>
public static class TypedChanges
{
    /// <summary>
    /// What the list asks for, in an order in which it applies. Clauses that are added at one place stand there in the
    /// order of the list, and clauses are removed last, so that others can be put where they stood.
    /// </summary>
    /// <param name="changes">The changes, each without a fault of its own.</param>
    /// <param name="next">The id that the first added clause will have.</param>
    public static IReadOnlyList<RequestedChange> Requested(this IEnumerable<TypedChange> changes, ClauseId next)
    {
        var (requested, newest) = (new List<RequestedChange>(), new Dictionary<int, ClauseId>());
        foreach (var change in changes.OrderBy(change => change.Op == ChangeOp.Remove))
        {
            var place = change.After?.Value ?? 0;
            requested.Add(change.Requested(newest.TryGetValue(place, out var last) ? last : change.After));
            if (change.Op == ChangeOp.Add)
            {
                newest[place] = next;
                next = new ClauseId(next.Value + 1);
            }
        }

        return requested;
    }

    /// <summary>What is wrong with the list: each with the name of its field, and what to do.</summary>
    public static IEnumerable<(string Field, string Fault)> Faults(this IReadOnlyList<TypedChange> changes, Draft draft)
    {
        (string, string)[] faults = [.. changes.Select((change, index) => (Index: index, Fault: change.Fault(draft))).Where(pair => pair.Fault is not null)
            .Select(pair => (Field(pair.Index, pair.Fault!.Value.Field), pair.Fault.Value.Complaint))];
        return changes.Count == 0 ? [(nameof(ProposingPage.NextClause), "Choose a clause, then add the change")]
            : faults.Length == 0 && changes.Clash(draft) is var (index, clash) ? [(Field(index, nameof(TypedChange.Wording)), clash)]
            : faults;
    }

    private static string Field(int index, string name) => string.Create(CultureInfo.InvariantCulture, $"{nameof(ProposingPage.Changes)}[{index}].{name}");

    /// <summary>The second of two changes that cannot both be made, with what to do; null where there is none.</summary>
    private static (int Index, string Complaint)? Clash(this IReadOnlyList<TypedChange> changes, Draft draft)
    {
        for (var i = 0; i < changes.Count; i++)
        {
            var (change, earlier) = (changes[i], changes.Take(i).Where(other => other.Op != ChangeOp.Add && other.Clause == changes[i].Clause));
            if (change.Op != ChangeOp.Add && earlier.Any(other => other.Op == change.Op || ChangeOp.Remove == other.Op || change.Op == ChangeOp.Remove))
            {
                return (i, $"You change {draft.InWords(change.Clause!.Value)} twice. Remove one of the two changes");
            }
        }

        return null;
    }

    /// <summary>
    /// A proposal's changes against the text as it stands, to be revised: with what was accepted since, where the words combine.
    /// What concerns a clause that is gone is left out.
    /// </summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="asked">The text as it asks for.</param>
    /// <param name="read">The text that it was made against.</param>
    /// <param name="now">The text as it stands.</param>
    public static List<TypedChange> Of(Proposal proposal, Draft asked, Draft read, Draft now)
    {
        var combined = Combination.Of(read, now, asked, proposal.Changes).Combined;

        // Added clauses go where they stand in the text asked for, one after the other.
        var added = new Queue<ClauseId>(asked.Order.Where(proposal.Added.ToHashSet().Contains));
        return [.. ProposedChanges.Of(proposal.Changes, read, asked).Where(change => !change.IsBlankLine).Select(change => Typed(change.Change)).OfType<TypedChange>()];

        TypedChange? Typed(Change change) => change switch
        {
            Change.Add when added.Dequeue() is var clause => new() { Op = ChangeOp.Add, After = Standing(clause), Wording = Spans.Bare(asked.Find(clause)!.Span) },
            _ when now.Find(change.Clause) is null => null,
            Change.Reword => new() { Op = ChangeOp.Reword, Clause = change.Clause, Wording = Spans.Bare(combined.GetValueOrDefault(change.Clause) ?? asked.Find(change.Clause)!.Span) },
            Change.Move => new() { Op = ChangeOp.Move, Clause = change.Clause, After = Standing(change.Clause) },
            _ => new() { Op = ChangeOp.Remove, Clause = change.Clause },
        };

        // The nearest clause before this one in the text asked for that stands in the text now.
        ClauseId? Standing(ClauseId clause) =>
            asked.Order.TakeWhile(other => other != clause).Cast<ClauseId?>().LastOrDefault(other => now.Find(other!.Value) is not null);
    }
}

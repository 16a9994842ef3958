using DraftControl.Core.Wordings;

namespace DraftControl.Core.Rules;

/// <summary>
/// What changes may do to a text: the order of clauses is what they make of it, clauses that they do not name stay to the
/// byte, and only those who bring words gain any. Nothing here reads a difference, an alignment or Markdown.
/// </summary>
internal static class TextRules
{
    /// <param name="before">The text before.</param>
    /// <param name="changes">The changes, in order.</param>
    /// <param name="after">The text after.</param>
    /// <param name="mayGain">Who may bring words.</param>
    public static Refusal? Refuses(Draft before, IReadOnlyList<Change> changes, Draft after, Func<Origin, bool> mayGain)
    {
        if (changes.Count == 0)
        {
            return Refusal.NotAllowed("Change at least one clause.");
        }

        var order = Change.Applied(before.Order, changes, out var misfit);
        if (order is null)
        {
            return Refusal.NotAllowed($"The change '{misfit}' does not apply to the text.");
        }

        if (!order.SequenceEqual(after.Order))
        {
            return Refusal.NotAllowed("The order of the clauses is not what the changes make of it.");
        }

        var brought = changes.Where(change => change is Change.Reword or Change.Add).Select(change => change.Clause).ToHashSet();
        var moved = changes.Select(change => change.Clause).Except(brought).ToHashSet();
        foreach (var clause in after.Clauses.Where(clause => !brought.Contains(clause.Id)))
        {
            if (!(moved.Contains(clause.Id) ? SameWords(clause, before.Find(clause.Id)!) : clause.Equals(before.Find(clause.Id))))
            {
                return Refusal.NotAllowed($"The clause {clause.Id} differs, but its words are not named by the changes.");
            }
        }

        return Gains(before, after).FirstOrDefault(origin => !mayGain(origin)) is { } origin
            ? Refusal.NotAllowed($"Words are credited to '{origin}', which brought none here.")
            : null;
    }

    /// <summary>A clause that only moves keeps its words; the blank lines around it may differ.</summary>
    private static bool SameWords(Clause one, Clause other) => one.Wording.Hash == other.Wording.Hash && one.Origins.Equals(other.Origins);

    private static IEnumerable<Origin> Gains(Draft before, Draft after)
    {
        var had = Counts(before);
        return Counts(after).Where(pair => pair.Value > had.GetValueOrDefault(pair.Key)).Select(pair => pair.Key);
    }

    private static Dictionary<Origin, int> Counts(Draft draft) => draft.Clauses
        .SelectMany(clause => clause.Origins.Runs)
        .GroupBy(run => run.Origin)
        .ToDictionary(runs => runs.Key, runs => runs.Sum(run => run.Words));
}

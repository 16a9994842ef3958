namespace DraftControl.Core.Wordings;

/// <summary>What a proposal asks of the text as it stands, clause by clause.</summary>
public sealed class AskedOfText
{
    private readonly Draft current;
    private readonly Draft proposed;
    private readonly ILookup<ClauseId, Change> changes;

    /// <param name="base">The draft that the proposal was made against.</param>
    /// <param name="current">The draft as it stands.</param>
    /// <param name="proposed">The base with the changes.</param>
    /// <param name="changes">What was changed, in order.</param>
    public AskedOfText(Draft @base, Draft current, Draft proposed, IReadOnlyList<Change> changes)
    {
        (this.current, this.proposed, this.changes) = (current, proposed, changes.ToLookup(change => change.Clause));
        Combination = Combination.Of(@base, current, proposed, changes);
    }

    /// <summary>The changes combined with what was accepted since the base.</summary>
    public Combination Combination { get; }

    public AskedOfClause Of(ClauseId clause)
    {
        var (now, asked) = (current.Find(clause), changes[clause].ToList());
        return new(
            now,
            asked.Exists(change => change is Change.Remove) ? null
                : Combination.Combined.TryGetValue(clause, out var both) ? both
                : asked.TrueForAll(change => change is Change.Move) ? now?.Span ?? ""
                : proposed.Find(clause)?.Span ?? "",
            asked.OfType<Change.Move>().LastOrDefault(),
            asked.Select(Combination.FitOf).DefaultIfEmpty(Fit.Fits).Max());
    }

    /// <summary>Whether this and another proposal can both be taken: in all clauses that both change.</summary>
    /// <param name="other">What the other asks of the same text.</param>
    /// <param name="besides">A clause to leave out; null where there is none.</param>
    public Together With(AskedOfText other, ClauseId? besides = null) => changes.Select(asked => asked.Key).Where(clause => clause != besides && other.changes.Contains(clause))
        .Select(clause => Of(clause).With(other.Of(clause))).DefaultIfEmpty(Together.Both).Max();
}

namespace DraftControl.Core.Wordings;

/// <summary>A change that does not fit the text as it stands, because the same clause has changed since the base.</summary>
/// <param name="Clause">The clause that an editor has to reword or decide about.</param>
/// <param name="Base">The clause that the proposal was made against; null for one that it adds.</param>
/// <param name="Current">The clause as it stands; null where it is gone.</param>
/// <param name="Proposed">What the proposal makes of it; null where it removes it.</param>
/// <param name="Change">The change that does not fit.</param>
public sealed record ClauseConflict(ClauseId Clause, Clause? Base, Clause? Current, Clause? Proposed, Change Change);

/// <summary>What becomes of a proposal when the text has moved on from its base.</summary>
public sealed class Combination
{
    private Combination(IReadOnlyList<ClauseConflict> conflicts, IReadOnlyList<Change> changes, IReadOnlyDictionary<ClauseId, string> combined, Draft? result) =>
        (Conflicts, Changes, Combined, Result) = (conflicts, changes, combined, result);

    /// <summary>In the order of the changes.</summary>
    public IReadOnlyList<ClauseConflict> Conflicts { get; }

    /// <summary>The changes that still have something to do: not the removal of a clause that is gone.</summary>
    public IReadOnlyList<Change> Changes { get; }

    /// <summary>The source of clauses that both changed, in different words: with the words of both.</summary>
    public IReadOnlyDictionary<ClauseId, string> Combined { get; }

    public bool Fits => Conflicts.Count == 0;

    public Fit Fit => !Fits ? Fit.NeedsRewording : Combined.Count > 0 ? Fit.Combines : Fit.Fits;

    /// <summary>The text as it stands with the changes; null where they do not fit.</summary>
    public Draft? Result { get; }

    /// <summary>How one of the changes fits.</summary>
    public Fit FitOf(Change change) =>
        Conflicts.Any(conflict => conflict.Change == change) ? Fit.NeedsRewording
        : change is Change.Reword && Combined.ContainsKey(change.Clause) ? Fit.Combines
        : Fit.Fits;

    /// <summary>
    /// By clause: what only the proposal touches is taken from it, and what it leaves alone stays as it stands. A clause that both made the
    /// same is no conflict. A clause that both reworded is combined word by word, see <see cref="TextCombination"/>; where both touched the
    /// same words it is a conflict. Clauses × changes in time.
    /// </summary>
    /// <param name="base">The draft that the proposal was made against.</param>
    /// <param name="current">The draft as it stands.</param>
    /// <param name="proposed">The base with the changes.</param>
    /// <param name="changes">What was changed, in order.</param>
    public static Combination Of(Draft @base, Draft current, Draft proposed, IReadOnlyList<Change> changes)
    {
        var present = current.Order.ToHashSet();
        var conflicts = new List<ClauseConflict>();
        var (applying, combined) = (new List<Change>(), new Dictionary<ClauseId, string>());
        foreach (var change in changes)
        {
            var (before, now, then) = (@base.Find(change.Clause), current.Find(change.Clause), proposed.Find(change.Clause));
            if (change is Change.Remove && before is not null && now is null)
            {
                continue;
            }

            if (Applies(change, before, now, then, present))
            {
                applying.Add(change);
                Apply(change, present);
            }
            else if (change is Change.Reword && before is not null && now is not null && then is not null && ByWord(before.Span, now.Span, then.Span) is { } both)
            {
                combined[change.Clause] = both;
                applying.Add(change);
            }
            else
            {
                conflicts.Add(new(change.Clause, before, now, then, change));
            }
        }

        return new Combination(conflicts, applying, combined, conflicts.Count > 0 ? null : current.With(applying, id => Brought(current.Find(id), proposed.Find(id)!, combined.GetValueOrDefault(id))));
    }

    /// <summary>The span of a clause that both reworded, with the words of both; null where they touched the same words, or where it would be one clause no more.</summary>
    internal static string? ByWord(string before, string now, string then) =>
        TextCombination.OfClause(before, now, then) is { } combined && Outline.Of(combined).Clauses.Count == 1 ? combined : null;

    private static bool Applies(Change change, Clause? before, Clause? now, Clause? then, HashSet<ClauseId> present) => change switch
    {
        Change.Add add => now is null && then is not null && IsThere(add.After, present),
        Change.Move move => Untouched(before, now, then) && IsThere(move.After, present),
        Change.Reword => Untouched(before, now, then),
        Change.Remove => Untouched(before, now, then: null),
        _ => false,
    };

    private static bool Untouched(Clause? before, Clause? now, Clause? then) => now is not null && (SameSpan(before, now) || SameSpan(now, then));

    private static bool IsThere(ClauseId? after, HashSet<ClauseId> present) => after is not { } id || present.Contains(id);

    private static void Apply(Change change, HashSet<ClauseId> present)
    {
        if (change is Change.Remove)
        {
            present.Remove(change.Clause);
        }
        else
        {
            present.Add(change.Clause);
        }
    }

    /// <summary>Where both have the same words, those who brought them first keep the credit.</summary>
    private static Clause Brought(Clause? now, Clause then, string? combined) =>
        combined is not null ? new(then.Id, combined, OriginTracing.Derived(Wording.Of(combined), Origin.StartingText, (now!.Wording, now.Origins), (then.Wording, then.Origins)))
        : SameSpan(now, then) ? now!
        : then;

    private static bool SameSpan(Clause? one, Clause? other) => one is not null && other is not null && string.Equals(one.Span, other.Span, StringComparison.Ordinal);
}

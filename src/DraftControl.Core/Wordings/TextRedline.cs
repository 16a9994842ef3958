using DraftControl.Core.Wordings.Comparing;

namespace DraftControl.Core.Wordings;

/// <summary>One clause in the redline of a whole text; several where clauses were split or joined.</summary>
/// <param name="Old">The places of its clauses in the old text, from 0; none where this only adds.</param>
/// <param name="New">The places of its clauses in the new text, from 0; none where this only removes.</param>
/// <param name="Moved">Where it moved: a number that it has at both its places.</param>
/// <param name="Redline">What changes at this place.</param>
/// <param name="Within">Where it moved to: what changed in its words on the way.</param>
public sealed record RedlinedClause(IReadOnlyList<int> Old, IReadOnlyList<int> New, int? Moved, Redline Redline, Redline? Within);

/// <summary>
/// The marked-up difference between two whole texts: clause by clause, and inside a clause word by word. A clause that moved is deleted
/// at its old place and inserted at its new one, so that the deleted and kept stretches are the old text, and the inserted and kept ones the new.
/// </summary>
public sealed class TextRedline
{
    private TextRedline(IReadOnlyList<RedlinedClause> clauses) => Clauses = clauses;

    public IReadOnlyList<RedlinedClause> Clauses { get; }

    /// <summary>All stretches in reading order.</summary>
    public IEnumerable<Run> Runs => Clauses.SelectMany(clause => clause.Redline.Runs);

    public string Old => string.Concat(Clauses.Select(clause => clause.Redline.Old));

    public string New => string.Concat(Clauses.Select(clause => clause.Redline.New));

    public bool HasChanges => Clauses.Any(clause => clause.Redline.HasChanges);

    /// <summary>Whether white space differs and nothing else: a paragraph that was wrapped anew is no change of words.</summary>
    public bool IsSpacingOnly => HasChanges && string.Equals(Hygiene.Folded(Old), Hygiene.Folded(New), StringComparison.Ordinal);

    /// <summary>Takes any two texts. Near-linear for texts of which most stayed, and for those of which little did.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static TextRedline Between(string old, string @new, CancellationToken cancelled = default) => Between(Outline.Of(old), Outline.Of(@new), cancelled);

    public static TextRedline Between(Outline old, Outline @new, CancellationToken cancelled = default)
    {
        var clauses = new ComparedClauses(old, @new, cancelled);
        return new TextRedline([.. clauses.Groups.Zip(clauses.Comparisons, (group, comparison) => group.Moved is not { } number
            ? new RedlinedClause(group.Old, group.New, Moved: null, Marking.Of(comparison), Within: null)
            : group.New.Count == 0
                ? new RedlinedClause(group.Old, group.New, number, Marking.AtOldPlace(clauses.Moved(number), number), Within: null)
                : new RedlinedClause(group.Old, group.New, number, Marking.AtNewPlace(clauses.Moved(number), number), Marking.Of(clauses.Moved(number))))]);
    }

    /// <summary>What changes, as a sentence: <c>2 changes: 'around' replaced by 'about'; 'We share plans.' moved.</c></summary>
    public string InWords() => RedlineSentence.Of(this);
}

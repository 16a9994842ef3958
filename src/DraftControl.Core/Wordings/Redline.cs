using DraftControl.Core.Wordings.Comparing;

namespace DraftControl.Core.Wordings;

public enum RunKind
{
    Equal,
    Insert,
    Delete,
}

/// <summary>A stretch of a redline that was kept, inserted or deleted as a whole.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Text">Its text.</param>
/// <param name="Moved">Where it did not change but moved: a number that it has at both its places.</param>
public sealed record Run(RunKind Kind, string Text, int? Moved = null);

/// <summary>One change that a redline shows, as a row of a table: what stood there, and what stands there now.</summary>
public sealed record RedlineChange(string Was, string Becomes);

/// <summary>
/// The marked-up difference between two texts. Read without what was inserted it is the old text, and without what was deleted the
/// new one, character for character. Words and signs are compared; white space is carried along.
/// </summary>
public sealed class Redline
{
    /// <summary>A text of more words than this is not compared word by word, but replaced as a whole.</summary>
    public const int MostWords = 5_000;

    internal Redline(IReadOnlyList<Run> runs) => Runs = runs;

    /// <summary>In reading order. Neighbours differ in kind, or one of them moved; none is empty, and what was deleted stands before what replaces it.</summary>
    public IReadOnlyList<Run> Runs { get; }

    public string Old => Without(RunKind.Insert);

    public string New => Without(RunKind.Delete);

    public bool HasChanges => Runs.Any(run => run.Kind != RunKind.Equal);

    /// <summary>Whether white space differs and nothing else, so that the wordings are the same.</summary>
    public bool IsSpacingOnly => HasChanges && string.Equals(Hygiene.Folded(Old), Hygiene.Folded(New), StringComparison.Ordinal);

    /// <summary>What was replaced, deleted and inserted, in reading order: the redline as a table.</summary>
    public IEnumerable<RedlineChange> Changes
    {
        get
        {
            for (var i = 0; i < Runs.Count; i++)
            {
                switch (Runs[i].Kind)
                {
                    case RunKind.Delete when i + 1 < Runs.Count && Runs[i + 1].Kind is RunKind.Insert:
                        yield return new(Runs[i].Text, Runs[++i].Text);
                        break;
                    case RunKind.Delete:
                        yield return new(Runs[i].Text, "");
                        break;
                    case RunKind.Insert:
                        yield return new("", Runs[i].Text);
                        break;
                }
            }
        }
    }

    /// <summary>Takes any two texts. Words × differences in time, up to a cap; beyond it linear.</summary>
    public static Redline Between(string old, string @new) => Marking.Of(Comparison.Between(old, @new));

    /// <summary>What changes, as a sentence: <c>2 changes: 'around' replaced by 'about'; 'all' added.</c></summary>
    public string InWords() => RedlineSentence.Of(this);

    private string Without(RunKind kind) => string.Concat(Runs.Where(run => run.Kind != kind).Select(run => run.Text));
}

namespace DraftControl.Core.Wordings;

/// <summary>
/// Markdown as its clauses. Each begins at the start of a line and goes on to the next, with the blank lines after it;
/// blank lines at the top belong to the first. Joined, the spans are the text, character for character.
/// </summary>
public sealed class Outline
{
    private Outline(string text, IReadOnlyList<OutlineClause> clauses) => (Text, Clauses) = (text, clauses);

    public string Text { get; }

    public IReadOnlyList<OutlineClause> Clauses { get; }

    /// <summary>
    /// Any text, with any line breaks, which are kept. Never throws: a text that is nested too deeply to be read as
    /// Markdown is split at its blank lines. No clauses for the empty text. Near-linear in the length of the text.
    /// </summary>
    public static Outline Of(string markdown)
    {
        var starts = BlockStart.AllOf(markdown);
        var clauses = new OutlineClause[starts.Count];
        for (var i = 0; i < clauses.Length; i++)
        {
            var start = i == 0 ? 0 : starts[i].Position;
            var end = i + 1 < clauses.Length ? starts[i + 1].Position : markdown.Length;
            clauses[i] = new OutlineClause(starts[i].Kind, starts[i].Level, start, markdown[start..end]);
        }

        return new Outline(markdown, clauses);
    }
}

/// <summary>One clause of a text as its Markdown shows it, before the ledger gives it an id.</summary>
public sealed class OutlineClause
{
    internal OutlineClause(ClauseKind kind, int level, int start, string span) => (Kind, Level, Start, Span) = (kind, level, start, span);

    public ClauseKind Kind { get; }

    /// <summary>1 to 6 for a heading; the depth of a list item, from 1; otherwise 0.</summary>
    public int Level { get; }

    /// <summary>The number of UTF-16 units of the text before it.</summary>
    public int Start { get; }

    /// <summary>In UTF-16 units.</summary>
    public int Length => Span.Length;

    /// <summary>Its source text, with markers, line breaks and the blank lines after it.</summary>
    public string Span { get; }

    /// <summary>Its words. Line breaks of every kind count as LF, so that a text means the same after it is imported.</summary>
    public Wording Wording => field ??= Wording.Of(Hygiene.Normalised(Span));

    public override string ToString() => $"{Kind} {Level}: {Wording}";
}

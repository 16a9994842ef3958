namespace DraftControl.Core.Wordings;

/// <summary>What stands beside a clause of a draft: what it looks like, and its number.</summary>
/// <param name="Clause">Which clause.</param>
/// <param name="Kind">What it looks like.</param>
/// <param name="Level">1 to 6 for a heading; the depth of a list item, from 1; otherwise 0.</param>
/// <param name="Number">Null for the title, and for what is no clause to a reader, such as a rule across the page.</param>
public sealed record NumberedClause(ClauseId Clause, ClauseKind Kind, int Level, ClauseNumber? Number);

/// <summary>The numbers that the clauses of a draft have, computed from the text as it stands.</summary>
public static class Numbering
{
    /// <summary>
    /// One for each clause, in the order of the text; no number stands twice. Reads the whole text as Markdown: near-linear
    /// in its length, and meant to be kept with the draft.
    /// </summary>
    public static IReadOnlyList<NumberedClause> Of(Draft draft)
    {
        var shapes = Shapes(draft);
        var title = Title(shapes);
        var count = new NumberCount();
        return [.. draft.Clauses.Select((clause, index) => new NumberedClause(
            clause.Id,
            shapes[index].Kind,
            shapes[index].Level,
            index == title ? null : Number(clause, shapes[index], count)))];
    }

    private static ClauseNumber? Number(Clause clause, OutlineClause shape, NumberCount count) => shape.Kind switch
    {
        ClauseKind.Heading => count.Heading(shape.Level),
        ClauseKind.Paragraph or ClauseKind.Quote => count.Lead(),
        ClauseKind.ListItem => count.Item(shape.Level),
        ClauseKind.Other when !clause.HasWords => null,
        _ => count.Part(),
    };

    /// <summary>
    /// What each clause looks like in the whole text. A clause as recorded may begin with blank lines that the outline
    /// gives to the clause before, so their first lines with words are compared. A clause that the whole text does not show as one
    /// (a row without its table) is looked at alone.
    /// </summary>
    private static List<OutlineClause> Shapes(Draft draft)
    {
        var whole = Outline.Of(draft.Text).Clauses.ToDictionary(clause => clause.Start + Lines.LeadingBlank(clause.Span));
        var shapes = new List<OutlineClause>(draft.Clauses.Count);
        var offset = 0;
        foreach (var clause in draft.Clauses)
        {
            var found = whole.GetValueOrDefault(offset + Lines.LeadingBlank(clause.Span));
            shapes.Add(found ?? Outline.Of(clause.Span).Clauses.FirstOrDefault() ?? new OutlineClause(ClauseKind.Other, 0, 0, ""));
            offset += clause.Span.Length;
        }

        return shapes;
    }

    /// <summary>A heading of level 1 before everything else, if there is no other heading of level 1.</summary>
    private static int Title(List<OutlineClause> shapes)
    {
        var first = shapes.FindIndex(shape => shape.Kind != ClauseKind.Other);
        var tops = shapes.Count(shape => shape is { Kind: ClauseKind.Heading, Level: 1 });
        return tops == 1 && shapes[first] is { Kind: ClauseKind.Heading, Level: 1 } ? first : -1;
    }
}

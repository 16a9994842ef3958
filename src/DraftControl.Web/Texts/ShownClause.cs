using DraftControl.Core.Wordings;

namespace DraftControl.Web.Texts;

/// <summary>A clause of a text as a page shows it.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Number">How people point at it; null for the title.</param>
/// <param name="Kind">What it looks like.</param>
/// <param name="Heading">The level of its heading on the page, from 2; 0 where it is no heading.</param>
public sealed record ShownClause(Clause Clause, ClauseNumber? Number, ClauseKind Kind, int Heading)
{
    /// <summary>What its element is called in the stylesheet.</summary>
    public string Css => Kind switch
    {
        ClauseKind.Heading => "dc-clause dc-clause--heading",
        ClauseKind.ListItem => "dc-clause dc-clause--item",
        ClauseKind.Quote => "dc-clause dc-clause--quote",
        _ => "dc-clause",
    };
}

/// <summary>Texts on pages.</summary>
public static class ShownClauses
{
    /// <summary>No heading of a text is shown at a deeper level.</summary>
    public const int Deepest = 4;

    /// <summary>The clauses that say something, in order. Headings begin below the page's own and leave out no level.</summary>
    public static IReadOnlyList<ShownClause> Shown(this Draft draft)
    {
        var top = draft.Numbered.Where(numbered => numbered.Kind == ClauseKind.Heading).Select(numbered => numbered.Level).DefaultIfEmpty(1).Min();
        var shown = new List<ShownClause>(draft.Clauses.Count);
        var last = 1;
        foreach (var (clause, numbered) in draft.Clauses.Zip(draft.Numbered).Where(pair => pair.First.HasWords))
        {
            var heading = numbered.Kind == ClauseKind.Heading ? Math.Min(Math.Min(numbered.Level - top + 2, last + 1), Deepest) : 0;
            last = heading == 0 ? last : heading;
            shown.Add(new ShownClause(clause, numbered.Number, numbered.Kind, heading));
        }

        return shown;
    }
}

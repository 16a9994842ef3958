using DraftControl.Core.Wordings;

namespace DraftControl.Web.Intake;

/// <summary>Where in a clause a point is made. ISO's template has two columns for it; in the record it stands at the end of the point, because no other part of an entry holds it.</summary>
public static class PlaceInClause
{
    private const string Opening = "\n\n(";
    private const string LineHead = "Line: ";
    private const string ParagraphHead = "Paragraph, figure or table: ";

    /// <summary>The point with its place.</summary>
    public static string With(string point, string line, string paragraph)
    {
        (string Head, string Typed)[] places = [(LineHead, Hygiene.Folded(line)), (ParagraphHead, Hygiene.Folded(paragraph))];
        var where = string.Join("; ", places.Where(place => place.Typed.Length > 0).Select(place => place.Head + place.Typed));
        return where.Length == 0 ? point : $"{point}{Opening}{where})";
    }

    /// <summary>The point and its place apart, as they were put together.</summary>
    public static (string Point, string Line, string Paragraph) Apart(string text)
    {
        if (text.LastIndexOf(Opening, StringComparison.Ordinal) is not (> 0 and var at) || text[^1] != ')')
        {
            return (text, "", "");
        }

        var (point, where) = (text[..at], text[(at + Opening.Length)..^1]);
        var paragraph = where.StartsWith(ParagraphHead, StringComparison.Ordinal) ? 0 : where.IndexOf($"; {ParagraphHead}", StringComparison.Ordinal) is > 0 and var after ? after + 2 : -1;
        var parts = (point, Line: where.StartsWith(LineHead, StringComparison.Ordinal) ? where[LineHead.Length..(paragraph < 0 ? where.Length : paragraph - 2)] : "", Paragraph: paragraph < 0 ? "" : where[(paragraph + ParagraphHead.Length)..]);
        return With(point, parts.Line, parts.Paragraph) == text ? parts : (text, "", "");
    }
}

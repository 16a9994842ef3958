using System.Globalization;

namespace DraftControl.Core.Wordings;

/// <summary>What a person types for a clause, and the span of source text that it becomes. All of it in LF and NFC; linear in the length of the text.</summary>
public static class Spans
{
    /// <summary>A clause of more words cannot be typed, because nobody could see what changes in it.</summary>
    public const int MostWords = Redline.MostWords;

    /// <summary>What a form is prefilled with: the clause's Markdown without the marker of its block and without the lines around it. A table row keeps its bars.</summary>
    public static string Bare(string span) => MarkedBlock.Of(Parts(span).Body).Bare;

    /// <summary>
    /// The span of a clause for which a person typed new Markdown. What has no block marker gets the old one; what has one of its own gets at
    /// most the old indent. Blank lines around the clause stay. Where only white space differs the old span is given back.
    /// </summary>
    public static string Reworded(string oldSpan, string typed)
    {
        var (lead, body, trail) = Parts(oldSpan);
        var text = Trimmed(typed);
        var (old, now) = (MarkedBlock.Of(body), Rewritten(body, text));
        return string.Equals(text, Trimmed(old.Bare), StringComparison.Ordinal) || MarkedBlock.Of(now).IsSpacingOf(old) ? oldSpan : lead + now + trail;
    }

    /// <summary>
    /// The span of a clause that is added between two others, with the blank lines that keep it apart from them. Between the items of one list,
    /// and the rows of one table, there are none.
    /// </summary>
    /// <param name="typed">The Markdown of the clause.</param>
    /// <param name="before">The span of the clause before it; null where it comes first.</param>
    /// <param name="after">The span of the clause after it; null where it comes last.</param>
    public static string Added(string typed, string? before, string? after)
    {
        var text = Trimmed(typed);
        var apart = before is null ? ""
            : (before.EndsWith('\n') ? "" : "\n") + (EndsInBlankLine(before) || Joins(before, text) ? "" : "\n");
        var end = after is null || Lines.LeadingBlank(after) > 0 || Joins(text, after) ? "" : "\n";
        return apart + text + "\n" + end;
    }

    /// <summary>Why this cannot be the Markdown of one clause, as a sentence for the person who typed it; null where it can.</summary>
    /// <param name="typed">The Markdown that was typed.</param>
    /// <param name="oldSpan">The clause that it is for; null for a new one.</param>
    public static string? Complaint(string typed, string? oldSpan = null)
    {
        var words = Wording.Of(Hygiene.Normalised(typed)).Words.Count;
        return words == 0 ? "Enter the words of the clause"
            : words > MostWords ? string.Create(CultureInfo.InvariantCulture, $"Enter at most {MostWords:N0} words: these are {words:N0}")
            : Hygiene.Faults(Hygiene.Normalised(typed)).FirstOrDefault() is { } fault ? $"Remove the {fault}"
            : Count(typed, oldSpan) is > 1 and var count ? string.Create(CultureInfo.InvariantCulture, $"Enter one clause at a time: this would become {count}")
            : null;
    }

    private static int Count(string typed, string? oldSpan)
    {
        var text = Trimmed(typed);
        var alone = MarkedBlock.Indented(oldSpan is null ? text : Rewritten(Parts(oldSpan).Body, text), indent: "");
        return Outline.Of(alone).Clauses.Count;
    }

    private static string Rewritten(string body, string text)
    {
        if (body.Length == 0 || text.Length == 0)
        {
            return text;
        }

        var (old, given) = (MarkedBlock.Of(body), MarkedBlock.Of(text));
        var inside = old.Bare.Length == 0 ? ClauseKind.Paragraph : MarkedBlock.Of(old.Bare).Kind;
        return given.Kind is ClauseKind.Paragraph || given.Kind == inside ? old.Around(text)
            : given.Kind is ClauseKind.Other && old.Kind is not ClauseKind.Other && text[0] is ' ' or '\t' ? Rewritten(body, text.TrimStart(' ', '\t'))
            : given.Kind == old.Kind && old.Indent.Length > given.Indent.Length ? MarkedBlock.Indented(text, old.Indent)
            : text;
    }

    /// <summary>Whether two neighbours are items of one list, or rows of one table.</summary>
    private static bool Joins(string before, string after)
    {
        if (Parts(before).Body is not { Length: > 0 } first || Parts(after).Body is not { Length: > 0 } second)
        {
            return false;
        }

        var (one, other) = (MarkedBlock.Of(first), MarkedBlock.Of(second));
        return one.Kind == other.Kind && (one.Kind is ClauseKind.TableRow || (one.Kind is ClauseKind.ListItem && (one.Indent != other.Indent || Sign(one) == Sign(other))));
    }

    /// <summary>What the items of one list have in common: the bullet, or the sign after the number.</summary>
    private static char Sign(MarkedBlock item) => item.First.TrimEnd(' ', '\t')[^1];

    private static bool EndsInBlankLine(string span) => span.Length == Parts(span).Lead.Length || Parts(span).Trail.AsSpan().Count('\n') > 1;

    /// <summary>The blank lines before the clause, its lines, and the last line break with the blank lines after it.</summary>
    private static (string Lead, string Body, string Trail) Parts(string span)
    {
        var start = Lines.LeadingBlank(span);
        var body = span[start..].TrimEnd(' ', '\t', '\n');
        return (span[..start], body, span[(start + body.Length)..]);
    }

    private static string Trimmed(string typed) => Parts(Hygiene.Normalised(typed)).Body;
}

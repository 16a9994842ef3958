using System.Text;
using DraftControl.Core.Wordings.Comparing;

namespace DraftControl.Core.Wordings.Combining;

/// <summary>The line breaks that keep clauses apart.</summary>
internal static class LineBreaks
{
    /// <summary>How many line breaks a text ends with, two at most.</summary>
    public static int AtEnd(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = text.Length - 1; i >= 0 && count < 2 && Tokens.IsSpace(text[i]); i--)
        {
            count += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')) ? 1 : 0;
        }

        return count;
    }

    /// <summary>How the lines of a combined text end: as in the base, and without one there as on the sides, if they agree.</summary>
    public static string Of(string @base, string ours, string theirs) =>
        First(@base) ?? (First(ours) ?? First(theirs), First(theirs) ?? First(ours)) switch
        {
            ("\r\n", "\r\n") => "\r\n",
            _ => "\n",
        };

    /// <summary>Adds the line breaks that a text lacks before what follows. Nothing has to stand before the beginning.</summary>
    public static void Ensure(StringBuilder text, int count, string lineBreak)
    {
        if (text.Length > 0 && count > 0)
        {
            // More white space than this at the end of a text is more than enough.
            var tail = Math.Min(200, text.Length);
            for (var there = AtEnd(text.ToString(text.Length - tail, tail)); there < count; there++)
            {
                text.Append(lineBreak);
            }
        }
    }

    private static string? First(string text) => text.IndexOf('\n', StringComparison.Ordinal) switch
    {
        < 0 => null,
        > 0 and var at when text[at - 1] == '\r' => "\r\n",
        _ => "\n",
    };
}

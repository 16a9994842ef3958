using System.Globalization;
using System.Text;

namespace DraftControl.Git.Spelling;

/// <summary>A text in a trailer: a JSON string on one line that escapes only <c>"</c>, <c>\</c> and control characters.</summary>
internal static class QuotedText
{
    private const string Named = "\"\\\b\f\n\r\t";
    private const string Letters = "\"\\bfnrt";

    public static string Spelled(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            var named = Named.IndexOf(character, StringComparison.Ordinal);
            _ = named >= 0 ? result.Append('\\').Append(Letters[named])
                : character < ' ' ? result.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}")
                : result.Append(character);
        }

        return result.Append('"').ToString();
    }

    /// <summary>The text, or null where it is not spelled like this.</summary>
    public static string? Read(string spelled)
    {
        if (spelled is not ['"', .., '"'])
        {
            return null;
        }

        var result = new StringBuilder(spelled.Length);
        for (var at = 1; at < spelled.Length - 1; at++)
        {
            if (spelled[at] != '\\')
            {
                result.Append(spelled[at]);
                continue;
            }

            at++;
            if (Letters.IndexOf(spelled[at], StringComparison.Ordinal) is >= 0 and var named)
            {
                result.Append(Named[named]);
            }
            else if (spelled[at] == 'u' && int.TryParse(spelled.AsSpan(at + 1, Math.Min(4, spelled.Length - at - 1)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                result.Append((char)code);
                at += 4;
            }
        }

        // One spelling only: whatever does not come out the same was spelled otherwise.
        return string.Equals(Spelled(result.ToString()), spelled, StringComparison.Ordinal) ? result.ToString() : null;
    }
}

using System.Globalization;
using System.Text;

namespace DraftControl.Core.Wordings.Comparing;

/// <summary>
/// Where a token ends. Letters and digits are one word, with the signs that hold them together: <c>don't</c>, <c>well-known</c>, <c>3.5</c>,
/// <c>1,000</c>, <c>GOV.UK</c>. A web address is one token, and so is a run of the same Markdown mark: <c>**</c>, <c>##</c>. Every other
/// character is a sign by itself, so that an invisible one is never hidden in a word.
/// </summary>
internal static class TokenEnd
{
    private static readonly string[] schemes = ["http://", "https://", "mailto:", "www."];

    /// <param name="text">The text.</param>
    /// <param name="start">Where the token begins; not at white space.</param>
    /// <param name="isWord">Whether it is a word or a number, not a sign.</param>
    public static int Of(string text, int start, out bool isWord)
    {
        isWord = true;
        if (BeginsAddress(text, start) && EndOfAddress(text, start) is var address && address > start + 1)
        {
            return address;
        }

        isWord = false;
        if (text[start] is '*' or '_' or '`' or '~' or '#' or '-' or '=')
        {
            return EndOfRun(text, start);
        }

        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        while (LengthInWord(text, end, start) is > 0 and var length)
        {
            end += length;
        }

        isWord = end > start || char.IsSurrogate(text[start]);
        return end > start ? end : start + LengthOfRune(text, start, out _);
    }

    private static int EndOfRun(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAnyExcept(text[start]);
        return length < 0 ? text.Length : start + length;
    }

    /// <summary>An address with a scheme, or a path where Markdown or HTML has a link's target.</summary>
    private static bool BeginsAddress(string text, int start) => text[start] switch
    {
        'h' or 'H' or 'm' or 'M' or 'w' or 'W' => StartsWithScheme(text.AsSpan(start)),
        '/' or '.' or '#' => start > 0 && ((text[start - 1] == '(' && start > 1 && text[start - 2] == ']') || (text[start - 1] is '"' or '\'' && start > 1 && text[start - 2] == '=')),
        _ => false,
    };

    private static bool StartsWithScheme(ReadOnlySpan<char> text)
    {
        foreach (var scheme in schemes)
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Up to white space, quotes or brackets that it did not open, without the punctuation of the sentence that it stands in.</summary>
    private static int EndOfAddress(string text, int start)
    {
        var (end, open) = (start, 0);
        for (; end < text.Length && text[end] > ' ' && text[end] is not ('<' or '>' or '"' or '`' or '[' or ']') && !Hygiene.IsInvisible(text[end]); end++)
        {
            open += text[end] switch { '(' => 1, ')' => -1, _ => 0 };
            if (open < 0)
            {
                break;
            }
        }

        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_')
        {
            end--;
        }

        return end;
    }

    /// <summary>The length of the character here if it carries on the word that began at <paramref name="start"/>, else 0.</summary>
    private static int LengthInWord(string text, int position, int start)
    {
        if (position == text.Length)
        {
            return 0;
        }

        var length = LengthOfRune(text, position, out var letter);
        return letter || (position > start && position + 1 < text.Length && Joins(text, position)) ? length : 0;
    }

    private static bool Joins(string text, int position) => text[position] switch
    {
        '\'' or '\u2019' or '-' or '.' or '_' or '@' or '&' => LengthOfRune(text, position + 1, out var letter) > 0 && letter,
        ',' or ':' or '/' => char.IsDigit(text[position - 1]) && char.IsDigit(text[position + 1]),
        _ => false,
    };

    private static int LengthOfRune(string text, int position, out bool isLetter)
    {
        if (char.IsAscii(text[position]))
        {
            isLetter = char.IsAsciiLetterOrDigit(text[position]);
            return 1;
        }

        var whole = Rune.TryGetRuneAt(text, position, out var rune);
        isLetter = whole && !Hygiene.IsInvisible(rune.Value) && (Rune.IsLetterOrDigit(rune) || IsMark(rune));
        return whole ? rune.Utf16SequenceLength : 1;
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}

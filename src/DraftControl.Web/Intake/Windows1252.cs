using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DraftControl.Web.Intake;

/// <summary>
/// What Excel on Windows saves as "CSV" in western Europe. The same bytes mean other letters on a Mac, in DOS and in central
/// Europe, so only bytes are read that stand where their letter would stand and no other could: a curly apostrophe in "don’t",
/// a pound before a figure, an é within a word in lower case.
/// </summary>
internal static class Windows1252
{
    /// <summary>Letters that Windows has at the same place in western and central Europe, where DOS and the Mac have capitals or signs.</summary>
    private const string Letters = "áâäçéëíîóôöúüý";

    private static readonly Dictionary<byte, char> marks = new()
    {
        [0x80] = '€',
        [0x85] = '…',
        [0x91] = '‘',
        [0x92] = '’',
        [0x93] = '“',
        [0x94] = '”',
        [0x95] = '•',
        [0x96] = '–',
        [0x97] = '—',
    };

    private static readonly string[] endings = ["s", "t", "d", "m", "re", "ll", "ve"];

    public static bool TryRead(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text)
    {
        var read = new StringBuilder(bytes.Length);
        for (var at = 0; at < bytes.Length; at++)
        {
            var letter = bytes[at] < 0x80 ? (char)bytes[at] : Certain(bytes, at);
            if (letter is null)
            {
                text = null;
                return false;
            }

            read.Append(letter.Value);
        }

        text = read.ToString();
        return true;
    }

    private static char? Certain(ReadOnlySpan<byte> bytes, int at)
    {
        var (before, after) = (At(bytes, at - 1), At(bytes, at + 1));
        if (marks.TryGetValue(bytes[at], out var mark))
        {
            return mark == '’' && IsLetter(before) && IsLetter(after) ? (IsApostrophe(bytes, at) ? mark : null)
                : mark is '‘' or '“' ? (IsLetter(before) ? null : mark)
                : IsLetter(after) || (mark is '€' or '•' && IsLetter(before)) ? null
                : mark;
        }

        var letter = (char)bytes[at];
        return letter switch
        {
            '£' or '§' or '\u00A0' or '°' or '·' or '¼' or '½' or '¾' => IsLetter(before) || IsLetter(after) ? null : letter,
            _ when Letters.Contains(letter, StringComparison.Ordinal) => before is >= 'a' and <= 'z' || after is >= 'a' and <= 'z' ? letter : null,
            _ => null,
        };
    }

    /// <summary>Whether letters around it are as in "don’t", "council’s" or "O’Neill".</summary>
    private static bool IsApostrophe(ReadOnlySpan<byte> bytes, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && IsLetter(At(bytes, start - 1)))
        {
            start--;
        }

        while (end < bytes.Length && IsLetter(At(bytes, end)))
        {
            end++;
        }

        return (at - start == 1 && bytes[start] is (byte)'O' or (byte)'D' or (byte)'L') || endings.Contains(Encoding.ASCII.GetString(bytes[(at + 1)..end]), StringComparer.OrdinalIgnoreCase);
    }

    private static char At(ReadOnlySpan<byte> bytes, int at) => at >= 0 && at < bytes.Length ? (char)bytes[at] : ' ';

    private static bool IsLetter(char letter) => char.IsAsciiLetter(letter) || (letter >= 0x80 && Letters.Contains(letter, StringComparison.Ordinal));
}

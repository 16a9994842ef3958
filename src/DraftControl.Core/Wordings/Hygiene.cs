using System.Text;

namespace DraftControl.Core.Wordings;

/// <summary>
/// Which characters no ledger holds: those that change a text invisibly. A closed list of code points, not a Unicode
/// category, because categories change and a ledger must read the same for ever.
/// </summary>
public static class Hygiene
{
    /// <summary>Every invisible or control code point, as inclusive ranges. Tab and line feed are allowed; carriage return is not.</summary>
    public static readonly IReadOnlyList<(int First, int Last)> Invisible =
    [
        (0x0000, 0x0008), (0x000B, 0x001F), (0x007F, 0x009F), (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C),
        (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F),
        (0x2800, 0x2800), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB),
        (0xFFFE, 0xFFFF), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
    ];

    /// <summary>One character that may not stand in a ledger.</summary>
    /// <param name="CodePoint">The Unicode code point.</param>
    /// <param name="Position">Where it stands: the number of UTF-16 units before it.</param>
    /// <param name="Line">The line it stands on, from 1.</param>
    /// <param name="Column">The column it stands in, in UTF-16 units, from 1.</param>
    public sealed record Fault(int CodePoint, int Position, int Line, int Column)
    {
        public override string ToString() => $"invisible character U+{CodePoint:X4} at line {Line}, column {Column}";
    }

    /// <summary>A text with one space between two words, whatever line breaks came along when it was copied.</summary>
    public static string Folded(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    public static bool IsInvisible(int codePoint)
    {
        // Nearly every character of a real text is answered here.
        if (codePoint is (>= 0x20 and < 0x7F) or '\n' or '\t')
        {
            return false;
        }

        foreach (var (first, last) in Invisible)
        {
            if (codePoint <= last)
            {
                return codePoint >= first;
            }
        }

        return false;
    }

    /// <summary>Every invisible or control character of a text, and every half of a surrogate pair, in order. Linear in its length.</summary>
    public static IEnumerable<Fault> Faults(string text)
    {
        var (line, lineStart) = (1, 0);
        for (var position = 0; position < text.Length;)
        {
            var whole = Rune.TryGetRuneAt(text, position, out var rune);
            var codePoint = whole ? rune.Value : text[position];
            if (!whole || IsInvisible(codePoint))
            {
                yield return new Fault(codePoint, position, line, position - lineStart + 1);
            }

            position += whole ? rune.Utf16SequenceLength : 1;
            if (codePoint == '\n')
            {
                (line, lineStart) = (line + 1, position);
            }
        }
    }

    /// <summary>What is wrong with a text for a ledger, in words; null where it is NFC, LF and holds nothing invisible.</summary>
    public static string? Complaint(string text) =>
        Faults(text).FirstOrDefault() is { } fault ? fault.ToString()
        : text.IsNormalized(NormalizationForm.FormC) ? null
        : "text that is not in Unicode normalisation form C";

    /// <summary>Whether a text is one line that may stand in a ledger: not blank, nothing invisible, no tab or line break, NFC.</summary>
    public static bool IsCleanLine(string text) =>
        !string.IsNullOrWhiteSpace(text) && !text.AsSpan().ContainsAny('\n', '\t') && Complaint(text) is null;

    /// <summary>What is done to a text, once, when an entry is written: CRLF and CR become LF, and the text becomes NFC. Invisible characters stay, to be refused.</summary>
    public static string Normalised(string text) =>
        Nfc.Of(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));

    /// <summary>The text without its invisible characters, in normal form: what "Use cleaned text" puts into the form.</summary>
    public static string Cleaned(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in Normalised(text).EnumerateRunes())
        {
            if (!IsInvisible(rune.Value))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }
}

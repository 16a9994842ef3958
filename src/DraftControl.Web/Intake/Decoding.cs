using System.Diagnostics.CodeAnalysis;
using System.Text;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Intake;

/// <summary>The text of a file: UTF-8, UTF-16 with its mark, or Windows-1252 where nothing else can be meant. What cannot be told for certain is refused, never guessed.</summary>
public static class Decoding
{
    private const string SaveAgain = "Save the file again as CSV UTF-8";

    /// <summary>Reads a file. Never throws. Linear in its length.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="text">Its text, without the mark of its encoding.</param>
    /// <param name="fault">Why it cannot be read.</param>
    public static bool TryRead(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out IntakeFault? fault)
    {
        text = null;
        fault = Fault(bytes, ref text);
        if (text?.IndexOf('\0') is >= 0 and var at)
        {
            fault = new(LineAt(text.AsSpan(0, at)), $"there is a character here that no text holds. {SaveAgain}");
        }

        text = fault is null ? text!.TrimStart('\uFEFF') : null;
        return fault is null;
    }

    private static IntakeFault? Fault(ReadOnlySpan<byte> bytes, ref string? text)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return new(null, $"The file is a workbook or a zip file, not a CSV file. {SaveAgain}");
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Utf16(bytes[2..], bigEndian: bytes[0] == 0xFE, ref text);
        }

        if (Utf8.TryDecode(bytes, out text) || (!bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) && Windows1252.TryRead(bytes, out text)))
        {
            return null;
        }

        return new(LineOfBadUtf8(bytes), $"there is a letter or sign here whose encoding is not certain. {SaveAgain}");
    }

    private static IntakeFault? Utf16(ReadOnlySpan<byte> bytes, bool bigEndian, ref string? text)
    {
        var letters = new char[bytes.Length / 2];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = (char)(bigEndian ? (bytes[2 * i] << 8) | bytes[(2 * i) + 1] : bytes[2 * i] | (bytes[(2 * i) + 1] << 8));
        }

        var bad = BadSurrogate(letters);
        text = new string(letters);
        return bad is { } at ? new(LineAt(letters.AsSpan(0, at)), $"there is half a letter here. {SaveAgain}")
            : bytes.Length % 2 == 1 ? new(LineAt(letters), $"the file ends in the middle of a letter. {SaveAgain}")
            : null;
    }

    private static int? BadSurrogate(ReadOnlySpan<char> letters)
    {
        for (var at = 0; at < letters.Length;)
        {
            if (Rune.DecodeFromUtf16(letters[at..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return at;
            }

            at += length;
        }

        return null;
    }

    private static int LineOfBadUtf8(ReadOnlySpan<byte> bytes)
    {
        var (at, line) = (0, 1);
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            line += bytes[at] == '\n' || (bytes[at] == '\r' && !bytes[(at + 1)..].StartsWith("\n"u8)) ? 1 : 0;
            at += length;
        }

        return line;
    }

    /// <summary>The line that comes after some text.</summary>
    private static int LineAt(ReadOnlySpan<char> before) => 1 + before.Count('\n') + LoneReturns(before);

    private static int LoneReturns(ReadOnlySpan<char> text)
    {
        var lone = 0;
        for (var i = text.IndexOf('\r'); i >= 0 && i < text.Length; i++)
        {
            lone += text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n') ? 1 : 0;
        }

        return lone;
    }
}

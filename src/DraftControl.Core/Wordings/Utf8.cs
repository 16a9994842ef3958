using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DraftControl.Core.Wordings;

/// <summary>UTF-8, strictly: bytes that are not UTF-8 are never replaced in silence.</summary>
public static class Utf8
{
    private static readonly UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text)
    {
        text = null;
        try
        {
            text = strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }

        return true;
    }

    public static byte[] Encode(string text) => strict.GetBytes(text);
}

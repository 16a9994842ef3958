using System.Text;

namespace DraftControl.Core.Wordings;

/// <summary>
/// Unicode normalisation form C. It needs the platform's Unicode data (ICU): with <c>InvariantGlobalization</c> .NET returns every text as
/// it is, without a word, and the same wording would have two hashes.
/// </summary>
internal static class Nfc
{
    private static readonly bool hasUnicodeData = "e\u0301".Normalize(NormalizationForm.FormC).Length == 1;

    /// <summary>A text with half a surrogate pair has no normal form and stays as it is; <see cref="Hygiene"/> refuses it.</summary>
    /// <exception cref="InvalidOperationException">The platform has no Unicode data.</exception>
    public static string Of(string text) => Ascii.IsValid(text) || !IsWellFormed(text) ? text
        : hasUnicodeData ? text.Normalize(NormalizationForm.FormC)
        : throw new InvalidOperationException("Text cannot be normalised here. Install ICU (Debian package libicu72 or later) and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");

    private static bool IsWellFormed(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}

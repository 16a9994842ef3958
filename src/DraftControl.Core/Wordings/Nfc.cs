using System.Text;

namespace DraftControl.Core.Wordings;

/// <summary>
/// Unicode normalisation form C. It needs the platform's Unicode data: with <c>InvariantGlobalization</c> .NET returns every text as it is.
/// </summary>
internal static class Nfc
{
    /// <summary>A text with half a surrogate pair has no normal form and stays as it is; <see cref="Hygiene"/> refuses it.</summary>
    public static string Of(string text) => IsWellFormed(text) ? text.Normalize(NormalizationForm.FormC) : text;

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

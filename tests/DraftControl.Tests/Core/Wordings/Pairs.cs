using System.Globalization;
using CsCheck;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Wordings;

/// <summary>Pairs of texts to try a law of redlines and combinations on.</summary>
public static class Pairs
{
    /// <summary>How many pairs a law that has to hold for any two texts is tried on: 10,000, or what DRAFTCONTROL_PAIRS says.</summary>
    public static readonly long Many = long.TryParse(Environment.GetEnvironmentVariable("DRAFTCONTROL_PAIRS"), NumberStyles.None, CultureInfo.InvariantCulture, out var many) ? many : 10_000;

    /// <summary>Stretches of real texts: the same with something else in the middle, or any two.</summary>
    public static Gen<(string Old, string New)> OfRealText()
    {
        var texts = Cases.Markdown().Select(text => text.Text).Where(text => text.Length > 0).ToArray();
        var stretch = Gen.Select(Gen.Int[0, texts.Length - 1], Gen.Int[0, int.MaxValue], Gen.Int[0, 1_200], (text, start, length) => Of(texts[text], start, length));
        var edit = Gen.Select(stretch, stretch, Gen.Int[0, 1_200], Gen.Int[0, 100], Gen.Int[0, 100], (text, other, at, gone, come) => (text, Edited(text, other, at, gone, come)));
        return Gen.Frequency((3, edit), (1, Gen.Select(stretch, stretch)));
    }

    private static string Of(string text, int start, int length) => text.Substring(start % text.Length, Math.Min(length, text.Length - (start % text.Length)));

    private static string Edited(string text, string other, int at, int gone, int come)
    {
        var start = Math.Min(at, text.Length);
        return text[..start] + other[..Math.Min(come, other.Length)] + text[Math.Min(start + gone, text.Length)..];
    }
}

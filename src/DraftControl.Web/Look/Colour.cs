using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DraftControl.Web.Look;

/// <summary>A colour as stylesheets spell it, <c>#0b5563</c> or <c>#abc</c>, and how well another one reads on it.</summary>
public sealed record Colour : IParsable<Colour>
{
    public static readonly Colour White = new(255, 255, 255);
    public static readonly Colour Black = new(0, 0, 0);

    private readonly (byte Red, byte Green, byte Blue) light;

    private Colour(byte red, byte green, byte blue) => light = (red, green, blue);

    public static Colour Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var colour) ? colour : throw new FormatException($"'{s}' is not a colour such as #0b5563.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Colour result)
    {
        var digits = s is ['#', .. var rest] ? rest : "";
        digits = digits.Length == 3 ? string.Concat(digits.Select(digit => $"{digit}{digit}")) : digits;

        result = digits.Length == 6 && digits.All(char.IsAsciiHexDigit) ? new Colour(Part(digits, 0), Part(digits, 2), Part(digits, 4)) : null;
        return result is not null;
    }

    /// <summary>The contrast ratio of WCAG 2.2: from 1, the same colour, to 21, black on white.</summary>
    public double Contrast(Colour other)
    {
        var (one, two) = (Luminance(), other.Luminance());
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary>This colour with a share of another one, from 0 to 1, mixed in.</summary>
    public Colour With(Colour other, double share) =>
        new(Mix(light.Red, other.light.Red, share), Mix(light.Green, other.light.Green, share), Mix(light.Blue, other.light.Blue, share));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{light.Red:x2}{light.Green:x2}{light.Blue:x2}");

    private static byte Part(string digits, int at) => byte.Parse(digits.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static byte Mix(byte one, byte other, double share) => (byte)Math.Round(one + ((other - one) * share));

    private double Luminance() => (0.2126 * Linear(light.Red)) + (0.7152 * Linear(light.Green)) + (0.0722 * Linear(light.Blue));

    private static double Linear(byte part) => part / 255.0 is var share and <= 0.04045 ? share / 12.92 : Math.Pow(((part / 255.0) + 0.055) / 1.055, 2.4);
}

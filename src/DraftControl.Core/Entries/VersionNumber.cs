using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DraftControl.Core.Entries;

/// <summary>The number of a version, <c>1.0</c>. Numbers rise from version to version.</summary>
public readonly partial record struct VersionNumber(int Major, int Minor) : IParsable<VersionNumber>, IComparable<VersionNumber>
{
    /// <summary>The name of the version's tag.</summary>
    public string Tag => $"v{this}";

    public static VersionNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a version's number.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out VersionNumber result)
    {
        result = default;
        if (s is null || !Pattern().IsMatch(s))
        {
            return false;
        }

        var parts = s.Split('.');
        result = new(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
        return true;
    }

    public static bool operator <(VersionNumber left, VersionNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(VersionNumber left, VersionNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(VersionNumber left, VersionNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(VersionNumber left, VersionNumber right) => left.CompareTo(right) >= 0;

    public int CompareTo(VersionNumber other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    [GeneratedRegex(@"\A(?:0|[1-9][0-9]{0,5})\.(?:0|[1-9][0-9]{0,5})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

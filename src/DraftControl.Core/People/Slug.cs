using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace DraftControl.Core.People;

/// <summary>The short name that an organisation or a declaration has in addresses and files: lower-case letters, digits and hyphens, at most 64.</summary>
public sealed partial record Slug : IParsable<Slug>, IComparable<Slug>
{
    private readonly string text;

    private Slug(string text) => this.text = text;

    public static Slug Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a slug.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Slug result)
    {
        result = s is not null && Pattern().IsMatch(s) ? new Slug(s) : null;
        return result is not null;
    }

    public int CompareTo(Slug? other) => string.CompareOrdinal(text, other?.text);

    public override string ToString() => text;

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

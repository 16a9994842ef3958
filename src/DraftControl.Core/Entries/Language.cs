using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace DraftControl.Core.Entries;

/// <summary>The language of a declaration, as in the <c>lang</c> attribute: <c>en</c>, <c>cy</c>. Names its files.</summary>
public sealed partial record Language : IParsable<Language>
{
    private readonly string tag;

    private Language(string tag) => this.tag = tag;

    public static Language Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a language.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Language result)
    {
        result = s is not null && Pattern().IsMatch(s) ? new Language(s) : null;
        return result is not null;
    }

    public override string ToString() => tag;

    [GeneratedRegex(@"\A[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

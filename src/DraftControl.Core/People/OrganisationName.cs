using System.Diagnostics.CodeAnalysis;
using System.Text;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.People;

/// <summary>
/// What an organisation is called. It stands as an author in Git, so it holds no <c>&lt;</c>, <c>&gt;</c> or line break and
/// neither begins nor ends with a character that Git would strip.
/// </summary>
public sealed record OrganisationName : IParsable<OrganisationName>
{
    public const int MaxLength = 200;

    /// <summary>What a form says about a name that will not do.</summary>
    public const string Demand = "Enter the organisation's name: at most 200 characters, without < or >, not beginning or ending with punctuation";

    private const string Stripped = ".,:;\"'\\ ";

    private readonly string text;

    private OrganisationName(string text) => this.text = text;

    public static OrganisationName Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException(Demand);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out OrganisationName result)
    {
        var valid = s is { Length: > 0 and <= MaxLength }
            && Hygiene.IsCleanLine(s)
            && !s.AsSpan().ContainsAny('<', '>')
            && !Stripped.Contains(s[0], StringComparison.Ordinal)
            && !Stripped.Contains(s[^1], StringComparison.Ordinal);

        result = valid ? new OrganisationName(s!) : null;
        return valid;
    }

    /// <summary>Whether both are one name, however it is written in capitals and small letters. Only those from A to Z are one letter, so that the answer never changes.</summary>
    public bool IsAlso(OrganisationName other) => this == other || Ascii.EqualsIgnoreCase(text, other.text);

    public override string ToString() => text;
}

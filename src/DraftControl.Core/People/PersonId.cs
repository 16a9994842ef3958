using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace DraftControl.Core.People;

/// <summary>The opaque id that a person has in every ledger: <c>p-</c> and at least 12 hexadecimal digits. Names and addresses are nowhere in Git.</summary>
public sealed partial record PersonId : IParsable<PersonId>
{
    private readonly string text;

    private PersonId(string text) => this.text = text;

    public static PersonId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a person's id.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PersonId result)
    {
        result = s is not null && Pattern().IsMatch(s) ? new PersonId(s) : null;
        return result is not null;
    }

    public override string ToString() => text;

    [GeneratedRegex(@"\Ap-[0-9a-f]{12,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

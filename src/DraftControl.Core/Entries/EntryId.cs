using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using DraftControl.Core.People;

namespace DraftControl.Core.Entries;

/// <summary>
/// What makes a write safe to repeat: the first 128 bits, in hexadecimal, of SHA-256 over the person's id, <c>/</c>, and the
/// form's id or the <c>Idempotency-Key</c>. The same form sent twice has the same id, so it is written once.
/// </summary>
public sealed record EntryId : IParsable<EntryId>
{
    private readonly string hex;

    private EntryId(string hex) => this.hex = hex;

    /// <param name="person">Who sends the form.</param>
    /// <param name="form">The form's id or the <c>Idempotency-Key</c>; a batch appends <c>/1</c>, <c>/2</c>, ….</param>
    public static EntryId Of(PersonId person, string form) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{person}/{form}")).AsSpan(0, 16)));

    public static EntryId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not an entry's id.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EntryId result)
    {
        var valid = s is { Length: 32 } && !s.AsSpan().ContainsAnyExcept("0123456789abcdef");

        result = valid ? new EntryId(s!) : null;
        return valid;
    }

    public override string ToString() => hex;
}

using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace DraftControl.Core.Wordings;

/// <summary>A SHA-256 in 64 lower-case hexadecimal digits: the identity of a wording or of a file.</summary>
public sealed record Sha256 : IParsable<Sha256>
{
    private readonly string hex;

    private Sha256(string hex) => this.hex = hex;

    public static Sha256 Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    public static Sha256 Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static Sha256 Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a SHA-256.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Sha256 result)
    {
        var valid = s is { Length: 64 } && !s.AsSpan().ContainsAnyExcept("0123456789abcdef");

        result = valid ? new Sha256(s!) : null;
        return valid;
    }

    public override string ToString() => hex;
}

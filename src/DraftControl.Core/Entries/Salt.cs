using System.Diagnostics.CodeAnalysis;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Entries;

/// <summary>128 bits of chance, as 32 hexadecimal digits, without which a sealed finding could be found by trying the few that there are.</summary>
public sealed record Salt : IParsable<Salt>
{
    /// <summary>How many bytes of chance it takes.</summary>
    public const int Bytes = 16;

    private readonly string hex;

    private Salt(string hex) => this.hex = hex;

    /// <param name="chance">16 bytes that nobody can guess.</param>
    public static Salt Of(ReadOnlySpan<byte> chance) => Parse(Convert.ToHexStringLower(chance));

    public static Salt Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a salt.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Salt result)
    {
        var valid = s is { Length: Bytes * 2 } && !s.AsSpan().ContainsAnyExcept("0123456789abcdef");
        result = valid ? new Salt(s!) : null;
        return valid;
    }

    public override string ToString() => hex;
}

/// <summary>How a finding is sealed, so that anybody can try the seal once it is open.</summary>
public static class Sealing
{
    /// <summary>
    /// SHA-256 of four texts in UTF-8, a line feed between them: the finding as the ledger spells it, the words of a concern or nothing, the
    /// salt, and the reason or nothing. The reason comes last because it alone may hold lines.
    /// </summary>
    public static Sha256 Of(Finding finding, Line? words, Salt salt, Reason? reason) => Sha256.Of(Utf8.Encode($"{finding.Spelled()}\n{words}\n{salt}\n{reason}"));
}

using System.Diagnostics.CodeAnalysis;

namespace DraftControl.Core.Entries;

/// <summary>The id of a Git commit, 40 lower-case hexadecimal digits: which entry a person had read, or where a wording is kept.</summary>
public sealed record CommitId : IParsable<CommitId>
{
    private readonly string hex;

    private CommitId(string hex) => this.hex = hex;

    /// <summary>The first ten digits, as people quote it.</summary>
    public string Short => hex[..10];

    public static CommitId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a commit's id.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CommitId result)
    {
        var valid = s is { Length: 40 } && !s.AsSpan().ContainsAnyExcept("0123456789abcdef");

        result = valid ? new CommitId(s!) : null;
        return valid;
    }

    public override string ToString() => hex;
}

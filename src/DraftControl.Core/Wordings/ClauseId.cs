using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DraftControl.Core.Wordings;

/// <summary>The permanent id of a clause, <c>c7</c>. It follows the clause through rewording and moving, and is never used again.</summary>
public readonly record struct ClauseId : IParsable<ClauseId>, IComparable<ClauseId>
{
    private readonly int value;

    public ClauseId(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        this.value = value;
    }

    public int Value => value;

    public static ClauseId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a clause's id.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ClauseId result)
    {
        var number = 0;
        var valid = s is ['c', ..] && Numbers.TryParse(s.AsSpan(1), out number);

        result = valid ? new ClauseId(number) : default;
        return valid;
    }

    public int CompareTo(ClauseId other) => value.CompareTo(other.value);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"c{value}");
}

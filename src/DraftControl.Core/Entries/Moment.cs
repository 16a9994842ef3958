using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DraftControl.Core.Entries;

/// <summary>A point in time to the second, spelled in UTC: <c>2026-05-03T16:00:00Z</c>.</summary>
public sealed record Moment : IParsable<Moment>
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <param name="at">When; fractions of a second are dropped.</param>
    public Moment(DateTimeOffset at) => At = DateTimeOffset.FromUnixTimeSeconds(at.ToUnixTimeSeconds());

    public DateTimeOffset At { get; }

    public static Moment Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a time like 2026-05-03T16:00:00Z.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Moment result)
    {
        result = DateTimeOffset.TryParseExact(s, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? new Moment(at) : null;
        return result is not null;
    }

    public override string ToString() => At.ToString(Format, CultureInfo.InvariantCulture);
}

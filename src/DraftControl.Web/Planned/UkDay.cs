using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DraftControl.Web.Planned;

/// <summary>A whole day in the United Kingdom, typed as <c>27 5 2027</c>, <c>27/5/2027</c>, <c>27 May 2027</c> or <c>2027-05-27</c>.</summary>
public sealed record UkDay : IParsable<UkDay>
{
    private static readonly TimeZoneInfo london = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/London", out var zone) ? zone : TimeZoneInfo.Utc;
    private static readonly string[] spellings = ["d M yyyy", "d MMM yyyy", "d MMMM yyyy", "yyyy M d"];

    private readonly DateOnly day;

    private UkDay(DateOnly day) => this.day = day;

    /// <summary>When it begins.</summary>
    public DateTimeOffset Begins => BeginningOf(day);

    /// <summary>When it is over.</summary>
    public DateTimeOffset Ends => BeginningOf(day.AddDays(1));

    public static UkDay Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a day.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out UkDay result)
    {
        var words = string.Join(' ', (s ?? "").Split([' ', '/', '-', '.', ','], StringSplitOptions.RemoveEmptyEntries));
        result = DateOnly.TryParseExact(words, spellings, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 2000 and < 2200 ? new UkDay(day) : null;
        return result is not null;
    }

    public override string ToString() => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static DateTimeOffset BeginningOf(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, london.GetUtcOffset(local)).ToUniversalTime();
    }
}

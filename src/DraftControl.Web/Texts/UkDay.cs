using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DraftControl.Web.Texts;

/// <summary>A whole day in the United Kingdom, as people type it: <c>3 May 2026</c>, <c>3 5 2026</c>, <c>3/5/2026</c> or <c>2026-05-03</c>.</summary>
public sealed record UkDay : IParsable<UkDay>, IComparable<UkDay>
{
    private static readonly string[] formats = ["d MMMM yyyy", "d MMM yyyy", "d M yyyy", "yyyy M d"];

    private readonly DateOnly day;

    private UkDay(DateOnly day) => this.day = day;

    /// <summary>Its last moment: what had happened by then, had happened on that day.</summary>
    public DateTimeOffset End => Ends.AddTicks(-1);

    /// <summary>When it begins.</summary>
    public DateTimeOffset Begins => UkTime.BeginningOf(day);

    /// <summary>When it is over, which is when the next one begins.</summary>
    public DateTimeOffset Ends => UkTime.BeginningOf(day.AddDays(1));

    /// <summary>The day of an instant.</summary>
    public static UkDay Of(DateTimeOffset at) => new(at.UkDay());

    public static UkDay Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a day.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out UkDay result)
    {
        var words = string.Join(' ', (s ?? "").Split([' ', '/', '-', '.', ','], StringSplitOptions.RemoveEmptyEntries));
        var valid = DateOnly.TryParseExact(words, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 3000;

        result = valid ? new UkDay(day) : null;
        return valid;
    }

    public int CompareTo(UkDay? other) => day.CompareTo(other?.day ?? DateOnly.MinValue);

    /// <summary><c>3 May 2026</c>.</summary>
    public string InWords() => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>2026-05-03</c>, as programs and addresses spell it.</summary>
    public override string ToString() => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

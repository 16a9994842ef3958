using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DraftControl.Core.People;

namespace DraftControl.Core.Entries;

/// <summary>Where a contribution was made.</summary>
public enum OccasionKind
{
    Workshop,
    Meeting,
    Letter,

    /// <summary>A file of a word processor, such as a copy of the text with comments.</summary>
    Document,

    Other,
}

/// <summary>How occasions are spelled in the ledger, in files and in the API.</summary>
public static class OccasionKinds
{
    private static readonly Spellings<OccasionKind> spellings = new(
        (OccasionKind.Workshop, "workshop"),
        (OccasionKind.Meeting, "meeting"),
        (OccasionKind.Letter, "letter"),
        (OccasionKind.Document, "document"),
        (OccasionKind.Other, "other"));

    public static string Spelled(this OccasionKind kind) => spellings.Of(kind);

    public static bool TryParse(string? text, out OccasionKind kind) => spellings.TryRead(text, out kind);
}

/// <summary>A day of the calendar, spelled <c>2026-05-03</c>.</summary>
public sealed record Day(DateOnly Date) : IParsable<Day>
{
    private const string Format = "yyyy-MM-dd";

    public static Day Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not a day like 2026-05-03.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Day result)
    {
        result = DateOnly.TryParseExact(s, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? new Day(date) : null;
        return result is not null;
    }

    public override string ToString() => Date.ToString(Format, CultureInfo.InvariantCulture);
}

/// <summary>Where and when a contribution was made.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Place">Where, or which: <c>Leeds town hall</c>; null where it is not said.</param>
/// <param name="Day">On which day; null where it is not said.</param>
public sealed record Occasion(OccasionKind Kind, Line? Place, Day? Day);

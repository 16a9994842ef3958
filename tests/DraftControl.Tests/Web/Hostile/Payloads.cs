using System.Globalization;
using AngleSharp.Dom;

namespace DraftControl.Tests.Web.Hostile;

/// <summary>What is written into a field: markup first; where the field's own rule refuses that, milder things, and at last something that its rule takes.</summary>
internal static class Payloads
{
    /// <summary>The beginning of every payload's mark, by which it is known wherever it shows.</summary>
    public const string Mark = "alert(";

    private static readonly DateTime soon = DateTime.UtcNow.AddDays(30);

    /// <summary>The worst.</summary>
    /// <param name="number">Which field it is, so that one can tell on a page where a text came from.</param>
    /// <param name="family">0 for markup, 1 for what Markdown could make into some.</param>
    public static string Markup(int number, int family) => family == 0
        ? $"<script>alert({number})</script>\"'><img src=x onerror=alert({number})>"
        : $"[a](javascript:alert({number}))<javascript:alert({number})>{{onclick=alert({number})}}";

    /// <summary>The worst, then milder things.</summary>
    /// <param name="number">Which field it is.</param>
    /// <param name="family">0 for markup, 1 for what Markdown could make into some.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="page">The page that it stands on.</param>
    public static IReadOnlyList<string> For(int number, int family, string field, IDocument page) =>
    [
        .. family == 0 ? Array.Empty<string>() : [$"<script>alert({number})</script>\u200B"],
        Markup(number, family),
        $"a\" onmouseover=alert({number}) ' {{onclick=alert({number})}} b",
        $"https://x.example/\"'><script>alert({number})</script>",
        $"'onload=alert({number})'@x.example",
        .. Plain(number, field, page),
    ];

    /// <summary>What the field's own rule takes; nothing where nobody can know.</summary>
    private static string[] Plain(int number, string field, IDocument page)
    {
        var (day, unique) = (field.Contains("DecidedOn", StringComparison.Ordinal) || field.StartsWith("Fields.Day.", StringComparison.Ordinal) ? soon.AddYears(-1) : soon, Guid.NewGuid().ToString("N")[..8]);
        return field.Split('.')[^1] switch
        {
            "Day" when !field.Contains('.', StringComparison.Ordinal) => [day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)],
            "Day" => [day.Day.ToString(CultureInfo.InvariantCulture)],
            "Month" => [day.Month.ToString(CultureInfo.InvariantCulture)],
            "Year" => [day.Year.ToString(CultureInfo.InvariantCulture)],
            "From" or "To" or "Website" or "Term" or "Clause" or "Credits" or "Minutes" => [""],
            "Date" => ["2026-01-01"],
            "Time" => ["9:30am"],
            "ShortName" => [$"s{unique}"],
            "Language" => ["en"],
            "Email" or "ContactEmail" => [$"m{unique}@x.example"],
            "Others" => [$"Forum a\" onmouseover=alert({number}) {unique}; sector body; {{onclick=alert({number})}}; m{unique}@x.example"],
            "Words" => [page.QuerySelector("blockquote")?.TextContent.Trim().Split(' ')[0] ?? ""],
            "Number" => [$"{number}.0"],
            "Name" or "Organisation" => [$"Forum {unique}"],
            _ => [],
        };
    }
}

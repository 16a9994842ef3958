using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DraftControl.Core.Entries;

/// <summary>What a public page is called in its address and in the ledger: <c>about</c>, <c>news-2026-05-03-open-for-signing</c>.</summary>
public sealed partial record PageName : IParsable<PageName>
{
    /// <summary>No page has a longer name.</summary>
    public const int MaxLength = 100;

    private readonly string text;

    private PageName(string text) => this.text = text;

    /// <summary>Where the page lies in the ledger: <c>pages/about.md</c>.</summary>
    public string Path => $"pages/{text}.md";

    /// <summary>What the page is: its name says so.</summary>
    public PageKind Kind =>
        text.StartsWith("news-", StringComparison.Ordinal) ? PageKind.News
        : text.StartsWith("example-", StringComparison.Ordinal) ? PageKind.Example
        : text.StartsWith("commitment-", StringComparison.Ordinal) ? PageKind.Commitment
        : PageKind.Page;

    /// <summary>The day of a piece of news; null where the name tells none.</summary>
    public DateOnly? Day => Kind == PageKind.News && text.Length >= 15 && DateOnly.TryParseExact(text.AsSpan(5, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static PageName Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not the name of a page.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PageName result)
    {
        result = s is not null && s.Length <= MaxLength && Pattern().IsMatch(s) ? new PageName(s) : null;
        return result is not null;
    }

    /// <summary>The page at a path of the ledger; null where there is none.</summary>
    public static PageName? At(string path) =>
        Files.IsPage(path) && TryParse(path["pages/".Length..^".md".Length], provider: null, out var name) ? name : null;

    /// <summary>A name made from a title: its letters and digits without accents, in lower case, with hyphens between words. Null where nothing is left.</summary>
    /// <param name="kind">What the page is.</param>
    /// <param name="title">Its title.</param>
    /// <param name="day">The day of a piece of news.</param>
    public static PageName? From(PageKind kind, string title, DateOnly day)
    {
        var plain = string.Concat(title.Normalize(NormalizationForm.FormD).Where(char.IsAscii)).ToLowerInvariant();
        var words = Others().Replace(plain, "-").Trim('-');
        if (words.Length == 0)
        {
            return null;
        }

        var name = kind switch
        {
            PageKind.News => string.Create(CultureInfo.InvariantCulture, $"news-{day:yyyy-MM-dd}-{words}"),
            PageKind.Example => $"example-{words}",
            PageKind.Commitment => $"commitment-{words}",
            _ => words,
        };
        return Parse(name[..Math.Min(name.Length, 80)].TrimEnd('-'));
    }

    public override string ToString() => text;

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}

using DraftControl.Core.People;
using Markdig;
using Markdig.Syntax;

namespace DraftControl.Web.Pages.Commitments;

/// <summary>What an organisation has committed to, read from its public page. A section that is not there is left out.</summary>
/// <param name="Title">The page's title; null where it has none.</param>
/// <param name="Sections">The usual sections that hold something, in the usual order, as Markdown.</param>
public sealed record Commitment(string? Title, IReadOnlyList<(string Heading, string Markdown)> Sections)
{
    private const string Before = "pages/commitment-";
    private const string After = ".md";

    private static readonly string[] usual = ["Partners", "Mission", "Impact", "Where it stands"];

    public static bool IsCommitment(string path) => OrganisationOf(path) is not null;

    public static string PathOf(Slug organisation) => $"{Before}{organisation}{After}";

    /// <summary>Whose commitment a page is, by its path; null for any other page.</summary>
    public static Slug? OrganisationOf(string path) =>
        path.StartsWith(Before, StringComparison.Ordinal) && path.EndsWith(After, StringComparison.Ordinal) && path.Length > Before.Length + After.Length
        && Slug.TryParse(path[Before.Length..^After.Length], provider: null, out var slug) ? slug : null;

    /// <summary>Reads a page, however it is written: headings in any case and order, other sections left aside.</summary>
    public static Commitment Read(string markdown)
    {
        var headings = Headings(markdown);
        var parts = headings.Zip(headings.Skip(1).Select(heading => heading.Start).Append(markdown.Length), (heading, end) => (heading.Level, heading.Words, Text: markdown[heading.End..end].Trim())).ToList();
        return new(
            parts.Where(part => part.Level == 1).Select(part => part.Words).FirstOrDefault(words => words.Length > 0),
            [.. usual
                .Select(heading => (heading, Text: parts.FirstOrDefault(part => part.Level == 2 && part.Text.Length > 0 && string.Equals(part.Words, heading, StringComparison.OrdinalIgnoreCase)).Text))
                .Where(section => section.Text is not null)]);
    }

    /// <summary>The headings that begin a title or a section, with where they stand in the text.</summary>
    private static List<(int Level, string Words, int Start, int End)> Headings(string markdown)
    {
        try
        {
            return [.. Markdown.Parse(markdown).OfType<HeadingBlock>().Where(heading => heading.Level <= 2).Select(heading =>
                (heading.Level, Markdown.ToPlainText(markdown.Substring(heading.Span.Start, heading.Span.Length)).Trim(), heading.Span.Start, heading.Span.End + 1))];
        }
        catch (ArgumentException)
        {
            // Nested deeper than Markdown is read: nobody writes so by hand.
            return [];
        }
    }
}

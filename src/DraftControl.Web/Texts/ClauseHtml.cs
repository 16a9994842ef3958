using System.Net;
using DraftControl.Core.Wordings;
using Ganss.Xss;
using Markdig;
using Markdig.Syntax;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Caching.Memory;

namespace DraftControl.Web.Texts;

/// <summary>
/// Markdown as HTML that cannot harm: no raw HTML, then an allow-list. The one class that writes HTML which it did not
/// encode itself. What cannot be rendered is shown as plain text.
/// </summary>
public sealed class ClauseHtml : IDisposable
{
    private static readonly string[] tags =
        ["p", "em", "strong", "a", "code", "pre", "br", "del", "ul", "ol", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "hr", "sub", "sup"];

    private readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().DisableHtml().Build();
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = 32 * 1024 * 1024 });
    private readonly HtmlSanitizer sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = tags.ToHashSet(StringComparer.OrdinalIgnoreCase),
        AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
        AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto" },
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
    });

    /// <summary>The words of a clause with their emphasis and links, without the marker of its block: to stand inside an element of the page.</summary>
    public IHtmlContent Words(string span) => new HtmlString(Cached(("words", span), () => Unwrapped(Render(Spans.Bare(span)))));

    /// <summary>A whole text, such as a public page. Its headings begin below the page's own and leave out no level.</summary>
    public IHtmlContent Text(string markdown) => new HtmlString(Cached(("text", markdown), () => Render(markdown, below: 1)));

    /// <summary>A short text without its marks, at most 200 characters: to stand where there is no room for more.</summary>
    public string Plain(string markdown)
    {
        var plain = Hygiene.Folded(Markdown.ToPlainText(markdown, pipeline));
        return plain.Length <= 200 ? plain : $"{string.Concat(plain.EnumerateRunes().Take(199))}…";
    }

    public void Dispose() => cache.Dispose();

    private string Cached((string Kind, string Text) key, Func<string> render) => cache.GetOrCreate((key.Kind, Sha256.Of(key.Text)), entry =>
    {
        var html = render();
        entry.Size = 200 + (2 * html.Length);
        return html;
    })!;

    private string Render(string markdown, int below = 0)
    {
        try
        {
            var document = Markdown.Parse(markdown, pipeline);
            Lower(document, below);
            return sanitizer.Sanitize(document.ToHtml(pipeline)).Trim();
        }
        catch (ArgumentException)
        {
            // Nested deeper than Markdown is read: nobody writes so by hand.
            return WebUtility.HtmlEncode(markdown);
        }
    }

    private static void Lower(MarkdownDocument document, int below)
    {
        var headings = below == 0 ? [] : document.Descendants<HeadingBlock>().ToList();
        var (top, last) = (headings.Select(heading => heading.Level).DefaultIfEmpty(1).Min(), below);
        foreach (var heading in headings)
        {
            last = heading.Level = Math.Min(Math.Min(heading.Level - top + below + 1, last + 1), 6);
        }
    }

    /// <summary>The inside of a single paragraph.</summary>
    private static string Unwrapped(string html) =>
        html.StartsWith("<p>", StringComparison.Ordinal) && html.EndsWith("</p>", StringComparison.Ordinal) && html.IndexOf("<p>", 3, StringComparison.Ordinal) < 0
            ? html[3..^4]
            : html;
}

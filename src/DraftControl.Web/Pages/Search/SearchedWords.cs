using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Html;

namespace DraftControl.Web.Pages.Search;

/// <summary>What somebody looks for: a text has it that has all of the words, in whichever case.</summary>
public sealed class SearchedWords(string typed)
{
    private const int Around = 80;

    /// <summary>No more places are marked in one excerpt.</summary>
    private const int MostMarks = 20;

    public static readonly SearchedWords None = new("");

    private readonly string[] words = [.. typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>A text with each run of white space as one space.</summary>
    public static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>2 where the words stand in a text as they were typed, 1 where all of them stand in it, otherwise 0.</summary>
    public int Rank(string text) => words.Length == 0 ? 0
        : text.Contains(typed, StringComparison.OrdinalIgnoreCase) ? 2
        : words.All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) ? 1
        : 0;

    /// <summary>Some of a text around the first place, encoded, with every place marked.</summary>
    public IHtmlContent Excerpt(string text)
    {
        string[] marked = text.Contains(typed, StringComparison.OrdinalIgnoreCase) ? [typed] : words;
        var first = marked.Min(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase));
        var (start, end) = (WordStart(text, Math.Max(0, first - Around)), WordEnd(text, Math.Min(text.Length, first + typed.Length + (2 * Around))));

        var html = new HtmlContentBuilder().Append(start > 0 ? "… " : "");
        var at = start;
        foreach (var (from, to) in Marks(text[..end], marked, start).Take(MostMarks))
        {
            html.AppendHtml(VisibleText.Of(text[at..from])).AppendHtml("<mark>").AppendHtml(VisibleText.Of(text[from..to])).AppendHtml("</mark>");
            at = to;
        }

        return html.AppendHtml(VisibleText.Of(text[at..end])).Append(end < text.Length ? " …" : "");
    }

    /// <summary>Where the words stand from a place on, in order; none overlaps another.</summary>
    private static IEnumerable<(int From, int To)> Marks(string text, string[] marked, int at)
    {
        while (marked.Select(word => (From: text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase), word.Length)).Where(mark => mark.From >= 0).OrderBy(mark => mark.From).ThenByDescending(mark => mark.Length).Take(1).ToList() is [var next])
        {
            at = next.From + next.Length;
            yield return (next.From, at);
        }
    }

    private static int WordStart(string text, int at) => at == 0 ? 0 : text.IndexOf(' ', at) is var space and >= 0 && space - at < Around / 2 ? space + 1 : Whole(text, at);

    private static int WordEnd(string text, int at) => at == text.Length ? at : text.LastIndexOf(' ', at) is var space && at - space < Around / 2 ? space : Whole(text, at);

    /// <summary>A place that does not cut a character in two.</summary>
    private static int Whole(string text, int at) => at < text.Length && char.IsLowSurrogate(text[at]) ? at + 1 : at;
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DraftControl.Tests.Web.Seen;

/// <summary>What an answer says in one breath: two words may well stand on one page and say nothing about each other.</summary>
internal static partial class Statements
{
    /// <summary>Whether an answer tells a thing: that its word is there, and where it is told of another thing, that both belong together.</summary>
    /// <param name="address">What was asked for.</param>
    /// <param name="text">The answer.</param>
    /// <param name="thing">The thing.</param>
    public static bool Tell(string address, string text, Thing thing) =>
        (Holds(text, thing.Word) || Holds(Markup().Replace(text, ""), thing.Word))
        && (thing.With is not { } with || (Holds(text, with.Word) && Join(address, text, with.Word, thing.Word)));

    /// <summary>Whether one word is told of another. Who asks for what one council did, and gets it, has been told whose it is.</summary>
    private static bool Join(string address, string text, string one, string other) =>
        address.Contains($"organisation={other}", StringComparison.OrdinalIgnoreCase)
        || Of(address, text).Where(statement => Holds(statement, one)).Any(statement => Holds(statement, other))
        || (IsPage(text) && Holds(WithoutOtherItems(text, one), other));

    private static bool Holds(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsPage(string text) => text.Contains("<main", StringComparison.Ordinal);

    private static IEnumerable<string> Of(string address, string text) =>
        IsPage(text) ? []
        : address.EndsWith(".atom", StringComparison.Ordinal) ? text.Split("<entry>")
        : address.StartsWith("/api/", StringComparison.Ordinal) ? Innermost().Matches(text).Select(match => match.Value)
        : [text];

    /// <summary>The words of a page without the items of its lists, rows of its tables and choices of its forms that are about something else.</summary>
    private static string WithoutOtherItems(string html, string word)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var item in page.QuerySelectorAll("li, tr, option").Where(item => !Holds(item.TextContent, word) && !IsInside(item, word)).ToList())
        {
            item.Remove();
        }

        return page.Body!.TextContent;
    }

    private static bool IsInside(IElement item, string word) => item.Ancestors<IElement>().Any(above => above.LocalName is "li" or "tr" && Holds(above.TextContent, word));

    // A word that is found may be marked in its middle.
    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Innermost();
}

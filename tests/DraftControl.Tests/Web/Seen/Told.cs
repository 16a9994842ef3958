using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DraftControl.Tests.Web.Seen;

/// <summary>What somebody was told by an answer or a message: which words, and which of them in one breath.</summary>
/// <param name="address">What was asked for.</param>
/// <param name="text">The answer.</param>
internal sealed partial class Told(string address, string text)
{
    /// <summary>A word that is found may be marked in its middle.</summary>
    private readonly string plain = Markup().Replace(text, "");

    /// <summary>Whether it tells a thing: its word stands there, and where it is told of another thing, both stand together.</summary>
    public bool Tells(Thing thing) =>
        (Holds(text, thing.Word) || Holds(plain, thing.Word)) && (thing.With is not { } with || (Holds(text, with.Word) && Joins(with.Word, thing.Word)));

    private static bool Holds(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one word is told of another. Who asks for what one council did, and gets it, has been told whose it is.</summary>
    private bool Joins(string one, string other) =>
        address.Contains($"organisation={other}", StringComparison.OrdinalIgnoreCase)
        || (text.Contains("<main", StringComparison.Ordinal) ? Holds(WithoutOtherItems(one), other) : Statements().Any(statement => Holds(statement, one) && Holds(statement, other)));

    private IEnumerable<string> Statements() =>
        address.EndsWith(".atom", StringComparison.Ordinal) ? text.Split("<entry>")
        : address.StartsWith("/api/", StringComparison.Ordinal) ? Innermost().Matches(text).Select(match => match.Value)
        : [text];

    /// <summary>The words of a page without the items of its lists, rows of its tables and choices of its forms that are about something else.</summary>
    private string WithoutOtherItems(string word)
    {
        var page = new HtmlParser().ParseDocument(text);
        foreach (var item in page.QuerySelectorAll("li, tr, option").Where(item => !Holds(item.TextContent, word) && !IsInside(item, word)).ToList())
        {
            item.Remove();
        }

        return page.Body!.TextContent;
    }

    private static bool IsInside(IElement item, string word) => item.Ancestors<IElement>().Any(above => above.LocalName is "li" or "tr" && Holds(above.TextContent, word));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Innermost();
}

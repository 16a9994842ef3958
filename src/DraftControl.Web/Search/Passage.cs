using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Html;

namespace DraftControl.Web.Search;

/// <summary>Some text in which words were found, cut where these begin and end.</summary>
public sealed record Passage(IReadOnlyList<(string Text, bool IsFound)> Parts)
{
    /// <summary>Stands before what was found while it comes out of the index; no text holds it, because it is never stored.</summary>
    public const char Begin = '\u0001';

    /// <summary>Stands after it.</summary>
    public const char End = '\u0002';

    public static readonly Passage Empty = new([]);

    public bool IsEmpty => Parts.Count == 0;

    /// <summary>A text with marks as it comes out of the index.</summary>
    public static Passage Read(string marked) => new([.. marked.Split(Begin).Index().SelectMany(piece => Cut(piece.Index, piece.Item)).Where(part => part.Text.Length > 0)]);

    /// <summary>The text, encoded, with every place marked.</summary>
    public IHtmlContent Html()
    {
        var html = new HtmlContentBuilder();
        foreach (var (text, isFound) in Parts)
        {
            _ = isFound ? html.AppendHtml("<mark>").AppendHtml(VisibleText.Of(text)).AppendHtml("</mark>") : html.AppendHtml(VisibleText.Of(text));
        }

        return html;
    }

    public override string ToString() => string.Concat(Parts.Select(part => part.Text));

    private static IEnumerable<(string Text, bool IsFound)> Cut(int index, string piece) =>
        index > 0 && piece.IndexOf(End, StringComparison.Ordinal) is var end and >= 0 ? [(piece[..end], true), (piece[(end + 1)..], false)] : [(piece, false)];
}

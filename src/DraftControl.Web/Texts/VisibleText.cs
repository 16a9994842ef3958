using System.Globalization;
using System.Text;
using DraftControl.Core.Wordings;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DraftControl.Web.Texts;

/// <summary>
/// Text as HTML in which nothing hides: encoded, and with every character spelled out (<c>U+200B</c>) that a reader would
/// not see, would take for an ordinary space, or would take for a Latin letter because it stands in a word of those.
/// </summary>
public static class VisibleText
{
    /// <param name="text">Any text.</param>
    /// <param name="marked">Whether it was added or deleted: then line breaks and tabs are named, and spaces where there is nothing else.</param>
    public static IHtmlContent Of(string text, bool marked = false)
    {
        var (html, plain) = (new HtmlContentBuilder(), new StringBuilder());
        var (odd, onlySpace) = (OddLetters(text), marked && string.IsNullOrWhiteSpace(text));

        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var label = marked ? Space(rune.Value, onlySpace) : null;
            label ??= IsHidden(rune) || odd.Contains(at) ? $"U+{rune.Value:X4}" : null;
            if (label is not null)
            {
                html.Append(plain.ToString()).AppendHtml(Labelled(label));
                plain.Clear();
            }

            // What is invisible may also turn the text around, so only its name is shown.
            plain.Append(Hygiene.IsInvisible(rune.Value) ? "" : rune.ToString());
            at += rune.Utf16SequenceLength;
        }

        return html.Append(plain.ToString());
    }

    private static TagBuilder Labelled(string label)
    {
        var span = new TagBuilder("span");
        span.AddCssClass("dc-invisible");
        span.InnerHtml.Append(label);
        return span;
    }

    private static string? Space(int codePoint, bool onlySpace) => codePoint switch
    {
        '\n' => "line break",
        '\t' => "tab",
        ' ' when onlySpace => "space",
        _ => null,
    };

    private static bool IsHidden(Rune rune) => Hygiene.IsInvisible(rune.Value) || (!rune.IsAscii && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.SpaceSeparator or UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    /// <summary>Where letters of another script stand in a word that has Latin ones.</summary>
    private static HashSet<int> OddLetters(string text)
    {
        var odd = new HashSet<int>();
        if (Ascii.IsValid(text))
        {
            return odd;
        }

        var (others, latin, at) = (new List<int>(), false, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
            {
                End();
            }
            else if (IsLatin(rune.Value))
            {
                latin = true;
            }
            else
            {
                others.Add(at);
            }

            at += rune.Utf16SequenceLength;
        }

        End();
        return odd;

        void End()
        {
            if (latin)
            {
                odd.UnionWith(others);
            }

            (latin, others) = (false, []);
        }
    }

    private static bool IsLatin(int codePoint) => codePoint is < 0x0250 or (>= 0x1E00 and <= 0x1EFF) or (>= 0xFB00 and <= 0xFB06);
}

using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>The pieces of GOV.UK markup that several tag helpers share. Every text that goes in is encoded.</summary>
internal static class Markup
{
    public static TagBuilder Element(string tag, string classes, object? content = null)
    {
        var element = new TagBuilder(tag);
        element.AddCssClass(classes);

        _ = content is IHtmlContent html ? element.InnerHtml.AppendHtml(html) : element.InnerHtml.Append(content?.ToString() ?? "");
        return element;
    }

    public static TagBuilder With(this TagBuilder element, string attribute, string? value)
    {
        if (value is not null)
        {
            element.MergeAttribute(attribute, value, replaceExisting: true);
        }

        return element;
    }

    public static TagBuilder Label(string text, string forId, string? classes, bool isPageHeading)
    {
        var label = Element("label", Classes("govuk-label", classes), text).With("for", forId);
        return isPageHeading ? Element("h1", "govuk-label-wrapper", label) : label;
    }

    public static TagBuilder Legend(string text, string? classes, bool isPageHeading) => Element(
        "legend",
        Classes("govuk-fieldset__legend", classes),
        isPageHeading ? Element("h1", "govuk-fieldset__heading", text) : text);

    public static TagBuilder Error(string id, string message) =>
        Element("p", "govuk-error-message", new HtmlContentBuilder().AppendHtml(Hidden("Error:")).Append(" ").Append(message)).With("id", id);

    public static TagBuilder Hint(string id, string text, string? classes = null) =>
        Element("div", Classes("govuk-hint", classes), text).With("id", id);

    public static TagBuilder Hidden(string text) => Element("span", "govuk-visually-hidden", text);

    /// <summary>Turns the element that the page wrote into another one, with a class before the page's own.</summary>
    public static void Become(this TagHelperOutput output, string tag, string classes)
    {
        output.TagName = tag;
        output.TagMode = TagMode.StartTagAndEndTag;

        foreach (var name in classes.Split(' '))
        {
            output.AddClass(name, HtmlEncoder.Default);
        }
    }

    public static string Classes(string first, string? more) => more is { Length: > 0 } ? $"{first} {more}" : first;
}

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>Links to the pages before and after this one; nothing where there are none.</summary>
[HtmlTargetElement("govuk-pagination", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PaginationTagHelper : TagHelper
{
    public string? PreviousHref { get; set; }

    public string PreviousText { get; set; } = "Previous page";

    public string? NextHref { get; set; }

    public string NextText { get; set; } = "Next page";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (PreviousHref is not { Length: > 0 } && NextHref is not { Length: > 0 })
        {
            output.SuppressOutput();
            return;
        }

        output.Become("nav", "govuk-pagination");
        output.Attributes.SetAttribute("aria-label", "Pagination");
        output.Content.SetHtmlContent(Link("prev", PreviousHref, PreviousText)).AppendHtml(Link("next", NextHref, NextText));
    }

    private static IHtmlContent Link(string rel, string? href, string text)
    {
        // A view that has no link writes an empty one.
        if (href is not { Length: > 0 })
        {
            return HtmlString.Empty;
        }

        var link = Markup.Element("a", "govuk-link govuk-pagination__link", Markup.Element("span", "govuk-pagination__link-title", text)).With("href", href).With("rel", rel);
        return Markup.Element("div", $"govuk-pagination__{rel}", link);
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>Text that a reader can open: <c>&lt;govuk-details summary="Why we ask"&gt;…&lt;/govuk-details&gt;</c>.</summary>
[HtmlTargetElement("govuk-details", Attributes = "summary")]
public sealed class DetailsTagHelper : TagHelper
{
    public string Summary { get; set; } = "";

    public bool Open { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = Markup.Element("div", "govuk-details__text", await output.GetChildContentAsync());
        var summary = Markup.Element("summary", "govuk-details__summary", Markup.Element("span", "govuk-details__summary-text", Summary));

        output.Become("details", "govuk-details");
        output.Content.SetHtmlContent(summary).AppendHtml(text);

        if (Open)
        {
            output.Attributes.SetAttribute(new TagHelperAttribute("open"));
        }
    }
}

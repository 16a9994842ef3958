using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>What somebody must know before they go on, such as that an act cannot be undone.</summary>
[HtmlTargetElement("govuk-warning-text")]
public sealed class WarningTextTagHelper : TagHelper
{
    public string IconFallbackText { get; set; } = "Warning";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = new HtmlContentBuilder().AppendHtml(Markup.Hidden(IconFallbackText)).Append(" ").AppendHtml(await output.GetChildContentAsync());

        output.Become("div", "govuk-warning-text");
        output.Content
            .SetHtmlContent(Markup.Element("span", "govuk-warning-text__icon", "!").With("aria-hidden", "true"))
            .AppendHtml(Markup.Element("strong", "govuk-warning-text__text", words));
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>One row: its key, its content as the value, and a link to change it.</summary>
[HtmlTargetElement("govuk-summary-list-row", ParentTag = "govuk-summary-list", Attributes = "key")]
public sealed class SummaryListRowTagHelper : TagHelper
{
    public string Key { get; set; } = "";

    public string? ActionHref { get; set; }

    public string ActionText { get; set; } = "Change";

    /// <summary>What a screen reader adds to the link; the key where nothing is said.</summary>
    public string? ActionHiddenText { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = Markup.Element("dd", "govuk-summary-list__value", await output.GetChildContentAsync());

        output.Become("div", ActionHref is null ? "govuk-summary-list__row govuk-summary-list__row--no-actions" : "govuk-summary-list__row");
        output.Content.SetHtmlContent(Markup.Element("dt", "govuk-summary-list__key", Key)).AppendHtml(value);

        if (ActionHref is not null)
        {
            var link = Markup.Element("a", "govuk-link", ActionText).With("href", ActionHref);
            link.InnerHtml.AppendHtml(Markup.Hidden($" {ActionHiddenText ?? Key}"));
            output.Content.AppendHtml(Markup.Element("dd", "govuk-summary-list__actions", link));
        }
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>Says that an act worked (<c>type="success"</c>) or what else matters now. At most one a page, never beside an error summary.</summary>
[HtmlTargetElement("govuk-notification-banner")]
public sealed class NotificationBannerTagHelper : TagHelper
{
    private const string TitleId = "govuk-notification-banner-title";

    public string? Type { get; set; }

    [HtmlAttributeName("title")]
    public string? Title { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var success = Type == "success";
        var title = Markup.Element("h2", "govuk-notification-banner__title", Title ?? (success ? "Success" : "Important")).With("id", TitleId);
        var content = await output.GetChildContentAsync();

        output.Become("div", success ? "govuk-notification-banner govuk-notification-banner--success" : "govuk-notification-banner");
        output.Attributes.SetAttribute("role", success ? "alert" : "region");
        output.Attributes.SetAttribute("aria-labelledby", TitleId);
        output.Attributes.SetAttribute("data-module", "govuk-notification-banner");
        output.Content
            .SetHtmlContent(Markup.Element("div", "govuk-notification-banner__header", title))
            .AppendHtml(Markup.Element("div", "govuk-notification-banner__content", content));
    }
}

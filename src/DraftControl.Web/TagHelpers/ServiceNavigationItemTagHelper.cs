using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>One entry of the service navigation, in a page's <c>Navigation</c> section.</summary>
[HtmlTargetElement("govuk-service-navigation-item", Attributes = "href")]
public sealed class ServiceNavigationItemTagHelper : TagHelper
{
    public string Href { get; set; } = "";

    /// <summary>Whether this is the page that is shown.</summary>
    public bool Current { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent words = await output.GetChildContentAsync();
        words = Current ? Markup.Element("strong", "govuk-service-navigation__active-fallback", words) : words;

        var link = Markup.Element("a", "govuk-service-navigation__link", words).With("href", Href).With("aria-current", Current ? "page" : null);
        output.Become("li", Current ? "govuk-service-navigation__item govuk-service-navigation__item--active" : "govuk-service-navigation__item");
        output.Content.SetHtmlContent(link);
    }
}

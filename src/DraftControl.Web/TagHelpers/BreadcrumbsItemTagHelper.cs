using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>One page above this one; without <c>href</c>, this page itself.</summary>
[HtmlTargetElement("govuk-breadcrumbs-item", ParentTag = "govuk-breadcrumbs")]
public sealed class BreadcrumbsItemTagHelper : TagHelper
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("li", "govuk-breadcrumbs__list-item");

        if (Href is null)
        {
            output.Attributes.SetAttribute("aria-current", "page");
        }
        else
        {
            output.Content.SetHtmlContent(Markup.Element("a", "govuk-breadcrumbs__link", content).With("href", Href));
        }
    }
}

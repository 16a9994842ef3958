using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>What a page asks further when an answer is chosen; without a script it is always shown.</summary>
[HtmlTargetElement("govuk-conditional", ParentTag = "govuk-radios-item")]
[HtmlTargetElement("govuk-conditional", ParentTag = "govuk-checkboxes-item")]
public sealed class ConditionalTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((Conditional)context.Items[typeof(Conditional)]).Content = await output.GetChildContentAsync();
        output.SuppressOutput();
    }
}

/// <summary>Hands the further question from inside an answer, where a page writes it, to below it, where it is shown.</summary>
internal sealed class Conditional
{
    public IHtmlContent? Content { get; set; }
}

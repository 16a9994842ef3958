using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>One entry of a <c>govuk-select</c>.</summary>
[HtmlTargetElement("govuk-select-item", ParentTag = "govuk-select", Attributes = "value")]
public sealed class SelectItemTagHelper : TagHelper
{
    public string Value { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "option";
        output.Attributes.SetAttribute("value", Value);

        if (Choices.Around(context).Chosen(Value))
        {
            output.Attributes.SetAttribute(new TagHelperAttribute("selected"));
        }
    }
}

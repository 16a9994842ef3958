using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>What a form does; with <c>class="govuk-button--secondary"</c> or <c>--warning</c> where it is not the main act.</summary>
[HtmlTargetElement("govuk-button")]
public sealed class ButtonTagHelper : TagHelper
{
    public string Type { get; set; } = "submit";

    /// <summary>Takes the second of two quick clicks for one.</summary>
    public bool PreventDoubleClick { get; set; } = true;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("button", "govuk-button");
        output.Attributes.SetAttribute("type", Type);
        output.Attributes.SetAttribute("data-module", "govuk-button");

        if (PreventDoubleClick)
        {
            output.Attributes.SetAttribute("data-prevent-double-click", "true");
        }
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>Fields that belong together, under one legend.</summary>
[HtmlTargetElement("govuk-fieldset", Attributes = "legend")]
public sealed class FieldsetTagHelper : TagHelper
{
    public string Legend { get; set; } = "";

    public string? LegendClass { get; set; } = "govuk-fieldset__legend--m";

    public bool LegendIsPageHeading { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("fieldset", "govuk-fieldset");
        output.PreContent.SetHtmlContent(Markup.Legend(Legend, LegendClass, LegendIsPageHeading));
    }
}

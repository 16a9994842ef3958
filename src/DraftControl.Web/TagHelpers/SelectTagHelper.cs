using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>One of many, from a list: <c>govuk-select</c> with a <c>govuk-select-item</c> for each.</summary>
[HtmlTargetElement("govuk-select", Attributes = "for,label")]
public sealed class SelectTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? LabelClass { get; set; }

    public bool LabelIsPageHeading { get; set; }

    public string? Hint { get; set; }

    [HtmlAttributeName("describedby")]
    public string? DescribedBy { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var group = new FormGroup(Field.Of(For, View), Hint, DescribedBy);
        context.Items[typeof(Choices)] = new Choices("select", group.Field);

        var select = group.Control("select", TagMode.StartTagAndEndTag, "govuk-select", output);
        select.Content.SetHtmlContent(await output.GetChildContentAsync());

        group.Write(output, Markup.Label(Label, group.Field.Id, LabelClass, LabelIsPageHeading), select);
    }
}

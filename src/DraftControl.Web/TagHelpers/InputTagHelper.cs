using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>A line of text with its label: <c>&lt;govuk-input for="Title" label="Title" /&gt;</c>.</summary>
[HtmlTargetElement("govuk-input", Attributes = "for,label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class InputTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? LabelClass { get; set; }

    public bool LabelIsPageHeading { get; set; }

    public string? Hint { get; set; }

    public string Type { get; set; } = "text";

    [HtmlAttributeName("describedby")]
    public string? DescribedBy { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var group = new FormGroup(Field.Of(For, View), Hint, DescribedBy);
        var input = group.Control("input", TagMode.StartTagOnly, "govuk-input", output);
        input.Attributes.SetAttribute("type", Type);

        if (group.Field.Value is { } value && Type != "password")
        {
            input.Attributes.SetAttribute("value", value);
        }

        group.Write(output, Markup.Label(Label, group.Field.Id, LabelClass, LabelIsPageHeading), input);
    }
}

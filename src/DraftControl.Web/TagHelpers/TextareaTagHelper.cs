using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>Several lines of text with their label: <c>&lt;govuk-textarea for="Reason" label="Reason" rows="8" /&gt;</c>.</summary>
[HtmlTargetElement("govuk-textarea", Attributes = "for,label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextareaTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? LabelClass { get; set; }

    public bool LabelIsPageHeading { get; set; }

    public string? Hint { get; set; }

    public int Rows { get; set; } = 5;

    [HtmlAttributeName("describedby")]
    public string? DescribedBy { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var group = new FormGroup(Field.Of(For, View), Hint, DescribedBy);
        var textarea = group.Control("textarea", TagMode.StartTagAndEndTag, "govuk-textarea", output);
        textarea.Attributes.SetAttribute("rows", Rows);

        // A browser drops one line break just after the tag; this is the one to drop, so that the text keeps its own.
        textarea.Content.AppendHtml("\n").Append(group.Field.Value ?? "");

        group.Write(output, Markup.Label(Label, group.Field.Id, LabelClass, LabelIsPageHeading), textarea);
    }
}

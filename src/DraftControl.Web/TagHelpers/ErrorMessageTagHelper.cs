using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>What is wrong with a field that a page draws by itself; nothing where nothing is wrong. Its id is the field's with <c>-error</c>.</summary>
[HtmlTargetElement("govuk-error-message", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorMessageTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field.Of(For, View);
        output.TagName = null;
        output.Content.Clear();

        if (field.Error is { } error)
        {
            output.Content.SetHtmlContent(Markup.Error(field.ErrorId, error));
        }
    }
}

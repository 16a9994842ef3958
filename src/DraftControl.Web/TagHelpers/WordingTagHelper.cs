using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>Words that somebody wrote, to the character, with what nobody would see spelled out: <c>&lt;wording of="text" /&gt;</c>.</summary>
[HtmlTargetElement("wording", Attributes = "of", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WordingTagHelper : TagHelper
{
    public string Of { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "dc-redline");
        output.Content.SetHtmlContent(VisibleText.Of(Of));
    }
}

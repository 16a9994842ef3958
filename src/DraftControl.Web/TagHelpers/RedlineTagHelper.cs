using DraftControl.Core.Wordings;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>
/// Old and new words together: <c>&lt;dc-redline of="redline" /&gt;</c>. Several screen readers do not read <c>ins</c> and
/// <c>del</c> out, so hidden words say what was added and deleted. Every text is encoded before it is wrapped.
/// </summary>
[HtmlTargetElement("dc-redline", Attributes = "of", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RedlineTagHelper : TagHelper
{
    public Redline Of { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("span", "dc-redline");
        output.Content.Clear();
        foreach (var run in Of.Runs)
        {
            _ = run.Kind switch
            {
                RunKind.Insert => output.Content.AppendHtml(Marked("ins", "added", run.Text)),
                RunKind.Delete => output.Content.AppendHtml(Marked("del", "deleted", run.Text)),
                _ => output.Content.Append(run.Text),
            };
        }
    }

    private static TagBuilder Marked(string tag, string what, string text)
    {
        var element = new TagBuilder(tag);
        element.InnerHtml.AppendHtml(Markup.Hidden($"[{what}: ")).Append(text).AppendHtml(Markup.Hidden("]"));
        return element;
    }
}

using DraftControl.Core.Wordings;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>
/// A redline, marked up for those who see it and those who hear it, and then said in a sentence:
/// <c>&lt;redline of="change.Redline" /&gt;</c>.
/// </summary>
[HtmlTargetElement("redline", Attributes = "of", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RedlineTagHelper : TagHelper
{
    public Redline Of { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "dc-redline");
        output.Content.Clear();

        foreach (var run in Of.Runs)
        {
            output.Content.AppendHtml(Marked(run));
        }

        output.PostElement.SetHtmlContent(Markup.Element("p", "govuk-body-s dc-redline__words", VisibleText.Of(Of.InWords())));
    }

    private static IHtmlContent Marked(Run run) => run.Kind switch
    {
        RunKind.Insert => Mark("ins", "added", run.Text),
        RunKind.Delete => Mark("del", "deleted", run.Text),
        _ => VisibleText.Of(run.Text),
    };

    private static TagBuilder Mark(string tag, string done, string text)
    {
        var mark = new TagBuilder(tag);
        mark.InnerHtml.AppendHtml(Markup.Hidden($"[{done}: ")).AppendHtml(VisibleText.Of(text, marked: true)).AppendHtml(Markup.Hidden("]"));
        return mark;
    }
}

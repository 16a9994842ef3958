using System.Globalization;
using DraftControl.Core.Registers;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>
/// How much of a text each class of organisations has brought, as one bar in parts: <c>&lt;share-bar of="authorship" /&gt;</c>. A
/// reader who does not see it is told the same, and a table belongs beside it. Drawn without style attributes, which the
/// site's own security policy forbids.
/// </summary>
[HtmlTargetElement("share-bar", Attributes = "of", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ShareBarTagHelper : TagHelper
{
    public Authorship Of { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("svg", "dc-share-bar");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", string.Join(", ", Of.ByClass.Select(share => $"{share.Class.BringerInWords()} {Of.ShareInWords(share.Words)}")));
        output.Attributes.SetAttribute("viewBox", "0 0 100 1");
        output.Attributes.SetAttribute("preserveAspectRatio", "none");
        output.Content.Clear();

        var before = 0;
        foreach (var (by, words) in Of.ByClass)
        {
            output.Content.AppendHtml(Part(by.BringerCss(), Percent(before), Percent(words)));
            before += words;
        }
    }

    private static TagBuilder Part(string css, string from, string width) =>
        Markup.Element("rect", css).With("x", from).With("y", "0").With("width", width).With("height", "1");

    private string Percent(int words) => (100.0 * words / Of.Words).ToString("0.###", CultureInfo.InvariantCulture);
}

using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>The words of a clause, in a heading of the level that the clause has on the page, or in a plain block.</summary>
[HtmlTargetElement("dc-words", Attributes = "heading")]
public sealed class WordsTagHelper : TagHelper
{
    /// <summary>1 to 6; 0 for what is no heading.</summary>
    public int Heading { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.TagName = Heading == 0 ? "div" : string.Create(CultureInfo.InvariantCulture, $"h{Heading}");
}

using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>Proposals in a sentence, each a link: <c>&lt;proposals of="numbers" at="@Model.ProposalsPath" /&gt;</c> reads "proposal 3, proposal 4 and proposal 7".</summary>
[HtmlTargetElement("proposals", Attributes = "of,at", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ProposalsTagHelper : TagHelper
{
    /// <summary>Their numbers; at least one.</summary>
    public IReadOnlyList<int> Of { get; set; } = [];

    /// <summary>Where proposals are.</summary>
    public string At { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Links(Of, At, Of.Count, number => new HtmlContentBuilder().Append($"proposal {number}")));
    }

    /// <summary>Links to proposals: "3, 4 and 7".</summary>
    /// <param name="numbers">Their numbers.</param>
    /// <param name="at">Where proposals are.</param>
    /// <param name="most">How many to link to; more are counted.</param>
    /// <param name="text">The text of a link, which is also read by itself.</param>
    internal static IHtmlContent Links(IReadOnlyList<int> numbers, string at, int most, Func<string, IHtmlContent> text)
    {
        var (content, shown) = (new HtmlContentBuilder(), numbers.Take(most).ToList());
        for (var i = 0; i < shown.Count; i++)
        {
            var number = shown[i].ToString(CultureInfo.InvariantCulture);
            content.Append(i == 0 ? "" : i < numbers.Count - 1 ? ", " : " and ")
                .AppendHtml(Markup.Element("a", "govuk-link", text(number)).With("href", $"{at}/{number}"));
        }

        return numbers.Count > shown.Count ? content.Append(string.Create(CultureInfo.InvariantCulture, $" and {numbers.Count - shown.Count} more")) : content;
    }
}

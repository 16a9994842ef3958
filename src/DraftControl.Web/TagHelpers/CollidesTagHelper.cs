using DraftControl.Core.Registers;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>
/// Which open proposals change the same clauses as one, as a tag with a link to each; nothing where there are none:
/// <c>&lt;collides with="others" at="@Model.ProposalsPath" /&gt;</c>.
/// </summary>
[HtmlTargetElement("collides", Attributes = "with,at", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CollidesTagHelper : TagHelper
{
    /// <summary>More are counted, but not linked to: lists are long enough.</summary>
    private const int MostLinks = 5;

    /// <summary>The other proposals.</summary>
    public IReadOnlyList<Proposal> With { get; set; } = [];

    /// <summary>Where proposals are.</summary>
    public string At { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (With.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.Become("strong", "govuk-tag dc-state--collides");
        var links = ProposalsTagHelper.Links([.. With.Select(other => other.Number)], At, MostLinks, number => new HtmlContentBuilder().AppendHtml(Markup.Hidden("proposal ")).Append(number));
        output.Content.SetHtmlContent(new HtmlContentBuilder().Append("Collides with ").AppendHtml(links));
    }
}

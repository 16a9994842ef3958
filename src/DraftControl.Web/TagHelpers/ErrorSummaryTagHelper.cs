using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>Everything that is wrong with a form, each with a link to its field; nothing where nothing is wrong. The layout has it.</summary>
[HtmlTargetElement("govuk-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [HtmlAttributeName("title")]
    public string Title { get; set; } = "There is a problem";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (View.ModelState.IsValid)
        {
            output.SuppressOutput();
            return;
        }

        var list = Markup.Element("ul", "govuk-list govuk-error-summary__list", Items());
        var alert = new TagBuilder("div").With("role", "alert");
        alert.InnerHtml
            .AppendHtml(Markup.Element("h2", "govuk-error-summary__title", Title))
            .AppendHtml(Markup.Element("div", "govuk-error-summary__body", list));

        output.Become("div", "govuk-error-summary");
        output.Attributes.SetAttribute("data-module", "govuk-error-summary");
        output.Content.SetHtmlContent(alert);
    }

    private HtmlContentBuilder Items()
    {
        var shown = FieldsShown.On(View);
        var items = new HtmlContentBuilder();

        foreach (var (name, entry) in View.ModelState.Where(pair => pair.Value is { Errors.Count: > 0 }).OrderBy(pair => shown.PlaceOf(pair.Key)))
        {
            var message = entry!.Errors[0].ErrorMessage is { Length: > 0 } text ? text : Field.Unreadable;
            var item = new TagBuilder("li");
            _ = shown.IdOf(name) is { } id
                ? item.InnerHtml.AppendHtml(Link(message, id))
                : item.InnerHtml.Append(message);
            items.AppendHtml(item);
        }

        return items;
    }

    private static TagBuilder Link(string message, string id)
    {
        var link = new TagBuilder("a").With("href", $"#{id}");
        link.InnerHtml.Append(message);
        return link;
    }
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>
/// A question with answers to choose from: one (<c>govuk-radios</c>) or several (<c>govuk-checkboxes</c>), each a
/// <c>govuk-radios-item</c> or <c>govuk-checkboxes-item</c>.
/// </summary>
[HtmlTargetElement("govuk-radios", Attributes = "for,legend")]
[HtmlTargetElement("govuk-checkboxes", Attributes = "for,legend")]
public sealed class ChoicesTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Legend { get; set; } = "";

    public string? LegendClass { get; set; } = "govuk-fieldset__legend--m";

    public bool LegendIsPageHeading { get; set; }

    public string? Hint { get; set; }

    [HtmlAttributeName("describedby")]
    public string? DescribedBy { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var kind = context.TagName["govuk-".Length..];
        var group = new FormGroup(Field.Of(For, View), Hint, DescribedBy);
        context.Items[typeof(Choices)] = new Choices(kind, group.Field);

        // The class that the page wrote, such as govuk-radios--inline, is for the list of answers.
        var classes = Markup.Classes($"govuk-{kind}", output.Attributes["class"]?.Value?.ToString());
        output.Attributes.RemoveAll("class");

        var items = Markup.Element("div", classes, await output.GetChildContentAsync()).With("data-module", $"govuk-{kind}");
        var fieldset = Markup.Element("fieldset", "govuk-fieldset", Markup.Legend(Legend, LegendClass, LegendIsPageHeading)).With("aria-describedby", group.Described);
        fieldset.InnerHtml.AppendHtml(group.HintAndError()).AppendHtml(items);

        output.Become("div", group.ErrorClass("govuk-form-group"));
        output.Content.SetHtmlContent(fieldset);
    }
}

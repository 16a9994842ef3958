using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>One answer. Its content is the label; a <c>govuk-conditional</c> inside is shown only while it is chosen.</summary>
[HtmlTargetElement("govuk-radios-item", ParentTag = "govuk-radios", Attributes = "value")]
[HtmlTargetElement("govuk-checkboxes-item", ParentTag = "govuk-checkboxes", Attributes = "value")]
public sealed class ChoiceTagHelper : TagHelper
{
    public string Value { get; set; } = "";

    public string? Hint { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var (choices, conditional) = (Choices.Around(context), new Conditional());
        var (id, block, chosen) = (choices.NextId(), $"govuk-{choices.Kind}", choices.Chosen(Value));
        context.Items[typeof(Conditional)] = conditional;

        var label = Markup.Element("label", $"govuk-label {block}__label", await output.GetChildContentAsync()).With("for", id);
        var input = Markup.Element("input", $"{block}__input")
            .With("id", id).With("name", choices.Name).With("type", choices.Kind == "radios" ? "radio" : "checkbox").With("value", Value)
            .With("checked", chosen ? "checked" : null)
            .With("aria-describedby", Hint is null ? null : $"{id}-item-hint")
            .With("data-aria-controls", conditional.Content is null ? null : $"conditional-{id}");
        input.TagRenderMode = Microsoft.AspNetCore.Mvc.Rendering.TagRenderMode.StartTag;

        output.Become("div", $"{block}__item");
        output.Content.SetHtmlContent(input).AppendHtml(label);
        output.Content.AppendHtml(Hint is null ? HtmlString.Empty : Markup.Hint($"{id}-item-hint", Hint, $"{block}__hint"));

        if (conditional.Content is { } more)
        {
            var hidden = chosen ? null : $"{block}__conditional--hidden";
            output.PostElement.SetHtmlContent(Markup.Element("div", Markup.Classes($"{block}__conditional", hidden), more).With("id", $"conditional-{id}"));
        }
    }
}

using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>A field with everything around it that helps: label, hint and error, and the ids that tie them together.</summary>
internal sealed record FormGroup(Field Field, string? Hint, string? DescribedBy = null)
{
    /// <summary>The ids of what a screen reader should read out with the field, or null.</summary>
    public string? Described => string.Join(' ', Ids()) is { Length: > 0 } ids ? ids : null;

    public string ErrorClass(string classes) => Field.Error is null ? classes : $"{classes} {classes}--error";

    /// <summary>
    /// The input element itself: it takes over the attributes that the page wrote and we do not know, such as
    /// <c>autocomplete</c> or <c>maxlength</c>.
    /// </summary>
    public TagHelperOutput Control(string tag, TagMode mode, string classes, TagHelperOutput from)
    {
        var control = new TagHelperOutput(tag, [.. from.Attributes], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent())) { TagMode = mode };
        from.Attributes.Clear();

        foreach (var name in ErrorClass(classes).Split(' '))
        {
            control.AddClass(name, HtmlEncoder.Default);
        }

        control.Attributes.SetAttribute("id", Field.Id);
        control.Attributes.SetAttribute("name", Field.Name);

        if (Described is { } ids)
        {
            control.Attributes.SetAttribute("aria-describedby", ids);
        }

        return control;
    }

    /// <summary>Writes the group: its heading, the hint, the error and the control.</summary>
    public void Write(TagHelperOutput output, IHtmlContent? heading, IHtmlContent control)
    {
        output.Become("div", ErrorClass("govuk-form-group"));
        output.Content.SetHtmlContent(heading ?? HtmlString.Empty).AppendHtml(HintAndError()).AppendHtml(control);
    }

    public IHtmlContent HintAndError()
    {
        var content = new HtmlContentBuilder();
        _ = Hint is { Length: > 0 } ? content.AppendHtml(Markup.Hint(Field.HintId, Hint)) : content;
        return Field.Error is { } error ? content.AppendHtml(Markup.Error(Field.ErrorId, error)) : content;
    }

    private IEnumerable<string> Ids()
    {
        string?[] ids = [DescribedBy, Hint is { Length: > 0 } ? Field.HintId : null, Field.Error is null ? null : Field.ErrorId];
        return ids.OfType<string>();
    }
}

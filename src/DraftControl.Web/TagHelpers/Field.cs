using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace DraftControl.Web.TagHelpers;

/// <summary>What a page knows of one form field: its names, what was typed or held, and what is wrong with it.</summary>
internal sealed record Field(string Id, string Name, IReadOnlyList<string> Values, string? Error)
{
    /// <summary>What people read when a value could not be understood and nothing better is known.</summary>
    public const string Unreadable = "Enter a valid value";

    /// <summary>The one value of a field that holds one.</summary>
    public string? Value => Values.Count > 0 ? Values[0] : null;

    public string HintId => $"{Id}-hint";

    public string ErrorId => $"{Id}-error";

    /// <summary>Reads the field that an expression names; what somebody typed comes before what the model holds.</summary>
    public static Field Of(ModelExpression expression, ViewContext view)
    {
        var name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var entry = view.ModelState[name];

        FieldsShown.On(view).Add(name, id);
        return new Field(id, name, Typed(entry) ?? Held(expression.Model), FirstError(entry));
    }

    private static IReadOnlyList<string>? Typed(ModelStateEntry? entry) => entry?.RawValue switch
    {
        string[] many => many,
        string one => [one],
        _ => entry?.AttemptedValue is { } text ? [text] : null,
    };

    private static IReadOnlyList<string> Held(object? model) => model switch
    {
        null => [],
        string text => [text],
        System.Collections.IEnumerable many => [.. many.Cast<object>().Select(Text)],
        _ => [Text(model)],
    };

    private static string Text(object value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string? FirstError(ModelStateEntry? entry) =>
        entry is { Errors: [var first, ..] } ? (first.ErrorMessage is { Length: > 0 } message ? message : Unreadable) : null;
}

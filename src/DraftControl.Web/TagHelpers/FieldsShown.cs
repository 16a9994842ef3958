using Microsoft.AspNetCore.Mvc.Rendering;

namespace DraftControl.Web.TagHelpers;

/// <summary>The fields of a page in the order in which a reader meets them, which is the order of its error summary.</summary>
internal sealed class FieldsShown
{
    private readonly List<(string Name, string Id)> fields = [];

    public static FieldsShown On(ViewContext view)
    {
        if (view.HttpContext.Items[typeof(FieldsShown)] is not FieldsShown shown)
        {
            view.HttpContext.Items[typeof(FieldsShown)] = shown = new FieldsShown();
        }

        return shown;
    }

    public void Add(string name, string id) => fields.Add((name, id));

    /// <summary>Where a link to the field goes, or null where the page does not show it.</summary>
    public string? IdOf(string name) => Find(name) is var at and >= 0 ? fields[at].Id : null;

    /// <summary>The field's place on the page; fields that it does not show come last.</summary>
    public int PlaceOf(string name) => Find(name) is var at and >= 0 ? at : int.MaxValue;

    private int Find(string name) => fields.FindIndex(field => string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase));
}

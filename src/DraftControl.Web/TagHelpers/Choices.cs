using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>The radios, checkboxes or list entries of one field, so that each knows its id and whether it is chosen.</summary>
internal sealed class Choices(string kind, Field of)
{
    private int items;

    public string Kind => kind;

    public string Name => of.Name;

    public static Choices Around(TagHelperContext item) => (Choices)item.Items[typeof(Choices)];

    /// <summary>The first has the field's own id, so that the error summary's link leads to it.</summary>
    public string NextId() => ++items == 1 ? of.Id : $"{of.Id}-{items}";

    public bool Chosen(string value) => of.Values.Contains(value, StringComparer.OrdinalIgnoreCase);
}

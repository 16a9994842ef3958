using DraftControl.Core.Entries;
using DraftControl.Core.People;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.People;

/// <summary>What a form asks about an organisation.</summary>
public sealed class OrganisationFields
{
    public string? Name { get; set; }

    public string? ShortName { get; set; }

    public string? Class { get; set; }

    public string? Nation { get; set; }

    /// <summary>The organisation; null, with errors beside the fields, where it cannot be read.</summary>
    /// <param name="errors">Where errors go.</param>
    /// <param name="form">What the form calls these fields.</param>
    public Organisation? Read(ModelStateDictionary errors, string form)
    {
        var name = errors.Read<OrganisationName>($"{form}.{nameof(Name)}", Name, OrganisationName.Demand);
        var slug = errors.Read<Slug>($"{form}.{nameof(ShortName)}", ShortName, "Enter a short name for the organisation: lower-case letters, digits and hyphens, like northam");
        if (!OrganisationClasses.TryParse(Class, out var kind))
        {
            errors.AddModelError($"{form}.{nameof(Class)}", "Select what kind of organisation it is");
        }

        var nation = string.IsNullOrWhiteSpace(Nation) ? null : errors.ReadLine($"{form}.{nameof(Nation)}", Nation, "The nation", "Enter the nation in one line", 100);
        return errors.IsValid ? new Organisation(slug!, name!, kind, nation) : null;
    }
}

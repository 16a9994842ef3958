using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Pages.Signatories;

/// <summary>Which signatories somebody asks for; whatever is null lets everybody pass.</summary>
/// <param name="Name">Stands somewhere in a name that the organisation has or had.</param>
/// <param name="Class">What kind of body it is.</param>
/// <param name="Nation">Where it is.</param>
/// <param name="Version">The version that it signed.</param>
public sealed record SignatoryFilter(string? Name, OrganisationClass? Class, string? Nation, VersionNumber? Version)
{
    public bool IsEmpty => (Name, Class, Nation, Version) is (null, null, null, null);

    public bool Passes(SignatoryOrganisation organisation, SignedVersion signature) =>
        (Name is null || organisation.Names.Any(name => name.ToString().Contains(Name, StringComparison.OrdinalIgnoreCase)))
        && (Class is null || organisation.Class == Class)
        && (Nation is null || string.Equals(organisation.Nation?.ToString(), Nation, StringComparison.OrdinalIgnoreCase))
        && (Version is null || signature.Version == Version);
}

using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Web.Api;

/// <summary>Reads an organisation from a request.</summary>
internal static class Organisations
{
    public static Organisation Organisation(this Reading reading, RosterEndpoints.OrganisationBody? body) => new(
        reading.Required<Slug>(body?.Slug, "Send the organisation's short name (slug): lower-case letters, digits and hyphens."),
        reading.Required<OrganisationName>(body?.Name, $"{OrganisationName.Demand}."),
        reading.Class(body?.Class),
        string.IsNullOrWhiteSpace(body?.Nation) ? null : reading.Line(body.Nation, "the nation", 100));

    public static OrganisationClass Class(this Reading reading, string? text) =>
        reading.OneOf<OrganisationClass>(text, OrganisationClasses.TryParse, "Send a class: local-authority, central-government, sector-body, other-public or supplier.");
}

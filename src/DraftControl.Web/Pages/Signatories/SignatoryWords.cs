using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Pages.Signatories;

/// <summary>How signatories are said on pages.</summary>
public static class SignatoryWords
{
    /// <summary>The class as it stands alone: <c>Local authority</c>.</summary>
    public static string Words(this OrganisationClass kind) => char.ToUpperInvariant(kind.InWords()[0]) + kind.InWords()[1..];

    /// <summary>What it is and where, and what it was called: <c>Local authority, Wales; before: Cardigan Council</c>.</summary>
    public static string InWords(this SignatoryOrganisation organisation) =>
        organisation.Class.Words()
        + (organisation.Nation is { } nation ? $", {nation}" : "")
        + (organisation.FormerNames.Count > 0 ? $"; before: {string.Join(", ", organisation.FormerNames)}" : "");
}

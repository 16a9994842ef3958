namespace DraftControl.Web.Signatories;

/// <summary>Where a signatory is reached and what it lets be shown. The address is shown to nobody but stewards.</summary>
public sealed class OrganisationContact
{
    public required string Declaration { get; init; }

    /// <summary>The registered organisation.</summary>
    public required string Organisation { get; init; }

    public required string Name { get; set; }

    public required string Email { get; set; }

    /// <summary>The logo's file; null where none may be shown.</summary>
    public string? Logo { get; set; }

    public string? LogoText { get; set; }
}

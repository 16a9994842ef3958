namespace DraftControl.Core.People;

/// <summary>What kind of body an organisation is. The publishing rules give classes different rights.</summary>
public enum OrganisationClass
{
    LocalAuthority,
    CentralGovernment,
    SectorBody,
    OtherPublic,
    Supplier,
}

/// <summary>How classes of organisation are spelled in the ledger and the API.</summary>
public static class OrganisationClasses
{
    private static readonly Spellings<OrganisationClass> spellings = new(
        (OrganisationClass.LocalAuthority, "local-authority"),
        (OrganisationClass.CentralGovernment, "central-government"),
        (OrganisationClass.SectorBody, "sector-body"),
        (OrganisationClass.OtherPublic, "other-public"),
        (OrganisationClass.Supplier, "supplier"));

    public static string Spelled(this OrganisationClass value) => spellings.Of(value);

    public static bool TryParse(string? text, out OrganisationClass value) => spellings.TryRead(text, out value);

    /// <summary>The class in a sentence: <c>local authority</c>.</summary>
    public static string InWords(this OrganisationClass value) => value switch
    {
        OrganisationClass.OtherPublic => "other public body",
        _ => value.Spelled().Replace('-', ' '),
    };
}

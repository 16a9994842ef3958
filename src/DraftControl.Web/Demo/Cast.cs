using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Web.Demo;

/// <summary>Who takes part in the demo. Everybody is invented and reached at <c>@&lt;organisation&gt;.example</c>.</summary>
internal static class Cast
{
    /// <summary>Opens the declaration, registers everybody else and appoints them.</summary>
    public const string Steward = "steward@centre";

    public static readonly Organisation Opener = Of("centre", "Ministry for Local Services", OrganisationClass.CentralGovernment);

    public static readonly IReadOnlyList<Organisation> Others =
    [
        Of("northam", "Northam Borough Council", OrganisationClass.LocalAuthority, "England"),
        Of("southam", "Southam City Council", OrganisationClass.LocalAuthority, "England"),
        Of("westam", "Westam County Council", OrganisationClass.LocalAuthority, "Wales"),
        Of("eastam", "Eastam District Council", OrganisationClass.LocalAuthority, "England"),
        Of("guild", "Guild of Council Technologists", OrganisationClass.SectorBody),
        Of("vendor", "Vendor Systems Limited", OrganisationClass.Supplier),
    ];

    /// <summary>Everybody but the first steward, as <c>name@organisation</c>.</summary>
    public static readonly IReadOnlyList<string> Appointed =
    [
        "rep@northam", "rep@southam", "rep@westam", "rep@eastam", "rep@guild", "rep@centre",
        "editor@northam", "editor@centre", "editor@guild",
        "elm@northam", "elm@southam", "oak@southam", "oak@eastam", "ash@westam", "ash@northam", "independent@eastam", "independent@westam",
        "chief@northam", "chief@southam", "practitioner@northam", "practitioner@southam",
    ];

    /// <summary>What people are called in their accounts, where colleagues and stewards see it. No ledger holds a name.</summary>
    public static readonly IReadOnlyDictionary<string, string> Names = new Dictionary<string, string>
    {
        [Steward] = "Alex Morgan",
        ["rep@northam"] = "Robin Hale",
        ["rep@southam"] = "Sam Ellis",
        ["rep@westam"] = "Carys Lloyd",
        ["rep@eastam"] = "Jo Marsh",
        ["rep@guild"] = "Pat Osei",
        ["rep@centre"] = "Lee Bannister",
        ["editor@northam"] = "Chris Okafor",
        ["editor@centre"] = "Morgan Shah",
        ["editor@guild"] = "Frances Bell",
        ["elm@northam"] = "Drew Patel",
        ["elm@southam"] = "Nicky Grant",
        ["oak@southam"] = "Ashley Reid",
        ["oak@eastam"] = "Kim Foster",
        ["ash@westam"] = "Rhys Bowen",
        ["ash@northam"] = "Terry Walsh",
        ["independent@eastam"] = "Val Hughes",
        ["independent@westam"] = "Lyn Parry",
        ["chief@northam"] = "Jean Abbott",
        ["chief@southam"] = "Max Turner",
        ["practitioner@northam"] = "Charlie Wu",
        ["practitioner@southam"] = "Billie Stone",
    };

    public static Slug OrganisationOf(string person) => Slug.Parse(person.Split('@')[1]);

    public static Role RoleOf(string person) => person.Split('@')[0] switch
    {
        "steward" => Role.Steward,
        "rep" => Role.Representative,
        "editor" => Role.Editor,
        "chief" => Role.ChiefExecutive,
        "practitioner" => Role.Practitioner,
        _ => Role.Councillor,
    };

    /// <summary>A councillor's name is that of their political group; nobody else has one.</summary>
    public static Line? GroupOf(string person) => RoleOf(person) == Role.Councillor ? Line.Parse(person.Split('@')[0]) : null;

    public static Organisation Of(string slug, string name, OrganisationClass organisationClass, string? nation = null) =>
        new(Slug.Parse(slug), OrganisationName.Parse(name), organisationClass, nation is null ? null : Line.Parse(nation));
}

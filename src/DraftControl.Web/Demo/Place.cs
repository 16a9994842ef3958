using DraftControl.Core.People;

namespace DraftControl.Web.Demo;

/// <summary>Somebody of the demo whose place a newcomer can take, and what to try there.</summary>
/// <param name="Email">Who it is.</param>
/// <param name="Role">Their office.</param>
/// <param name="Organisation">For whom.</param>
/// <param name="Try">What to try first.</param>
/// <param name="Path">Where that is done.</param>
public sealed record Place(string Email, Role Role, string Organisation, string Try, string Path)
{
    private static readonly string home = $"/declarations/{DemoSetup.Declaration}";

    /// <summary>Everybody of the demo, by office.</summary>
    public static IEnumerable<IGrouping<Role, Place>> All => Cast.Appointed.Prepend(Cast.Steward).Select(Of).GroupBy(place => place.Role).OrderBy(group => Order(group.Key));

    private static Place Of(string person)
    {
        var organisation = Cast.Others.Prepend(Cast.Opener).Single(found => found.Slug == Cast.OrganisationOf(person));
        var (what, path) = person switch
        {
            "rep@northam" => ("propose a change to a clause, or go on with one that was not sent", "/draft"),
            "rep@eastam" => ("see why one proposal is said to be covered by another", "/waiting"),
            "rep@southam" => ("see another council’s proposal for the words that you want to change", "/proposals"),
            "editor@centre" => ("decide two proposals for the same words", "/proposals?state=open"),
            "oak@eastam" => ("see what became of the concern that you raised", "/waiting"),
            "elm@northam" => ("check clauses for political neutrality", "/neutrality"),
            _ => Usual(Cast.RoleOf(person)),
        };
        return new($"{person}.example", Cast.RoleOf(person), Named(organisation.Name.ToString(), Cast.GroupOf(person)?.ToString()), what, path == "/waiting" ? path : $"{home}{path}");
    }

    private static string Named(string organisation, string? group) => group is null ? organisation : $"{organisation}, group {group}";

    private static (string Try, string Path) Usual(Role role) => role switch
    {
        Role.Steward => ("confirm the signature that waits, and see what still stands between the draft and a version", "/waiting"),
        Role.Representative => ("see what became of your organisation’s proposals", "/waiting"),
        Role.Editor => ("decide what other organisations ask for", "/waiting"),
        Role.Councillor => ("check the clauses that wait for you", "/waiting"),
        _ => ("read the draft, and why it says what it says", "/waiting"),
    };

    /// <summary>In the order in which a change travels.</summary>
    private static int Order(Role role) => role switch
    {
        Role.Representative => 0,
        Role.Editor => 1,
        Role.Councillor => 2,
        Role.Steward => 3,
        _ => 4,
    };
}

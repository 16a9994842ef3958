using DraftControl.Core.People;

namespace DraftControl.Tests.Web.Roles;

/// <summary>
/// Who asks: the columns of the table. What is asked about is Northam's, so people of Northam are its own and people of
/// Southam are others. Everybody who signs in does so by a means that counts as a passkey or a code, but for the last.
/// </summary>
internal enum Who
{
    Visitor,

    /// <summary>Signed in, and a steward of another declaration, without an office in this one.</summary>
    Stranger,

    OwnRepresentative,
    OwnEditor,
    OwnCouncillor,
    OwnChiefExecutive,
    OwnPractitioner,

    OtherRepresentative,
    OtherEditor,
    OtherCouncillor,
    OtherChiefExecutive,
    OtherPractitioner,

    Steward,

    /// <summary>A steward who has an authenticator app and came in by a link in an e-mail, without its code.</summary>
    UnconfirmedSteward,
}

internal static class People
{
    public static readonly IReadOnlyList<Who> All = Enum.GetValues<Who>();

    /// <summary>The first of each group of columns.</summary>
    public static readonly Who[] Starts = [Who.OwnRepresentative, Who.OtherRepresentative, Who.Steward];

    /// <summary>Those who hold no office in the declaration.</summary>
    public static readonly Who[] Outside = [Who.Visitor, Who.Stranger];

    public static readonly Who[] Own = [Who.OwnRepresentative, Who.OwnEditor, Who.OwnCouncillor, Who.OwnChiefExecutive, Who.OwnPractitioner];
    public static readonly Who[] Other = [Who.OtherRepresentative, Who.OtherEditor, Who.OtherCouncillor, Who.OtherChiefExecutive, Who.OtherPractitioner];
    public static readonly Who[] Representatives = [Who.OwnRepresentative, Who.OtherRepresentative];
    public static readonly Who[] Editors = [Who.OwnEditor, Who.OtherEditor];
    public static readonly Who[] Councillors = [Who.OwnCouncillor, Who.OtherCouncillor];
    public static readonly Who[] ThoseAsked = [Who.OwnChiefExecutive, Who.OwnPractitioner, Who.OtherChiefExecutive, Who.OtherPractitioner];
    public static readonly Who[] Stewards = [Who.Steward, Who.UnconfirmedSteward];

    /// <summary>The office that somebody holds; null for those outside.</summary>
    public static (Role Role, string Organisation)? Office(this Who who) => who switch
    {
        Who.Visitor or Who.Stranger => null,
        Who.Steward or Who.UnconfirmedSteward => (Role.Steward, "centre"),
        _ when Own.Contains(who) => (RoleOf(who - Who.OwnRepresentative), "northam"),
        _ => (RoleOf(who - Who.OtherRepresentative), "southam"),
    };

    /// <summary>The address of whoever stands in a column, before the <c>.example</c>.</summary>
    public static string Name(this Who who) => who switch
    {
        Who.Stranger => "steward@elsewhere",
        Who.Steward => "steward@centre",
        Who.UnconfirmedSteward => "second@centre",
        _ when who.Office() is var (role, organisation) => $"{role.Spelled()}@{organisation}",
        _ => throw new ArgumentOutOfRangeException(nameof(who), who, "A visitor has no address."),
    };

    /// <summary>The office as a program names it; for those outside, one that they do not hold.</summary>
    public static string Spelled(this Who who) => who.Office() is var (role, organisation) ? $"{role.Spelled()}@{organisation}" : "steward@centre";

    private static Role RoleOf(int place) => Role.Representative + place;
}

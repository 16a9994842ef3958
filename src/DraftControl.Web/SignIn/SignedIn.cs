using System.Security.Claims;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.SignIn;

/// <summary>Who is signed in, and in which office they speak. The office always comes from the roster, never from a form.</summary>
public sealed class SignedIn(IHttpContextAccessor http)
{
    /// <summary>The header in which a program that holds several offices names one: <c>editor@centre</c>.</summary>
    public const string OfficeHeader = "Office";

    /// <summary>The person; null for a visitor.</summary>
    public PersonId? Person => PersonId.TryParse(http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier), provider: null, out var person) ? person : null;

    /// <summary>What the person signed in with, shown to nobody else; null where there is no such name.</summary>
    public string? Name => http.HttpContext?.User.Identity?.Name;

    public static ClaimsIdentity Identity(PersonId person, string scheme) => new([new Claim(ClaimTypes.NameIdentifier, person.ToString())], scheme);

    /// <summary>The offices that the person holds in a declaration, councillors who are not confirmed yet included.</summary>
    public IEnumerable<Office> Offices(Register register) => Person is { } person ? register.Roster.Of(person).Select(appointment => appointment.Office) : [];

    public bool TakesPart(Register register) => Offices(register).Any();

    /// <summary>The office of this role that the person holds; null where they hold none.</summary>
    public Office? Holds(Register register, Role role) => Offices(register).FirstOrDefault(office => office.Role == role);

    /// <summary>
    /// The offices of a role among which a program has to name one, because its person holds several; empty where it is
    /// clear who speaks. A page takes the first.
    /// </summary>
    public IReadOnlyList<Office> ToName(Register register, Role role) =>
        http.HttpContext is { } context
        && context.User.Identity?.AuthenticationType == TokenAuthentication.SchemeName
        && context.Request.Headers[OfficeHeader].Count == 0
        && Offices(register).Where(office => office.Role == role).Distinct().ToList() is { Count: > 1 } several ? several : [];

    /// <summary>
    /// The office in which the person does something that is for a role: the one that the request names, else one of that
    /// role, else any, so that the rules can say why not. Null where they hold none, or not the one that is named.
    /// </summary>
    public Office? SpeaksAs(Register register, Role role)
    {
        var offices = Offices(register).ToList();
        return http.HttpContext?.Request.Headers[OfficeHeader].ToString() is { Length: > 0 } named
            ? offices.Find(office => string.Equals(office.ToString(), named, StringComparison.Ordinal))
            : offices.Find(office => office.Role == role) ?? offices.FirstOrDefault();
    }
}

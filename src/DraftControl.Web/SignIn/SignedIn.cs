using System.Globalization;
using System.Security.Claims;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Accounts;

namespace DraftControl.Web.SignIn;

/// <summary>Who is signed in, and in which office they speak. The office always comes from the roster, never from a form.</summary>
public sealed class SignedIn(IHttpContextAccessor http, TimeProvider clock, SignInSettings settings)
{
    /// <summary>The header in which a program that holds several offices names one: <c>editor@centre</c>.</summary>
    public const string OfficeHeader = "Office";

    /// <summary>The cookie in which a browser keeps which of several offices speaks. It only names one: the roster says whether it is held.</summary>
    public const string OfficeCookie = "office";

    /// <summary>Where a session keeps when its person last used a passkey or a code.</summary>
    public const string ConfirmedClaim = "confirmed";

    /// <summary>The page that signing in leads to.</summary>
    public const string FirstPage = "/Waiting";

    /// <summary>The person; null for a visitor.</summary>
    public PersonId? Person => PersonId.TryParse(http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier), provider: null, out var person) ? person : null;

    /// <summary>The person's own name, else their address, shown to nobody else; null where there is no account.</summary>
    public string? Name => (http.HttpContext?.Items[typeof(KnownPerson)] as KnownPerson)?.Words;

    /// <summary>Whether the person has switched on single keys.</summary>
    public bool Shortcuts => http.HttpContext?.Items[typeof(KnownPerson)] is KnownPerson { Shortcuts: true };

    /// <summary>When the person last used a passkey or a code in this session; null where they did not.</summary>
    public DateTimeOffset? ConfirmedAt => long.TryParse(http.HttpContext?.User.FindFirstValue(ConfirmedClaim), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    /// <summary>Whether it is sure enough that it is them for what weighs most. A program's bearer token counts.</summary>
    public bool IsFresh => IsProgram || ConfirmedAt + TimeSpan.FromMinutes(settings.FreshMinutes) > clock.GetUtcNow();

    private bool IsProgram => http.HttpContext?.User.Identity?.AuthenticationType == TokenAuthentication.SchemeName;

    public static ClaimsIdentity Identity(PersonId person, string scheme) => new([new Claim(ClaimTypes.NameIdentifier, person.ToString())], scheme);

    internal static void Remember(HttpContext context, KnownPerson person) => context.Items[typeof(KnownPerson)] = person;

    /// <summary>The offices that the person holds in a declaration, councillors who are not confirmed yet included.</summary>
    public IEnumerable<Office> Offices(Register register) => Person is { } person ? register.Roster.Of(person).Select(appointment => appointment.Office) : [];

    public bool TakesPart(Register register) => Offices(register).Any();

    /// <summary>The one of several offices that the person chose to speak in; null where they chose none that they hold.</summary>
    public Office? Chosen(Register register) => !IsProgram && http.HttpContext?.Request.Cookies[OfficeCookie] is { Length: > 0 } named ? Named(register, named) : null;

    /// <summary>The office of this role that the person holds, the chosen one before others; null where they hold none.</summary>
    public Office? Holds(Register register, Role role) =>
        Chosen(register) is { } chosen && chosen.Role == role ? chosen : Offices(register).FirstOrDefault(office => office.Role == role);

    /// <summary>
    /// The offices of a role among which a program has to name one, because its person holds several; empty where it is
    /// clear who speaks. On a page the chosen one speaks, else the first.
    /// </summary>
    public IReadOnlyList<Office> ToName(Register register, Role role) =>
        IsProgram
        && http.HttpContext!.Request.Headers[OfficeHeader].Count == 0
        && Offices(register).Where(office => office.Role == role).Distinct().ToList() is { Count: > 1 } several ? several : [];

    /// <summary>
    /// The office in which the person does something that is for a role: the one that the request names, else one of that
    /// role, else any, so that the rules can say why not. Null where they hold none, or not the one that is named.
    /// </summary>
    public Office? SpeaksAs(Register register, Role role) => http.HttpContext?.Request.Headers[OfficeHeader].ToString() is { Length: > 0 } named
        ? Named(register, named)
        : Holds(register, role) ?? Chosen(register) ?? Offices(register).FirstOrDefault();

    /// <summary>The office in which the person does what several offices may do: the one that they chose to speak in, if it may, else the first; null where none may.</summary>
    public Office? SpeaksAsAny(Register register, Func<Office, bool>? may = null) =>
        Offices(register).Where(office => register.Roster.MayAct(office) && may?.Invoke(office) != false).OrderBy(office => office == Chosen(register) ? 0 : 1).FirstOrDefault();

    private Office? Named(Register register, string name) => Offices(register).FirstOrDefault(office => string.Equals(office.ToString(), name, StringComparison.Ordinal));
}

using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.SignIn;

namespace DraftControl.Web.Api;

/// <summary>Organisations and the people who hold an office for them.</summary>
public static class RosterEndpoints
{
    public sealed record OrganisationBody(string? Slug, string? Name, string? Class, string? Nation);

    /// <param name="Email">Where the person is reached.</param>
    /// <param name="Role">The office.</param>
    /// <param name="Organisation">The short name of the organisation.</param>
    /// <param name="Group">A councillor's political group.</param>
    /// <param name="Reason">Why it cannot wait, for a councillor in the time before an election.</param>
    public sealed record AppointmentBody(string? Email, string? Role, string? Organisation, string? Group, string? Reason = null);

    public static void MapRoster(this RouteGroupBuilder api)
    {
        api.MapPost("/organisations", Register);
        api.MapPost("/appointments", Appoint);

        api.MapPost("/appointments/{id:int}/confirmation", (string slug, int id, ApiCall call) =>
            call.Write(slug, Role.Representative, new Reading(), reason: null, (_, register, head) => register.Unchanged(new AppointmentConfirmed(head, id))));

        api.MapPost("/appointments/{id:int}/end", (string slug, int id, ApiCall call) =>
            call.Write(slug, Role.Steward, new Reading(), reason: null, (_, register, head) => register.Unchanged(new AppointmentEnded(head, id))));
    }

    private static IResult Register(string slug, OrganisationBody body, ApiCall call)
    {
        var reading = new Reading();
        var organisation = reading.Organisation(body);
        return call.Write(
            slug,
            Role.Steward,
            reading,
            reason: null,
            (_, register, head) => register.Unchanged(new OrganisationRegistered(head, organisation)),
            _ => new { slug = organisation.Slug.ToString() });
    }

    private static IResult Appoint(string slug, AppointmentBody body, ApiCall call, AccountBook accounts, InvitationMail invitations, DeclarationBook declarations)
    {
        var reading = new Reading();
        var email = reading.Required<EmailAddress>(body.Email, $"{EmailAddress.Demand}.");
        var role = reading.OneOf<Role>(body.Role, Roles.TryParse, "Send a role: steward, representative, editor, councillor, chief-executive or practitioner.");
        var organisation = reading.Required<Slug>(body.Organisation, "Send the organisation's short name (slug).");
        var group = string.IsNullOrWhiteSpace(body.Group) ? null : reading.Line(body.Group, "the group", 100);
        return call.Write(
            slug,
            Role.Steward,
            reading,
            role == Role.Councillor ? reading.Reason(body.Reason) : null,
            (_, register, head) =>
            {
                // Tried with an id that stands for somebody new, so that a refusal leaves no account.
                var appointed = new Appointed(head, new Office(accounts.Find(email) ?? PersonId.Parse("p-000000000000"), role, organisation), group);
                return register.Unchanged(register.Refuses(register.Unchanged(appointed)) is null ? appointed with { Office = appointed.Office with { Person = accounts.FindOrAdd(email) } } : appointed);
            },
            entry =>
            {
                var ledger = declarations.Find(Slug.Parse(slug))!;
                if (ledger.Read() is var register && register.Roster.Appointments.GetValueOrDefault(entry.Entry.Seq) is { } held)
                {
                    invitations.Send(ledger.Slug, register, held);
                }

                return new { id = entry.Entry.Seq };
            });
    }
}

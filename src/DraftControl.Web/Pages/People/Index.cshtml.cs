using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.People;

/// <summary>Who takes part: organisations and their offices, never names. A representative confirms the councillors of their own council here.</summary>
public sealed class IndexModel(Access access, AccountBook accounts) : DeclarationPage(access)
{
    /// <summary>The appointment that is confirmed.</summary>
    [BindProperty]
    public int Appointment { get; set; }

    public bool IsSteward => SignedIn.Holds(Register, Role.Steward) is not null;

    protected override bool IsForParticipants => true;

    public IEnumerable<IGrouping<OrganisationClass, Organisation>> Classes() => Register.Roster.Organisations.Values
        .OrderBy(organisation => organisation.Name.ToString(), StringComparer.Ordinal)
        .GroupBy(organisation => organisation.Class)
        .OrderBy(group => group.Key);

    public IEnumerable<Appointment> Offices(Organisation organisation) => Register.Roster.Current
        .Where(held => held.Office.Organisation == organisation.Slug)
        .OrderBy(held => held.Office.Role).ThenBy(held => held.Group?.ToString(), StringComparer.Ordinal);

    /// <summary>Where a person is reached: for stewards alone.</summary>
    public string? EmailOf(Appointment held) => IsSteward ? accounts.EmailOf(held.Office.Person) : null;

    /// <summary>Whether this person can confirm the appointment: for the same council, and neither appointed nor appointing.</summary>
    public bool MayConfirm(Appointment held) =>
        !held.IsConfirmed && SignedIn.Holds(Register, Role.Representative) is { } office && Register.MayNotConfirm(office, held.Seq) is null;

    public IActionResult OnPostConfirm() => Write(
        Role.Representative,
        reason: null,
        (register, head) => register.Unchanged(new AppointmentConfirmed(head, Appointment)),
        _ => Done("You confirmed the councillor. Their findings count from now on.", "/People/Index"));
}

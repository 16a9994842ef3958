using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.Planned;
using DraftControl.Web.SignIn;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.People;

/// <summary>Who takes part: organisations and their offices, never names. A representative confirms the councillors of their own council here.</summary>
public sealed class IndexModel(Access access, AccountBook accounts, OneTimeLinks links, InvitationMail invitations, PlannedActs planned) : DeclarationPage(access)
{
    private IReadOnlyDictionary<PersonId, KnownPerson>? known;
    private IReadOnlyDictionary<PersonId, DateTimeOffset>? invited;

    /// <summary>The appointment that is confirmed.</summary>
    [BindProperty]
    public int Appointment { get; set; }

    /// <summary>What a steward calls off.</summary>
    [BindProperty]
    public string? Plan { get; set; }

    public bool IsSteward => SignedIn.Holds(Register, Role.Steward) is not null;

    protected override bool IsForParticipants => true;

    public IEnumerable<IGrouping<OrganisationClass, Organisation>> Classes() => Register.Roster.Organisations.Values
        .OrderBy(organisation => organisation.Name.ToString(), StringComparer.Ordinal)
        .GroupBy(organisation => organisation.Class)
        .OrderBy(group => group.Key);

    public IEnumerable<Appointment> Offices(Organisation organisation) => Register.Roster.Current
        .Where(held => held.Office.Organisation == organisation.Slug)
        .OrderBy(held => held.Office.Role).ThenBy(held => held.Group?.ToString(), StringComparer.Ordinal);

    /// <summary>What stewards have planned, or what of it was refused: for stewards alone.</summary>
    public IReadOnlyList<PlannedAct> Planned => IsSteward ? planned.In(Slug) : [];

    /// <summary>Where a person is reached: for stewards alone.</summary>
    public string? EmailOf(Appointment held) => IsSteward ? Known(held.Office.Person)?.Email : null;

    /// <summary>What a person is called: for stewards and colleagues of the same organisation.</summary>
    public string? NameOf(Appointment held) =>
        IsSteward || SignedIn.Offices(Register).Any(office => office.Organisation == held.Office.Organisation) ? Known(held.Office.Person)?.Name : null;

    /// <summary>Whether they have come in, as far as a steward need know: <c>invited on 3 May 2027, not opened yet</c>. Null where they have, or for others.</summary>
    public string? AwaitedOf(Appointment held) => !IsSteward ? null
        : Known(held.Office.Person) is not { } person ? "account erased"
        : person.HasSignedIn ? null
        : (invited ??= links.Invited(Slug)).TryGetValue(held.Office.Person, out var at) ? $"invited on {at.DayInWords()}, not opened yet"
        : "not invited yet";

    /// <summary>Who a plan is about, in words.</summary>
    public string InWords(PlannedAct act) => act.Kind == PlannedKind.Release
        ? $"Release of version {act.Version}"
        : $"{(act.Kind == PlannedKind.Appoint ? "Begins" : "Ends")}: {act.Office().Role.InWords()}, {Register.Roster.NameOf(act.Office().Organisation)}, {accounts.EmailOf(act.Office().Person) ?? "account erased"}";

    /// <summary>Whether this person can confirm the appointment: for the same council, and neither appointed nor appointing.</summary>
    public bool MayConfirm(Appointment held) =>
        !held.IsConfirmed && SignedIn.Holds(Register, Role.Representative) is { } office && Register.MayNotConfirm(office, held.Seq) is null;

    public IActionResult OnPostConfirm() => Write(
        Role.Representative,
        reason: null,
        (register, head) => register.Unchanged(new AppointmentConfirmed(head, Appointment)),
        _ => Done("You confirmed the councillor. Their findings count from now on.", "/People/Index"));

    /// <summary>Sends an invitation once more.</summary>
    public IActionResult OnPostInvite()
    {
        if (!IsSteward || Register.Roster.Appointments.GetValueOrDefault(Appointment) is not { Ended: null } held)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        invitations.SendAgain(Slug, Register, held);
        return Done("The invitation is on its way.", "/People/Index");
    }

    public IActionResult OnPostCancel()
    {
        if (!IsSteward)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        return Done(planned.Cancel(Slug, Plan ?? "") ? "It is called off." : "It was written or called off already.", "/People/Index");
    }

    private KnownPerson? Known(PersonId person) =>
        (known ??= accounts.Known([.. Register.Roster.Current.Select(held => held.Office.Person).Distinct()])).GetValueOrDefault(person);
}

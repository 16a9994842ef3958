using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules;

/// <summary>Who may give, confirm and end an office.</summary>
public static class AppointmentRules
{
    internal static Refusal? Refuses(this Register register, Appointed entry) => entry.By.Role switch
    {
        Role.Steward when !register.Roster.Organisations.ContainsKey(entry.Office.Organisation) => OrganisationRules.NotRegistered(entry.Office.Organisation),
        Role.Steward when entry.Group is not null && entry.Office.Role != Role.Councillor => Refusal.NotAllowed("Only a councillor has a political group."),
        Role.Steward when register.Roster.Find(entry.Office) is not null => Refusal.NotAllowed("This person holds this office already."),
        Role.Steward => null,
        _ => Refusal.NotYours("Only a steward can appoint somebody."),
    };

    internal static Refusal? Refuses(this Register register, AppointmentConfirmed entry) => register.MayNotConfirm(entry.By, entry.Appointment);

    /// <summary>Who may confirm an appointment: another representative of the same organisation, once.</summary>
    public static Refusal? MayNotConfirm(this Register register, Office by, int number)
    {
        if (by.Role != Role.Representative)
        {
            return Refusal.NotYours("Only a representative of the same organisation can confirm an appointment.");
        }

        if (!register.Roster.Appointments.TryGetValue(number, out var appointment))
        {
            return Unknown(number);
        }

        // A council says itself who its councillors are.
        if (appointment.Office.Organisation != by.Organisation)
        {
            return Refusal.NotYours($"Nobody confirms a councillor of another organisation: a representative of {register.Roster.NameOf(appointment.Office.Organisation)} does.");
        }

        if (by.Person == appointment.Office.Person || by.Person == appointment.By)
        {
            return Refusal.NotYours("Neither the person appointed nor the one who appointed them can confirm the appointment.");
        }

        return appointment switch
        {
            { Ended: not null } => Refusal.NotAllowed("This appointment has ended."),
            { Confirmed: not null } => Refusal.NotAllowed("This appointment has been confirmed already."),
            _ => null,
        };
    }

    internal static Refusal? Refuses(this Register register, AppointmentEnded entry)
    {
        if (entry.By.Role != Role.Steward)
        {
            return Refusal.NotYours("Only a steward can end an appointment.");
        }

        if (!register.Roster.Appointments.TryGetValue(entry.Appointment, out var appointment))
        {
            return Unknown(entry.Appointment);
        }

        return appointment switch
        {
            { Ended: not null } => Refusal.NotAllowed("This appointment has ended already."),
            { Office.Role: Role.Steward } when register.Roster.Holders(Role.Steward).Count() == 1 => Refusal.NotAllowed("A declaration must have a steward. Appoint another one first."),
            _ => null,
        };
    }

    private static Refusal Unknown(int appointment) => Refusal.NotFound($"There is no appointment {appointment}.");
}

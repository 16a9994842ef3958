using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules;

/// <summary>Who asks councillors to test the words, and until when.</summary>
public static class PanelRules
{
    internal static Refusal? Refuses(this Register register, PanelOpened entry) =>
        MayNotRun(entry.By)
        ?? (entry.Panel != register.Panels.Count + 1 ? Refusal.NotAllowed($"The next panel is number {register.Panels.Count + 1}, not {entry.Panel}.")
            : register.OpenPanel() is { } open ? Refusal.NotAllowed($"Panel {open.Number} is open. Close it first.")
            : entry.Reason is null ? Refusal.NotAllowed("Enter the purpose of the panel.")
            : entry.Round is { } round && register.Rounds.TrueForAll(known => known.Number != round) ? Refusal.NotFound($"There is no round {round}.")

            // Who reads what is for the publishing rules to say, not for whoever invites.
            : entry.Reading != register.Files.Policy.FirstReading ? Refusal.NotAllowed($"The publishing rules say that findings are {(register.Files.Policy.FirstReading == Reading.Sealed ? "sealed until the panel closes" : "readable as they are given")}.")
            : null)
        ?? register.MayNotInvite(entry.Members, already: []);

    internal static Refusal? Refuses(this Register register, CouncillorsInvited entry) =>
        MayNotRun(entry.By)
        ?? Open(register, entry.Panel, out var panel)
        ?? register.MayNotInvite(entry.Members, panel!.Members);

    internal static Refusal? Refuses(this Register register, PanelClosed entry) => MayNotRun(entry.By) ?? Open(register, entry.Panel, out _);

    /// <summary>Who runs panels: a steward.</summary>
    public static Refusal? MayNotRun(Office by) => by.Role == Role.Steward ? null : Refusal.NotYours("Only a steward can open or close a panel, or invite councillors to it.");

    private static Refusal? MayNotInvite(this Register register, IReadOnlyList<int> members, IReadOnlyCollection<int> already) =>
        members.Count == 0 ? Refusal.NotAllowed("Select at least one councillor to invite.")
        : !members.SequenceEqual(members.Order().Distinct()) ? Refusal.NotAllowed("Name each councillor once, by rising number of the appointment.")
        : members.Select(member => register.MayNotSit(member, already)).FirstOrDefault(refusal => refusal is not null);

    private static Refusal? MayNotSit(this Register register, int member, IReadOnlyCollection<int> already) =>
        !register.Roster.Appointments.TryGetValue(member, out var appointment) ? Refusal.NotFound($"There is no appointment {member}.")
        : appointment.Office.Role != Role.Councillor ? Refusal.NotAllowed("Only councillors sit on a panel.")
        : appointment.Ended is not null ? Refusal.NotAllowed($"Appointment {member} has ended.")
        : already.Contains(member) ? Refusal.NotAllowed($"The councillor of appointment {member} sits on the panel already.")
        : null;

    private static Refusal? Open(Register register, int number, out Panel? panel)
    {
        panel = register.FindPanel(number);
        return panel is null ? Refusal.NotFound($"There is no panel {number}.")
            : panel.IsOpen ? null
            : Refusal.NotAllowed($"Panel {number} has closed.");
    }
}

using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Rules;

/// <summary>Who says whether they could put their name to words: chief executives and the front line, or a steward who enters what they wrote.</summary>
public static class LanguageRules
{
    internal static Refusal? Refuses(this Register register, LanguageTested entry) =>
        IsAsked(entry.By.Role)
            ? register.Misgiven(entry.Round, entry.Wordings, entry.Answer, entry.Reason)
            : Refusal.NotYours("Only a chief executive or somebody of the front line can answer a language test.");

    internal static Refusal? Refuses(this Register register, LanguageTestReceived entry) =>
        entry.By.Role != Role.Steward ? Refusal.NotYours("Only a steward can enter an answer that came by e-mail.")
        : !register.Roster.Appointments.TryGetValue(entry.Appointment, out var appointment) ? Refusal.NotFound($"There is no appointment {entry.Appointment}.")
        : !IsAsked(appointment.Office.Role) ? Refusal.NotAllowed("Only chief executives and the front line are asked.")
        : appointment.Ended is not null ? Refusal.NotAllowed("This appointment has ended.")
        : entry.Received.Date > DateOnly.FromDateTime(entry.At.UtcDateTime).AddDays(1) ? Refusal.NotAllowed("The day on which the mail came must not be in the future.")
        : register.Misgiven(entry.Round, entry.Wordings, entry.Answer, entry.Reason);

    /// <summary>Whether holders of this role are asked.</summary>
    public static bool IsAsked(Role role) => role is Role.ChiefExecutive or Role.Practitioner;

    private static Refusal? Misgiven(this Register register, int? round, IReadOnlyList<Sha256> wordings, LanguageAnswer answer, Reason? comment) =>
        wordings.Count == 0 || wordings.Distinct().Count() != wordings.Count ? Refusal.NotAllowed("An answer names the wordings it is about, each once.")
        : wordings.Any(wording => !register.Draft.WithWording(wording).Any()) ? Refusal.Changed("Some of these words are no longer in the draft. Read the new words and answer those.")
        : round is { } number && register.Rounds.TrueForAll(known => known.Number != number) ? Refusal.NotFound($"There is no round {number}.")
        : answer != LanguageAnswer.NameToIt && comment is null ? Refusal.NotAllowed(answer == LanguageAnswer.NeedsChange ? "Enter what you would need changed." : "Enter what you do not understand.")
        : null;
}

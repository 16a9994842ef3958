using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules;

/// <summary>Who announces rounds, what a pause keeps out, and who says that they ask for no change.</summary>
public static class RoundRules
{
    internal static Refusal? Refuses(this Register register, RoundOpened entry) =>
        MayNotRun(entry.By)
        ?? (entry.Round != register.Rounds.Count + 1 ? Refusal.NotAllowed($"The next round is number {register.Rounds.Count + 1}, not {entry.Round}.")
            : entry.Reason is null ? Refusal.NotAllowed("Enter the purpose of the round.")
            : entry.Opens.At < entry.At ? Refusal.NotAllowed("A round must not open in the past. Leave the opening time empty to open it now.")
            : entry.Closes.At <= entry.Opens.At ? Refusal.NotAllowed("A round must close after it opens.")
            : register.Rounds is [.., var last] && last.Ends > entry.Opens.At ? Refusal.NotAllowed($"Round {last.Number} has not closed by then. Close it first, or open the next one later.")
            : null);

    internal static Refusal? Refuses(this Register register, RoundExtended entry) =>
        Over(register, entry.By, entry.Round, entry.At, out var round)
        ?? (entry.Reason is null ? Refusal.NotAllowed("Enter the reason for the extension.")
            : entry.Closes.At <= round!.Closes ? Refusal.NotAllowed("An extended round must close later than was said.")
            : register.Rounds.Find(other => other.Number == round.Number + 1) is { } next && next.Opens < entry.Closes.At ? Refusal.NotAllowed($"Round {next.Number} opens before that.")
            : null);

    internal static Refusal? Refuses(this Register register, RoundPaused entry) =>
        Over(register, entry.By, entry.Round, entry.At, out var round)
        ?? (round!.Paused is not null ? Refusal.NotAllowed($"Round {entry.Round} is paused already.")
            : entry.Reason is null ? Refusal.NotAllowed("Enter the notice that everybody reads while the round is paused.")
            : null);

    internal static Refusal? Refuses(this Register register, RoundResumed entry) =>
        Over(register, entry.By, entry.Round, entry.At, out var round)
        ?? (round!.Paused is null ? Refusal.NotAllowed($"Round {entry.Round} is not paused.") : null);

    internal static Refusal? Refuses(this Register register, RoundClosed entry) => Over(register, entry.By, entry.Round, entry.At, out _);

    /// <summary>A representative says it, of the text as it stands, once.</summary>
    internal static Refusal? Refuses(this Register register, NothingToChange entry) =>
        MayNotBeContent(entry.By)
        ?? (entry.Text != register.Files.TextHash ? Refusal.Changed("The text has changed since you read it. Read it again.")
            : register.Content.Any(said => said.By.Organisation == entry.By.Organisation && said.Text == entry.Text) ? Refusal.NotAllowed("Your organisation has said so of this text already.")
            : null);

    /// <summary>Who runs rounds: a steward or an editor.</summary>
    public static Refusal? MayNotRun(Office by) => by.Role is Role.Steward or Role.Editor ? null : Refusal.NotYours("Only a steward or an editor can open, change or close a round.");

    /// <summary>Who says that an organisation asks for no change.</summary>
    public static Refusal? MayNotBeContent(Office by) => by.Role == Role.Representative ? null : Refusal.NotYours("Only a representative can say that their organisation asks for no change.");

    /// <summary>While a round is paused, nothing is taken in.</summary>
    internal static Refusal? IsPaused(this Register register, Entry entry) => register.PausedAt(entry.At) is { } pause
        ? Refusal.NotAllowed($"Proposals and contributions are not taken in just now: {pause.Reason} Keep what you have written and send it when the round goes on.")
        : null;

    private static Refusal? Over(Register register, Office by, int number, DateTimeOffset at, out Round? round)
    {
        round = register.Rounds.Find(found => found.Number == number);
        return MayNotRun(by)
            ?? (round is null ? Refusal.NotFound($"There is no round {number}.")
                : at >= round.Ends ? Refusal.NotAllowed($"Round {number} has closed.")
                : null);
    }
}

using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules;

/// <summary>Who freezes a text for approval, and what must not change while it is frozen.</summary>
public static class CandidateRules
{
    internal static Refusal? Refuses(this Register register, CandidateOpened entry) =>
        MayNotFreeze(entry.By)
        ?? (register.Candidate is { } open ? Refusal.NotAllowed($"The text is frozen as the candidate for version {open.Version} already.")
            : VersionRules.IsTaken(register, entry.Version)
            ?? ((entry.Text, entry.Policy) != (register.Files.TextHash, register.Files.Hash(Files.PolicyPath))
                ? Refusal.Changed("The text or the publishing rules have changed since you read them. Read them again.")
                : null));

    internal static Refusal? Refuses(this Register register, CandidateWithdrawn entry) =>
        MayNotFreeze(entry.By)
        ?? (register.Candidate?.Version != entry.Version ? Refusal.NotFound($"There is no candidate for version {entry.Version}.")
            : entry.Reason is null ? Refusal.NotAllowed("Enter why the text may change again.")
            : null);

    /// <summary>Who freezes a text: a steward.</summary>
    public static Refusal? MayNotFreeze(Office by) => by.Role == Role.Steward ? null : Refusal.NotYours("Only a steward can freeze a text for approval.");

    /// <summary>While a candidate is open nothing changes the text or the publishing rules.</summary>
    internal static Refusal? Frozen(Register register, Act act) =>
        act.Files.Changed(register.Files).Any(path => path == act.Files.TextPath || path == act.Files.ClausesPath || path == Files.PolicyPath) ? register.Frozen() : null;

    /// <summary>What is said of everything that would change the text or the publishing rules while a candidate is open; null while none is.</summary>
    public static Refusal? Frozen(this Register register) => register.Candidate is { } candidate
        ? Refusal.NotAllowed($"The text and the publishing rules are frozen: they are the candidate for version {candidate.Version} since entry {candidate.Seq} of {register.Roster.NameOf(candidate.By.Organisation)}. They can change once it is approved, or withdrawn by a steward.")
        : null;
}

using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules.Gates;

namespace DraftControl.Core.Rules;

/// <summary>Who may approve and release a version, and when.</summary>
public static class VersionRules
{
    public static Refusal? MayNotApprove(Office by) => by.Role == Role.Steward ? null : Refusal.NotYours("Only a steward can approve a version.");

    internal static Refusal? Refuses(this Register register, VersionApproved entry)
    {
        if (MayNotApprove(entry.By) is { } notYours)
        {
            return notYours;
        }

        if (IsTaken(register, entry.Version) is { } taken)
        {
            return taken;
        }

        if (register.Candidate is { } candidate && candidate.Version != entry.Version)
        {
            return Refusal.NotAllowed($"The text is the candidate for version {candidate.Version}, not {entry.Version}.");
        }

        var files = register.Files;
        if ((entry.Text, entry.Clauses, entry.Policy) != (files.TextHash, files.Hash(files.ClausesPath), files.Hash(Files.PolicyPath)))
        {
            return Refusal.Changed("The text or the publishing rules have changed since you read them. Read them again.");
        }

        // Deny by default: every gate of the policy stands in the entry, and every one is met.
        var gates = register.Gates(entry.At);
        return gates.FirstOrDefault(gate => !gate.Met) is { } unmet ? Refusal.NotAllowed($"Version {entry.Version} cannot be approved, gate {unmet.Name} not met: {unmet.Text}")
            : StatesEvery(gates, entry.Gates, files.Policy) ? null
            : Refusal.NotAllowed("The entry must state the result of every gate of the publishing rules.");
    }

    internal static Refusal? IsTaken(Register register, VersionNumber number) =>
        register.Versions.Any(version => version.Number >= number) ? Refusal.NotAllowed($"Version numbers rise: choose a number above {register.Versions.Max(version => version.Number)}.") : null;

    internal static Refusal? Refuses(this Register register, VersionReleased entry) => entry.By.Role switch
    {
        Role.Steward => register.Find(entry.Version) switch
        {
            null => Refusal.NotFound($"Version {entry.Version} has not been approved."),
            { IsReleased: true } => Refusal.NotAllowed($"Version {entry.Version} has been released already."),
            _ => null,
        },
        _ => Refusal.NotYours("Only a steward can release a version."),
    };

    /// <summary>Where the policy lets concerns stand there is no such gate, and an approval may leave it out.</summary>
    private static bool StatesEvery(IReadOnlyList<GateState> gates, IReadOnlyList<GateResult> stated, Policy policy) =>
        gates.Select(gate => gate.Result).SequenceEqual(stated)
        || (!policy.NoOpenConcern && gates.Where(gate => gate.Name != "no-open-concern").Select(gate => gate.Result).SequenceEqual(stated));
}

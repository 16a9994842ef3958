using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules;

/// <summary>Who may put together what says the same.</summary>
public static class ClusterRules
{
    internal static Refusal? Refuses(this Register register, Clustered entry) =>
        MayNotGroup(entry.By)
        ?? (entry.Cluster > register.Clusters.Count + 1 ? Refusal.NotAllowed($"The next cluster is number {register.Clusters.Count + 1}, not {entry.Cluster}.")
            : entry.Proposals.Count + entry.Contributions.Count is var count && count == 1 ? Refusal.NotAllowed("Select at least two proposals or contributions.")
            : count == 0 && register.Clusters.Find(entry.Cluster) is not { IsDissolved: false } ? Refusal.NotAllowed("Select at least two proposals or contributions.")
            : !Rises(entry.Proposals) || !Rises(entry.Contributions) ? Refusal.NotAllowed("A cluster names its proposals and contributions once each, by rising number.")
            : Unknown(register, entry) ?? Elsewhere(register, entry));

    /// <summary>Who groups: an editor.</summary>
    public static Refusal? MayNotGroup(Office by) => by.Role == Role.Editor ? null : Refusal.NotYours("Only an editor can group proposals and contributions.");

    private static bool Rises(IReadOnlyList<int> numbers) => numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second);

    private static Refusal? Unknown(Register register, Clustered entry) =>
        entry.Proposals.FirstOrDefault(number => !register.Proposals.ContainsKey(number)) is > 0 and var proposal ? ProposalRules.Unknown(proposal)
        : entry.Contributions.FirstOrDefault(number => !register.Contributions.ContainsKey(number)) is > 0 and var contribution ? Refusal.NotFound($"There is no contribution {contribution}.")
        : null;

    private static Refusal? Elsewhere(Register register, Clustered entry) =>
        entry.Proposals.Select(number => (What: $"Proposal {number}", Cluster: register.Clusters.OfProposal(number)))
            .Concat(entry.Contributions.Select(number => (What: $"Contribution {number}", Cluster: register.Clusters.OfContribution(number))))
            .Where(member => member.Cluster is { } cluster && cluster.Number != entry.Cluster)
            .Select(member => Refusal.NotAllowed($"{member.What} belongs to cluster {member.Cluster!.Number} already. Take it out of that first."))
            .FirstOrDefault();
}

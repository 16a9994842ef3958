using System.Collections.Immutable;
using DraftControl.Core.Entries;

namespace DraftControl.Core.Registers;

/// <summary>Proposals and contributions that say the same, as an editor has put them together.</summary>
public sealed record Cluster(Clustered Entry)
{
    public int Number => Entry.Cluster;

    public Line Title => Entry.Title;

    public IReadOnlyList<int> Proposals => Entry.Proposals;

    public IReadOnlyList<int> Contributions => Entry.Contributions;

    /// <summary>Whether nothing belongs to it any more.</summary>
    public bool IsDissolved => Proposals.Count + Contributions.Count == 0;
}

/// <summary>All clusters; nothing belongs to two.</summary>
public sealed record ClusterIndex
{
    public static readonly ClusterIndex Empty = new();

    private ImmutableSortedDictionary<int, Cluster> Clusters { get; init; } = ImmutableSortedDictionary<int, Cluster>.Empty;

    private ImmutableDictionary<int, int> ByProposal { get; init; } = ImmutableDictionary<int, int>.Empty;

    private ImmutableDictionary<int, int> ByContribution { get; init; } = ImmutableDictionary<int, int>.Empty;

    /// <summary>How many numbers are given out; dissolved clusters keep theirs.</summary>
    public int Count => Clusters.Count;

    /// <summary>The clusters to which something belongs, oldest first.</summary>
    public IEnumerable<Cluster> All => Clusters.Values.Where(cluster => !cluster.IsDissolved);

    public Cluster? Find(int cluster) => Clusters.GetValueOrDefault(cluster);

    public Cluster? OfProposal(int proposal) => ByProposal.TryGetValue(proposal, out var cluster) ? Clusters[cluster] : null;

    public Cluster? OfContribution(int contribution) => ByContribution.TryGetValue(contribution, out var cluster) ? Clusters[cluster] : null;

    internal ClusterIndex With(Clustered entry)
    {
        var was = Find(entry.Cluster);
        return new()
        {
            Clusters = Clusters.SetItem(entry.Cluster, new Cluster(entry)),
            ByProposal = ByProposal.RemoveRange(was?.Proposals ?? []).SetItems(entry.Proposals.Select(number => KeyValuePair.Create(number, entry.Cluster))),
            ByContribution = ByContribution.RemoveRange(was?.Contributions ?? []).SetItems(entry.Contributions.Select(number => KeyValuePair.Create(number, entry.Cluster))),
        };
    }
}

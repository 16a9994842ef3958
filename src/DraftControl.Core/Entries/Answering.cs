using DraftControl.Core.Wordings;

namespace DraftControl.Core.Entries;

/// <summary>An editor put together proposals and contributions that say the same. A later entry of the same number says anew what belongs together; with nothing, the cluster is dissolved.</summary>
/// <param name="Head">What every entry says.</param>
/// <param name="Cluster">Clusters count up from 1.</param>
/// <param name="Title">What they say, in one line.</param>
/// <param name="Proposals">The proposals, by rising number.</param>
/// <param name="Contributions">The contributions, by rising number.</param>
public sealed record Clustered(Head Head, int Cluster, Line Title, IReadOnlyList<int> Proposals, IReadOnlyList<int> Contributions) : Entry(Head);

/// <summary>The organisation whose proposal was accepted with changes agrees to them.</summary>
public sealed record ChangesAgreed(Head Head, int Proposal) : Entry(Head);

/// <summary>The organisation whose proposal was accepted with changes disagrees with them. Its body says why.</summary>
public sealed record ChangesDisputed(Head Head, int Proposal) : Entry(Head);

/// <summary>Another editor looked at a disputed decision and lets it stand. Its body says why.</summary>
public sealed record DisputeSettled(Head Head, int Proposal) : Entry(Head);

/// <summary>An editor took a decision back: the proposal is open again, and the clauses that the decision changed are as they were before it.</summary>
public sealed record DecisionUndone(Head Head, int Proposal, IReadOnlyList<Change> Changes) : Entry(Head);

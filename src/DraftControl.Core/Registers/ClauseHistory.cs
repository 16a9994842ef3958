using System.Collections.Immutable;
using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>What the entries say about clauses: when each last changed, and which ids have been given out.</summary>
public sealed record ClauseHistory
{
    public static readonly ClauseHistory Empty = new();

    /// <summary>The entries that changed the text, by sequence number: draft <c>n</c> is at <c>n - 1</c>.</summary>
    public ImmutableList<int> Drafts { get; private init; } = [];

    private ImmutableDictionary<ClauseId, int> Changed { get; init; } = ImmutableDictionary<ClauseId, int>.Empty;

    private ImmutableHashSet<ClauseId> Named { get; init; } = [];

    /// <summary>The newest entry that changed, moved or removed a clause of the text; 0 where none has since the opening.</summary>
    public int LastChanged(ClauseId clause) => Changed.GetValueOrDefault(clause);

    /// <summary>Whether an entry has named this id: added it to the text or to a wording, or changed it.</summary>
    public bool HasNamed(ClauseId clause) => Named.Contains(clause);

    /// <summary>The highest id that an entry has named.</summary>
    public int Highest { get; private init; }

    internal ClauseHistory After(Entry entry) => entry switch
    {
        Opened => this with { Drafts = Drafts.Add(entry.Seq) },
        Proposed e => Naming(e.Changes),
        Revised e => Naming(e.Changes),
        Decided e when e.Code.Accepts() => Naming(e.Changes) with
        {
            Drafts = Drafts.Add(e.Seq),
            Changed = Changed.SetItems(e.Changes.Select(change => KeyValuePair.Create(change.Clause, e.Seq))),
        },
        DecisionUndone { Changes.Count: > 0 } e => Naming(e.Changes) with
        {
            Drafts = Drafts.Add(e.Seq),
            Changed = Changed.SetItems(e.Changes.Select(change => KeyValuePair.Create(change.Clause, e.Seq))),
        },
        _ => this,
    };

    private ClauseHistory Naming(IReadOnlyList<Change> changes) => this with
    {
        Named = Named.Union(changes.Select(change => change.Clause)),
        Highest = changes.Aggregate(Highest, (highest, change) => Math.Max(highest, change.Clause.Value)),
    };
}

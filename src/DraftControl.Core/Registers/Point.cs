using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>Whether what somebody asked for has its answer.</summary>
public enum PointState
{
    Open,

    Answered,

    /// <summary>Whoever asked for it took it back.</summary>
    Withdrawn,
}

/// <summary>What somebody asked for, and what became of it: a contribution with the proposal that was made of it, or a proposal that was made of none.</summary>
/// <param name="Contribution">The contribution; null for a proposal that was made of none.</param>
/// <param name="Proposal">The proposal, or the one that was made of the contribution; null where there is none.</param>
/// <param name="State">Where it stands.</param>
public sealed record Point(Contribution? Contribution, Proposal? Proposal, PointState State)
{
    /// <summary>What the answer is; null where there is none. One that was deferred is still open.</summary>
    public AnswerCode? Code { get; init; }

    /// <summary>The answer or the decision; null where there is none.</summary>
    public Entry? Answer { get; init; }

    /// <summary>The proposal that takes it up or covers it; null where none does.</summary>
    public int? By { get; init; }

    /// <summary>The number of the contribution, or else of the proposal.</summary>
    public int Number => Contribution?.Number ?? Proposal!.Number;

    /// <summary>What it is called: <c>contribution 3</c>.</summary>
    public string Name => Contribution is null ? FormattableString.Invariant($"proposal {Number}") : FormattableString.Invariant($"contribution {Number}");

    /// <summary>The clauses that it is about; none for the whole text.</summary>
    public IReadOnlyList<ClauseId> Clauses => Contribution is { } contribution
        ? contribution.Entry.Clause is { } clause ? [clause] : []
        : [.. Proposal!.Changes.Select(change => change is Change.Add { After: { } after } && !Proposal.Added.Contains(after) ? after : change.Clause).Distinct()];

    /// <summary>The organisations whose point it is: who made it, where that takes part, and who made a proposal of it.</summary>
    public IEnumerable<Slug> Organisations => new[] { Contribution?.Organisation(), Proposal?.Organisation }.OfType<Slug>().Distinct();

    /// <summary>What a proposal asked for, as it was made or last revised; null for a contribution that became none.</summary>
    public RecordedEntry? Asked(Register register) => Proposal is { } proposal
        ? register.Entries[proposal.History.Last(seq => register.Entries[seq - 1].Entry is Proposed or Revised) - 1]
        : null;

    /// <summary>The decision that changed the text for it; null where none did.</summary>
    public RecordedEntry? Accepting(Register register) => Code?.Accepts() == true && By is { } number && register.Proposals[number].Decision is { } decision ? register.Entries[decision.Seq - 1] : null;
}

using System.Collections.Immutable;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>One or more changes that an organisation asks for, as they stand after the newest revision.</summary>
/// <param name="Number">Proposals count up from 1.</param>
/// <param name="Organisation">Who asks.</param>
/// <param name="Title">In one line.</param>
/// <param name="Reason">Why.</param>
/// <param name="Changes">What, in the order in which the changes apply.</param>
/// <param name="Base">The entry that the proposer had read.</param>
/// <param name="BaseSeq">That entry's sequence number.</param>
/// <param name="Wording">The commit that holds the text as asked for.</param>
/// <param name="History">The sequence numbers of all entries about it, oldest first.</param>
/// <param name="Decision">The newest decision; a proposal that was deferred is still open.</param>
/// <param name="IsWithdrawn">Whether the organisation took it back.</param>
public sealed record Proposal(
    int Number,
    Slug Organisation,
    Line Title,
    Reason Reason,
    IReadOnlyList<Change> Changes,
    CommitId Base,
    int BaseSeq,
    CommitId Wording,
    ImmutableList<int> History,
    Decided? Decision = null,
    bool IsWithdrawn = false)
{
    /// <summary>Whether it can still be revised, withdrawn and decided.</summary>
    public bool IsOpen => !IsWithdrawn && (Decision is null || Decision.Code == DecisionCode.Deferred);

    /// <summary>The contribution that it was made of; null where it was made of none.</summary>
    public int? Contribution { get; init; }

    /// <summary>The editor's question that it waits for an answer to; null where it waits for none.</summary>
    public QuestionAsked? Question { get; init; }

    /// <summary>What the proposer said to the changes with which it was accepted: <see cref="ChangesAgreed"/> or <see cref="ChangesDisputed"/>; null where nothing.</summary>
    public Entry? Reply { get; init; }

    /// <summary>The entry by which another editor let the decision stand; null where none did.</summary>
    public DisputeSettled? Settlement { get; init; }

    /// <summary>Whether editors wait for the proposer's answer: a question is open, and its day has not passed.</summary>
    public bool IsWaiting(DateTimeOffset now) => Question is { } question && (question.AnswerBy is not { } day || DateOnly.FromDateTime(now.UtcDateTime) <= day.Date);

    /// <summary>Whether the proposer is still asked if they agree to the changes with which it was accepted.</summary>
    public bool IsAsked(DateTimeOffset now) => Decision is { AnswerBy: { } day } && Reply is null && DateOnly.FromDateTime(now.UtcDateTime) <= day.Date;

    /// <summary>Whether the decision is disputed and no other editor has looked at it yet.</summary>
    public bool IsDisputed => Reply is ChangesDisputed && Settlement is null;

    /// <summary>The clauses that it adds.</summary>
    public IEnumerable<ClauseId> Added => Changes.OfType<Change.Add>().Select(change => change.Clause);

    /// <summary>Whether both reword, move or remove a clause.</summary>
    public bool SharesClausesWith(Proposal other) => Touched.Intersect(other.Touched).Any();

    /// <summary>The clauses that it rewords, moves or removes.</summary>
    public IEnumerable<ClauseId> Touched => Changes.Where(change => change is not Change.Add).Select(change => change.Clause).Distinct();
}

/// <summary>Where a proposal stands, in the few words that lists and the API use.</summary>
public enum ProposalState
{
    /// <summary>Waits for a decision and fits the text as it stands.</summary>
    Open,

    /// <summary>Waits for a decision; an accepted change has touched other words of the same clause, and both can stand.</summary>
    Combines,

    /// <summary>Waits for a decision, but an accepted change has touched the same words since.</summary>
    NeedsRewording,

    Decided,

    Withdrawn,
}

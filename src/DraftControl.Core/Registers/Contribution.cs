using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Core.Registers;

/// <summary>A point about the text that was made elsewhere and brought in, and what became of it.</summary>
/// <param name="Entry">What was brought in.</param>
/// <param name="Proposal">The proposal that was made of it; null where none was.</param>
/// <param name="Answer">The newest answer; one that was deferred is still to be answered.</param>
public sealed record Contribution(Contributed Entry, int? Proposal = null, ContributionAnswered? Answer = null)
{
    public int Number => Entry.Contribution;

    /// <summary>The organisation that has come to take part since, under the name of who made it; null where none has, and where an organisation that takes part made it.</summary>
    public Slug? Joined { get; init; }

    /// <summary>The point itself.</summary>
    public Reason Point => Entry.Reason!;

    /// <summary>Whether an editor has answered it itself, for good.</summary>
    public bool IsAnswered => Answer is { Code: not AnswerCode.Deferred };
}

/// <summary>Where a contribution stands.</summary>
public enum ContributionState
{
    /// <summary>Waits for an answer.</summary>
    Open,

    /// <summary>A proposal was made of it, and waits for its decision.</summary>
    Proposed,

    Answered,
}

/// <summary>Contributions as the register knows them.</summary>
public static class Contributions
{
    private static readonly Spellings<ContributionState> spellings = new(
        (ContributionState.Open, "open"),
        (ContributionState.Proposed, "proposed"),
        (ContributionState.Answered, "answered"));

    public static string Spelled(this ContributionState state) => spellings.Of(state);

    public static bool TryParse(string? text, out ContributionState state) => spellings.TryRead(text, out state);

    /// <summary>Where it stands: what was made a proposal is answered by the decision on that, and open again where the proposal is withdrawn.</summary>
    public static ContributionState State(this Register register, Contribution contribution) =>
        contribution.IsAnswered ? ContributionState.Answered
        : Proposal(register, contribution) is not { } proposal || proposal.IsWithdrawn ? ContributionState.Open
        : proposal.IsOpen ? ContributionState.Proposed
        : ContributionState.Answered;

    /// <summary>What answers it, an answer of its own or the decision on the proposal that was made of it, with the proposal that takes it up or covers it. An answer that defers stands until then.</summary>
    public static (AnswerCode Code, Entry By, int? Proposal)? Answer(this Register register, Contribution contribution) =>
        contribution is { IsAnswered: true, Answer: { } answer } ? (answer.Code, answer, answer.Proposal)
        : Proposal(register, contribution) is { IsWithdrawn: false, IsOpen: false, Decision: { } decision } proposal ? (decision.Code.AsAnswer(), decision, decision.Code.Accepts() ? proposal.Number : decision.CoveredBy)
        : contribution.Answer is { } deferred ? (deferred.Code, deferred, null)
        : null;

    /// <summary>The organisation that made it, where that takes part: then or, under the name that the contribution gives, since.</summary>
    public static Slug? Organisation(this Contribution contribution) => contribution.Entry.Contributor is Contributor.Registered { Organisation: var slug } ? slug : contribution.Joined;

    /// <summary>The contribution once an organisation goes by a name.</summary>
    internal static Contribution Joining(this Contribution contribution, Organisation organisation) =>
        contribution is { Joined: null, Entry.Contributor: Contributor.Named { Name: var name } } && name.IsAlso(organisation.Name) ? contribution with { Joined = organisation.Slug } : contribution;

    private static Proposal? Proposal(Register register, Contribution contribution) => contribution.Proposal is { } number ? register.Proposals.GetValueOrDefault(number) : null;

    /// <summary>What a decision on a proposal says to whoever made the contribution.</summary>
    internal static AnswerCode AsAnswer(this DecisionCode code) => code switch
    {
        DecisionCode.Accepted => AnswerCode.Accepted,
        DecisionCode.AcceptedWithChanges => AnswerCode.AcceptedWithChanges,
        DecisionCode.NotAccepted => AnswerCode.NotAccepted,
        DecisionCode.AlreadyCovered => AnswerCode.AlreadyCovered,
        DecisionCode.OutOfScope => AnswerCode.OutOfScope,
        _ => AnswerCode.Deferred,
    };
}

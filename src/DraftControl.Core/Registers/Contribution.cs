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

    /// <summary>The point itself.</summary>
    public Reason Point => Entry.Reason!;

    /// <summary>Whether an editor has answered it for good.</summary>
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

    /// <summary>Where it stands: what was made a proposal is answered with the decision on that, unless an editor answers it before.</summary>
    public static ContributionState State(this Register register, Contribution contribution) =>
        contribution.IsAnswered ? ContributionState.Answered
        : Proposal(register, contribution) is not { } proposal || proposal.IsWithdrawn ? ContributionState.Open
        : proposal.IsOpen ? ContributionState.Proposed
        : ContributionState.Answered;

    /// <summary>The decision that answers it, by itself or by the proposal that was made of it: its code, its reason, and the proposal that takes it up.</summary>
    public static (AnswerCode Code, Entry By, int? Proposal)? Answer(this Register register, Contribution contribution) =>
        contribution is { IsAnswered: true, Answer: { } answer } ? (answer.Code, answer, answer.Proposal)
        : Proposal(register, contribution) is { IsWithdrawn: false, IsOpen: false, Decision: { } decision } proposal ? (Told(decision.Code), decision, proposal.Number)
        : contribution.Answer is { } deferred ? (deferred.Code, deferred, null)
        : null;

    /// <summary>The organisation that made it, where that takes part.</summary>
    public static Slug? Organisation(this Contribution contribution) => contribution.Entry.Contributor is Contributor.Registered { Organisation: var slug } ? slug : null;

    private static Proposal? Proposal(Register register, Contribution contribution) => contribution.Proposal is { } number ? register.Proposals.GetValueOrDefault(number) : null;

    private static AnswerCode Told(DecisionCode code) => code switch
    {
        DecisionCode.Accepted => AnswerCode.Accepted,
        DecisionCode.AcceptedWithChanges => AnswerCode.AcceptedWithChanges,
        DecisionCode.NotAccepted => AnswerCode.NotAccepted,
        DecisionCode.AlreadyCovered => AnswerCode.AlreadyCovered,
        DecisionCode.OutOfScope => AnswerCode.OutOfScope,
        _ => AnswerCode.Deferred,
    };
}

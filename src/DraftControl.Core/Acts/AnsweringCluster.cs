using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Acts;

/// <summary>An editor answers everything in a cluster alike. Each proposal and each contribution gets an entry of its own.</summary>
/// <param name="Cluster">The cluster's number.</param>
/// <param name="Code">The answer.</param>
/// <param name="Proposal">The proposal that is accepted, or that covers the rest; null where the answer names none.</param>
/// <param name="Tip">The entry that the editor had read.</param>
public sealed record AnsweringCluster(int Cluster, AnswerCode Code, int? Proposal, CommitId Tip)
{
    /// <summary>What each member gets, the proposal that is accepted first.</summary>
    public IReadOnlyList<ClusterAnswer> Answers(Register register, Office editor, Func<CommitId, Files> filesAt) =>
        register.Clusters.Find(Cluster) is not { } cluster ? [] :
        [
            .. cluster.Proposals.OrderBy(number => number != Proposal).Select(number => OfProposal(register, editor, number, filesAt)),
            .. cluster.Contributions.Select(number => OfContribution(register, editor, number)),
        ];

    private ClusterAnswer OfProposal(Register register, Office editor, int number, Func<CommitId, Files> filesAt)
    {
        var (code, cover) = Decision(number);
        var why = !register.Proposals[number].IsOpen ? "It is no longer open."
            : register.MayNotDecide(editor, number)?.Sentence
            ?? (code is null ? "A proposal is decided, not noted. Decide it by itself." : null)
            ?? (code is DecisionCode.AlreadyCovered && cover is null ? "Name the proposal that covers it, or decide it by itself." : null);
        return new(true, number, code is null ? "" : cover is null ? code.Value.InWords() : $"already covered by proposal {cover}", why, (now, head) =>
            new Deciding(number, code ?? DecisionCode.Deferred, cover, Tip, new Dictionary<ClauseId, string>()).Decide(now, head, filesAt));
    }

    private ClusterAnswer OfContribution(Register register, Office editor, int number)
    {
        var contribution = register.Contributions[number];
        var why = register.MayNotAnswer(editor, number)?.Sentence ?? register.State(contribution) switch
        {
            ContributionState.Answered => "It has been answered already.",
            ContributionState.Proposed => $"The decision on proposal {contribution.Proposal} answers it.",
            _ => null,
        };
        var named = Code is AnswerCode.Accepted or AnswerCode.AcceptedWithChanges or AnswerCode.AlreadyCovered ? Proposal : null;
        return new(false, number, named is null ? Code.InWords() : $"{Code.InWords()}, proposal {named}", why, (now, head) => now.Unchanged(new ContributionAnswered(head, number, Code, named)));
    }

    /// <summary>What the answer means for a proposal: the one that is accepted covers the others.</summary>
    private (DecisionCode? Code, int? CoveredBy) Decision(int number) => Code switch
    {
        AnswerCode.Accepted when number == Proposal => (DecisionCode.Accepted, null),
        AnswerCode.Accepted or AnswerCode.AcceptedWithChanges or AnswerCode.AlreadyCovered => (DecisionCode.AlreadyCovered, number == Proposal ? null : Proposal),
        AnswerCode.NotAccepted => (DecisionCode.NotAccepted, null),
        AnswerCode.OutOfScope => (DecisionCode.OutOfScope, null),
        AnswerCode.Deferred => (DecisionCode.Deferred, null),
        _ => (null, null),
    };
}

/// <summary>What one member of a cluster gets.</summary>
/// <param name="IsProposal">Whether it is a proposal, else a contribution.</param>
/// <param name="Number">Its number.</param>
/// <param name="Outcome">The answer in words.</param>
/// <param name="Why">Why it is left out; null where it is not.</param>
/// <param name="Act">The act.</param>
public sealed record ClusterAnswer(bool IsProposal, int Number, string Outcome, string? Why, Func<Register, Head, Attempt> Act)
{
    /// <summary><c>proposal 4</c>.</summary>
    public string Name => IsProposal ? $"proposal {Number}" : $"contribution {Number}";
}

using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules;

/// <summary>Who may bring contributions in, and who may answer them.</summary>
public static class ContributionRules
{
    internal static Refusal? Refuses(this Register register, Contributed entry) =>
        MayNotBringIn(entry.By)
        ?? register.IsPaused(entry)
        ?? (entry.Contribution != register.NextContribution ? Refusal.NotAllowed($"The next contribution is number {register.NextContribution}, not {entry.Contribution}.")
            : entry.Reason is null ? Refusal.NotAllowed("Enter the point that was made.")
            : Misnamed(register, entry.Contributor) is { } misnamed ? misnamed
            : register.Find(entry.Base) is not { } read ? Refusal.NotAllowed($"The base {entry.Base} is not an entry of this ledger.")
            : entry.Clause is { } clause && !register.Stood(clause, read.Entry.Seq) ? Refusal.NotAllowed($"There was no clause {clause} in the text that was read.")
            : entry.Occasion.Day is { } day && day.Date > DateOnly.FromDateTime(entry.At.UtcDateTime).AddDays(1) ? Refusal.NotAllowed("The day when it was said must not be in the future.")
            : null);

    internal static Refusal? Refuses(this Register register, ContributionAnswered entry) =>
        register.MayNotAnswer(entry.By, entry.Contribution)
        ?? register.MayNotClose(entry.Contribution)
        ?? (entry.Reason is null ? Refusal.NotAllowed("Enter a reason for the answer.")
            : Proposal(register, entry) ?? DecisionRules.Unheld(register, entry.Meeting, entry.At));

    /// <summary>Who may bring in a point that was made elsewhere: a representative, an editor or a steward, whoever made it.</summary>
    public static Refusal? MayNotBringIn(Office by) => by.Role is Role.Representative or Role.Editor or Role.Steward
        ? null
        : Refusal.NotYours("Only a representative, an editor or a steward can bring in a contribution.");

    /// <summary>Who answers a contribution: an editor, and never one of the organisation that made it.</summary>
    public static Refusal? MayNotAnswer(this Register register, Office by, int contribution) =>
        by.Role != Role.Editor ? Refusal.NotYours("Only an editor can answer a contribution.")
        : !register.Contributions.TryGetValue(contribution, out var found) ? Unknown(contribution)
        : found.Organisation() == by.Organisation ? Refusal.NotYours("Nobody answers what their own organisation asked for. An editor of another organisation answers this contribution.")
        : null;

    /// <summary>Why a proposal cannot be made of a contribution; null where it can, or where none is named.</summary>
    internal static Refusal? MayNotCarry(this Register register, int? contribution) =>
        contribution is not { } number ? null
        : !register.Contributions.ContainsKey(number) ? Unknown(number)
        : register.MayNotClose(number);

    /// <summary>A contribution has one answer: its own, or the decision on the proposal that was made of it.</summary>
    private static Refusal? MayNotClose(this Register register, int contribution) => register.State(register.Contributions[contribution]) switch
    {
        ContributionState.Answered => Refusal.NotAllowed($"Contribution {contribution} has been answered already."),
        ContributionState.Proposed => Refusal.NotAllowed($"Proposal {register.Contributions[contribution].Proposal} has been made of contribution {contribution} already. The decision on that answers it."),
        _ => null,
    };

    /// <summary>Whoever takes part is named by the short name, so that nobody answers, decides or tests what their own organisation asked for under a name.</summary>
    private static Refusal? Misnamed(Register register, Contributor contributor) => contributor switch
    {
        Contributor.Registered { Organisation: var slug } when !register.Roster.Organisations.ContainsKey(slug) => OrganisationRules.NotRegistered(slug),
        Contributor.Named { Name: var name } when register.Roster.Called(name) is { } known => Refusal.NotAllowed($"{known.Name} takes part in this declaration. Give its short name, '{known.Slug}', as who made the contribution."),
        _ => null,
    };

    private static Refusal Unknown(int contribution) => Refusal.NotFound($"There is no contribution {contribution}.");

    private static Refusal? Proposal(Register register, ContributionAnswered entry) => (entry.Code, entry.Proposal) switch
    {
        (AnswerCode.Accepted or AnswerCode.AcceptedWithChanges, null) => Refusal.NotAllowed("Enter the number of the accepted proposal that takes the contribution up."),
        (AnswerCode.Accepted or AnswerCode.AcceptedWithChanges or AnswerCode.AlreadyCovered, { } number) when !register.Proposals.ContainsKey(number) => ProposalRules.Unknown(number),
        (AnswerCode.Accepted or AnswerCode.AcceptedWithChanges, { } number) when register.Proposals[number].Decision?.Code.Accepts() != true => Refusal.NotAllowed($"Proposal {number} has not been accepted, so it cannot take the contribution up. Decide it first."),
        (AnswerCode.AlreadyCovered, { } number) when register.Proposals[number] is { IsWithdrawn: true } or { IsOpen: false, Decision.Code: not (DecisionCode.Accepted or DecisionCode.AcceptedWithChanges) } =>
            Refusal.NotAllowed($"Proposal {number} has been withdrawn or was not accepted, so it does not cover the contribution. Name another proposal, or none."),
        (not (AnswerCode.Accepted or AnswerCode.AcceptedWithChanges or AnswerCode.AlreadyCovered), not null) => Refusal.NotAllowed("Only 'accepted', 'accepted with changes' and 'already covered' name a proposal."),
        _ => null,
    };
}

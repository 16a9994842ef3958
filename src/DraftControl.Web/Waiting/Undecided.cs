using System.Collections.Concurrent;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;

namespace DraftControl.Web.Waiting;

/// <summary>What waits for the editors of an organisation, whatever the time is. Every page says how much it is, so a register works it out once.</summary>
internal sealed class Undecided
{
    private static readonly Kept<ConcurrentDictionary<(Role, Slug), Undecided>> kept = new(_ => new());

    private Undecided(Register register, Office editor)
    {
        Proposals = [.. Listed.Of(register).Proposals
            .Where(listed => listed.State.CanBeAccepted() && listed.Proposal.Organisation != editor.Organisation && register.Newest(listed.Proposal) is not Decided)
            .Select(listed => listed.Proposal)
            .OrderBy(proposal => proposal.History[^1]).ThenBy(proposal => proposal.Number)];
        Disputed = [.. register.Proposals.Values.Where(proposal => proposal.IsDisputed && register.MayNotDecide(editor, proposal.Number) is null)];
        Contributions = [.. Listed.Of(register).Contributions
            .Where(listed => listed is { State: ContributionState.Open, Contribution.Answer: null } && register.MayNotAnswer(editor, listed.Contribution.Number) is null)
            .Select(listed => listed.Contribution)
            .Reverse()];
    }

    /// <summary>Those that can be accepted and were not put off; what has waited longest comes first.</summary>
    public IReadOnlyList<Proposal> Proposals { get; }

    public IReadOnlyList<Proposal> Disputed { get; }

    /// <summary>By number.</summary>
    public IReadOnlyList<Contribution> Contributions { get; }

    public static Undecided Of(Register register, Office editor) => kept.Of(register).GetOrAdd((editor.Role, editor.Organisation), _ => new Undecided(register, editor));
}

using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>How much an open proposal asks of the editor who decides it, from the least to the most.</summary>
public enum Effort
{
    /// <summary>It fits the text, and no other one touches its clauses.</summary>
    Fits,

    /// <summary>Another open proposal changes the same clauses.</summary>
    Collides,

    /// <summary>What was accepted since changed other words of its clauses: the editor reads how both stand together.</summary>
    Combines,

    /// <summary>The text has moved on: to accept it, the editor has to find words.</summary>
    NeedsRewording,

    /// <summary>It is a contribution: the editor answers it.</summary>
    Answer,

    /// <summary>The organisation that proposes was asked, and its answer is waited for.</summary>
    Asked,

    /// <summary>It was deferred, and is still open.</summary>
    PutOff,
}

/// <summary>One open proposal that an editor may decide.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Effort">What it asks of them.</param>
/// <param name="Open">All open proposals.</param>
public sealed record WorkItem(Proposal Proposal, Effort Effort, OpenProposals Open)
{
    /// <summary>The other ones that change the same clauses.</summary>
    public IReadOnlyList<Proposal> Collisions => [.. Open.CollidingWith(Proposal)];
}

/// <summary>What waits for an editor, what can be decided at once first.</summary>
public static class Worklist
{
    public static IReadOnlyList<WorkItem> Of(Register register, Office editor)
    {
        var open = OpenProposals.Of(register);
        return [.. open.All.Where(proposal => register.MayNotDecide(editor, proposal.Number) is null)
            .Select(proposal => new WorkItem(proposal, EffortOf(register, proposal, open.Collides(proposal)), open))
            .OrderBy(item => item.Effort).ThenBy(item => item.Proposal.Number)];
    }

    private static Effort EffortOf(Register register, Proposal proposal, bool collides) =>
        proposal.Decision?.Code == DecisionCode.Deferred ? Effort.PutOff
        : proposal.IsWaiting(register.At) ? Effort.Asked
        : register.State(proposal) switch
        {
            ProposalState.NeedsRewording => Effort.NeedsRewording,
            ProposalState.Combines => Effort.Combines,
            _ when collides => Effort.Collides,
            _ => Effort.Fits,
        };
}

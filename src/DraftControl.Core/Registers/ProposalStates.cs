using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>Where proposals stand.</summary>
public static class ProposalStates
{
    private static readonly Spellings<ProposalState> spellings = new(
        (ProposalState.Open, "open"),
        (ProposalState.Combines, "combines"),
        (ProposalState.NeedsRewording, "needs-rewording"),
        (ProposalState.Decided, "decided"),
        (ProposalState.Withdrawn, "withdrawn"));

    public static string Spelled(this ProposalState state) => spellings.Of(state);

    public static bool TryParse(string? text, out ProposalState state) => spellings.TryRead(text, out state);

    public static string InWords(this ProposalState state) => state.Spelled().Replace('-', ' ');

    /// <summary>Where a proposal stands now. Costs a look at each of its changes, and at its words only where accepted changes have touched its clauses.</summary>
    public static ProposalState State(this Register register, Proposal proposal) =>
        proposal.IsWithdrawn ? ProposalState.Withdrawn
        : !proposal.IsOpen ? ProposalState.Decided
        : !proposal.Changes.Any(change => register.HasMovedOn(proposal, change)) ? ProposalState.Open
        : register.Fit(proposal) switch
        {
            Fit.Fits => ProposalState.Open,
            Fit.Combines => ProposalState.Combines,
            _ => ProposalState.NeedsRewording,
        };

    /// <summary>Whether it waits for an editor who can take it up as it is, with or without what was accepted since.</summary>
    public static bool CanBeAccepted(this ProposalState state) => state is ProposalState.Open or ProposalState.Combines;

    /// <summary>Whether an accepted change has touched the clause that a change is about, since the proposal's base.</summary>
    public static bool HasMovedOn(this Register register, Proposal proposal, Change change) => change switch
    {
        Change.Add { After: { } after } => !Stands(register, after) && !proposal.Added.Contains(after),
        Change.Add => false,
        Change.Move { After: { } after } when !Stands(register, after) && !proposal.Added.Contains(after) => true,
        _ => register.Clauses.LastChanged(change.Clause) > proposal.BaseSeq,
    };

    /// <summary>The other open proposals that change the same clauses.</summary>
    public static IEnumerable<Proposal> CollidesWith(this Register register, Proposal proposal) =>
        OpenProposals.Of(register).CollidingWith(proposal);

    private static bool Stands(Register register, ClauseId clause) => register.Draft.Find(clause) is not null;
}

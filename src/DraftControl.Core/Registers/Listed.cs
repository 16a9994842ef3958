namespace DraftControl.Core.Registers;

/// <summary>All proposals and contributions, the newest first, each with where it stands, and how many stand there. Made once for a register.</summary>
public sealed class Listed
{
    private static readonly Kept<Listed> kept = new(register => new Listed(register));

    private Listed(Register register)
    {
        Proposals = [.. register.Proposals.Values.Reverse().Select(proposal => (proposal, register.State(proposal)))];
        ProposalCounts = Proposals.CountBy(listed => listed.State).ToDictionary();
        Contributions = [.. register.Contributions.Values.Reverse().Select(contribution => (contribution, register.State(contribution)))];
    }

    public IReadOnlyList<(Proposal Proposal, ProposalState State)> Proposals { get; }

    public IReadOnlyDictionary<ProposalState, int> ProposalCounts { get; }

    public IReadOnlyList<(Contribution Contribution, ContributionState State)> Contributions { get; }

    public static Listed Of(Register register) => kept.Of(register);
}

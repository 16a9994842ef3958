using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Clusters;

/// <summary>A page about one cluster.</summary>
public abstract class ClusterPage(Access access) : DeclarationPage(access)
{
    [FromRoute]
    public int Number { get; set; }

    public Cluster Cluster => Register.Clusters.Find(Number)!;

    public IEnumerable<Proposal> Proposals => Cluster.Proposals.Select(number => Register.Proposals[number]);

    public IEnumerable<Contribution> Contributions => Cluster.Contributions.Select(number => Register.Contributions[number]);

    /// <summary>The office in which the reader groups and answers; null where they are no editor.</summary>
    public Office? Editor => SignedIn.Holds(Register, Role.Editor);

    /// <summary>Whether something in it still waits for an answer.</summary>
    public bool IsOpen => Proposals.Any(proposal => proposal.IsOpen) || Contributions.Any(contribution => Register.State(contribution) == ContributionState.Open);
}

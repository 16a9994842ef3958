using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Pages.Clusters;

/// <summary>Proposals and contributions that say the same, as editors have put them together.</summary>
public sealed class IndexModel(Access access) : DeclarationPage(access)
{
    /// <summary>Whether the reader may group.</summary>
    public bool MayGroup => SignedIn.Holds(Register, Role.Editor) is not null;

    /// <summary>How many of a cluster still wait for an answer.</summary>
    public int Waiting(Cluster cluster) =>
        cluster.Proposals.Count(number => Register.Proposals[number].IsOpen) + cluster.Contributions.Count(number => Register.State(Register.Contributions[number]) != ContributionState.Answered);
}

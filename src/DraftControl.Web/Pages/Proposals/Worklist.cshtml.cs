using DraftControl.Core.People;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>Everything that an editor may decide, what can be decided at once first: one after the other, or several alike.</summary>
public sealed class WorklistModel(Access access) : DeclarationPage(access)
{
    public IReadOnlyList<WorkItem> Items => field ??= Worklist.Of(Register, Editor);

    /// <summary>How many wait, without those that were put off.</summary>
    public int Left => Items.Count(item => item.Effort != Effort.PutOff);

    /// <summary>How many are open that another editor has to decide, because the editor's own organisation asks for them.</summary>
    public int Own => Register.Proposals.Values.Count(proposal => proposal.IsOpen) - Items.Count;

    protected override Role? IsFor => Role.Editor;

    private Office Editor => SignedIn.Holds(Register, Role.Editor)!;
}

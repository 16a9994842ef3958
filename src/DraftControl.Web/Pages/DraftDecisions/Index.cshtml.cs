using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;

namespace DraftControl.Web.Pages.DraftDecisions;

/// <summary>The decisions that editors prepare and have not published, of what the one who reads may decide.</summary>
public sealed class IndexModel(Access access, EditorsRoom room) : DeclarationPage(access)
{
    public IReadOnlyList<ShownDraft> All => field ??= Read();

    public Office Editor => SignedIn.Holds(Register, Role.Editor)!;

    protected override Role? IsFor => Role.Editor;

    private List<ShownDraft> Read()
    {
        var (claims, comments) = (room.Claims.In(Slug, Register, Editor), room.Drafts.Comments(Slug));
        return [.. room.DraftsFor(Slug, Register, Editor).Select(draft => new ShownDraft(
            draft, claims.GetValueOrDefault(draft.Item), comments[draft.Id].LastOrDefault(), comments[draft.Id].Count(), !draft.About.IsOpen(Register)))];
    }
}

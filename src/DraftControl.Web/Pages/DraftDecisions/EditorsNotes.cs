using DraftControl.Core.People;
using DraftControl.Web.Editing;

namespace DraftControl.Web.Pages.DraftDecisions;

/// <summary>What an editor who may decide something reads of other editors beside it.</summary>
/// <param name="Page">Where.</param>
/// <param name="Item">What it is about.</param>
/// <param name="Claim">Who is on it; null where nobody is.</param>
/// <param name="Draft">The draft decision about it; null where there is none.</param>
public sealed record EditorsNotes(DeclarationPage Page, Decidable Item, ShownClaim? Claim, DraftDecision? Draft)
{
    /// <summary>Null for everybody who may not decide it, and where nothing is left to decide.</summary>
    public static EditorsNotes? Of(DeclarationPage page, EditorsRoom room, Decidable item) =>
        page.SignedIn.Holds(page.Register, Role.Editor) is { } editor && item.IsOpen(page.Register) && item.MayNotBeDecidedBy(page.Register, editor) is null
            ? new(page, item, room.Claims.In(page.Slug, page.Register, editor).GetValueOrDefault(item.ToString()), room.Drafts.About(page.Slug, item))
            : null;
}

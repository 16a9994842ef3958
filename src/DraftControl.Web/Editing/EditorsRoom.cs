using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Editing;

/// <summary>What the editors of a declaration keep among themselves: nobody else sees it, and it is in no ledger.</summary>
public sealed record EditorsRoom(Claims Claims, DraftBook Drafts, ReasonTemplates Templates, TimeProvider Clock)
{
    /// <summary>A draft decision that an editor may see; null where there is none, or none for them.</summary>
    public DraftDecision? Draft(Slug declaration, Register register, Office editor, string? id) =>
        Drafts.Find(declaration, id) is { } draft && Sees(register, editor, draft) ? draft : null;

    /// <summary>All that an editor may see, newest first.</summary>
    public IEnumerable<DraftDecision> DraftsFor(Slug declaration, Register register, Office editor) => Drafts.Of(declaration).Where(draft => Sees(register, editor, draft));

    /// <summary>Nobody sees what is prepared about what their own organisation asked for.</summary>
    private static bool Sees(Register register, Office editor, DraftDecision draft) => draft.About.MayNotBeDecidedBy(register, editor) is null;
}

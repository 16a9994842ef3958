using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Editing;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DraftControl.Web.Pages.DraftDecisions;

/// <summary>The draft decision that a form goes on with, as the form holds it; empty where it goes on with none.</summary>
public sealed class HeldDraft
{
    public string? Id { get; set; }

    /// <summary>How often it had been saved when the form was made.</summary>
    public int Revision { get; set; }

    /// <summary>What another editor saved meanwhile; null where nobody did.</summary>
    [BindNever]
    public DraftDecision? Theirs { get; private set; }

    public static HeldDraft Of(DraftDecision draft) => new() { Id = draft.Id, Revision = draft.Revision };

    /// <summary>Keeps what is typed. Null, with both to read, where another editor saved other words meanwhile, or where there is nothing left to decide.</summary>
    public DraftDecision? Save(DeclarationPage page, EditorsRoom room, Decidable item, CommitId tip, DraftFields fields, Office by)
    {
        page.ModelState.Clear();
        if (!item.IsOpen(page.Register))
        {
            page.ModelState.AddModelError(string.Empty, $"{item.Name} does not wait for a decision any more. Nothing was saved.");
            return null;
        }

        var saving = room.Drafts.Save(Typed(page, item, tip, fields, by));
        if (saving.IsStale)
        {
            Show(page, saving.Kept);
            return null;
        }

        return saving.Kept;
    }

    /// <summary>Whether another editor saved other words since the form was made. Then both are shown.</summary>
    public bool IsOvertaken(DeclarationPage page, EditorsRoom room, Decidable item, DraftFields fields)
    {
        if (Id is null || room.Drafts.About(page.Slug, item) is not { } kept || kept.Id != Id || kept.Revision == Revision || kept.Typed == fields.Json())
        {
            return false;
        }

        page.ModelState.Clear();
        Show(page, kept);
        return true;
    }

    /// <summary>Forgets the draft once it is published.</summary>
    public void Forget(DeclarationPage page, EditorsRoom room, Decidable item)
    {
        if (room.Drafts.About(page.Slug, item) is { } draft && draft.Id == Id)
        {
            room.Drafts.Remove(draft);
        }
    }

    private DraftDecision Typed(DeclarationPage page, Decidable item, CommitId tip, DraftFields fields, Office by) => new()
    {
        Id = Id is not null && Guid.TryParseExact(Id, "N", out _) ? Id : Guid.NewGuid().ToString("N"),
        Declaration = page.Slug.ToString(),
        Item = item.ToString(),
        Typed = fields.Json(),
        Tip = tip.ToString(),
        SavedBy = by.Person.ToString(),
        Office = by.ToString(),
        Revision = Math.Max(Revision, 0),
    };

    private void Show(DeclarationPage page, DraftDecision kept)
    {
        (Theirs, Id, Revision) = (kept, kept.Id, kept.Revision);
        page.Response.StatusCode = StatusCodes.Status409Conflict;
        page.ModelState.AddModelError(string.Empty, $"Another draft was saved meanwhile, by {page.Register.SeatInWords(kept.Office)} on {kept.Saved.InWords()}. Read both, then choose what to do with yours");
    }
}

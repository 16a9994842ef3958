using System.ComponentModel.DataAnnotations;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using DraftControl.Web.Unsent;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>A proposal that is kept as it is typed, so that its author or a colleague goes on with it until a representative sends it.</summary>
public abstract class KeptPage(Access access, Redlines redlines, UnsentBook unsent) : CheckAnswersPage(access, redlines)
{
    [BindProperty, Required(ErrorMessage = "Enter a title")]
    public string? Title { get; set; }

    /// <summary>The entry that the person has read.</summary>
    [BindProperty, Required(ErrorMessage = "Read the draft again, and propose from there")]
    public CommitId? Base { get; set; }

    [BindProperty]
    public List<TypedChange> Changes { get; set; } = [];

    /// <summary>The contribution that it is made of; null where it is made of none.</summary>
    [BindProperty]
    public int? Contribution { get; set; }

    /// <summary>How often it was saved when this form was made; 0 where it is not kept.</summary>
    [BindProperty]
    public int Revision { get; set; }

    /// <summary>What a colleague saved meanwhile; null where nobody did.</summary>
    public UnsentProposal? Theirs { get; private set; }

    /// <summary>Whose proposal it is.</summary>
    public abstract Slug Organisation { get; }

    /// <summary>What is typed.</summary>
    public TypedProposal Typed => new(FormId, Organisation, Revised, Title, Reason, Base, Changes) { Contribution = Contribution };

    /// <summary>The organisations that the person holds an office for.</summary>
    public IEnumerable<Slug> Mine => SignedIn.Offices(Register).Select(office => office.Organisation).Distinct();

    protected override bool IsForParticipants => true;

    /// <summary>The proposal that is put in other words; null for a new one.</summary>
    protected virtual int? Revised => null;

    /// <summary>Keeps what is typed so far, for the script that does so while somebody types.</summary>
    public IActionResult OnPostAutosave() => NotHere() ?? (Save(Revision) switch
    {
        { IsStale: false } saving => new JsonResult(new { revision = saving.Kept.Revision, words = $"Saved at {Time(saving.Kept)}" }),
        { } stale => new JsonResult(new { words = $"Not saved. {Who(stale.Kept)} saved other words at {Time(stale.Kept)}. Choose “Save and come back later” to see both." }) { StatusCode = StatusCodes.Status409Conflict },
        null => StatusCode(StatusCodes.Status409Conflict),
    });

    /// <summary>Why this page is not for what was asked; null where it is.</summary>
    protected virtual IActionResult? NotHere() => Mine.Contains(Organisation) ? null : NotFound();

    /// <summary>Goes on with what was kept. False where there is nothing of that id for this person.</summary>
    protected bool Resume(string id)
    {
        if (unsent.Find(Slug, id, Mine) is not { } kept || kept.Proposal != Revised)
        {
            return false;
        }

        var typed = TypedProposal.Of(kept);
        (FormId, Revision, Contribution, Title, Reason, Base, Changes) = (kept.Id, kept.Revision, kept.Contribution, typed.Title, typed.Reason, typed.Base ?? Register.Tip, typed.Changes);
        if (Register.SentAs(kept) is { } number)
        {
            ModelState.AddModelError(string.Empty, $"This was sent already: it is proposal {number}.");
        }

        return true;
    }

    /// <summary>What is kept of this form; null where nothing is.</summary>
    protected UnsentProposal? Kept() => unsent.Find(Slug, FormId, Mine);

    /// <summary>What a colleague saved since this form was made; null where nobody did.</summary>
    protected UnsentProposal? Overtaking() => Kept() is { } kept && kept.Revision != Revision && !kept.SaysTheSameAs(Typed.Kept(Slug, SignedIn.Person!, Revision)) ? kept : null;

    /// <summary>Forgets what was kept, once it is sent.</summary>
    protected void Forget()
    {
        if (Kept() is { } kept)
        {
            unsent.Remove(kept);
        }
    }

    /// <summary>What the button to save does; with <c>copy</c> beside what a colleague saved.</summary>
    protected IActionResult Keep(string step)
    {
        ModelState.Clear();
        if (Register.SentAs(FormId, Organisation) is { } number)
        {
            ModelState.AddModelError(string.Empty, $"This was sent already: it is proposal {number}. Nothing was saved.");
            return Page();
        }

        if (step is "copy")
        {
            (FormId, Revision) = (Guid.NewGuid().ToString("N"), 0);
        }

        return Save(Revision) switch
        {
            { IsStale: false } saving => Done($"Saved. Everybody who holds an office for {Register.Roster.NameOf(Organisation)} can go on with it.", "/Proposals/Unsent"),
            { } stale => Stale(stale.Kept),
            null => BadRequest(),
        };
    }

    private Saving? Save(int revision) =>
        Guid.TryParseExact(FormId, "N", out _) && Register.SentAs(FormId, Organisation) is null ? unsent.Save(Typed.Kept(Slug, SignedIn.Person!, revision)) : null;

    /// <summary>Shows both. Saving again from here is a choice that the person makes with both before them.</summary>
    protected IActionResult Stale(UnsentProposal kept)
    {
        (Theirs, Revision) = (kept, kept.Revision);
        Response.StatusCode = StatusCodes.Status409Conflict;
        ModelState.AddModelError(string.Empty, $"{Who(kept)} saved other words at {Time(kept)}. Read both, then choose what to keep.");
        return Page();
    }

    private string Who(UnsentProposal kept) => kept.SavedBy == SignedIn.Person?.ToString() ? "In another window you" : "Your colleague";

    private static string Time(UnsentProposal kept) => kept.Saved.InWords().Split(" at ")[^1];
}

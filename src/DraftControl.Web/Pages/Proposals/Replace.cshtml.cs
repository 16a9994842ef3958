using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using DraftControl.Web.Unsent;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>Words are replaced throughout the draft: every place is shown first, and what is chosen goes on as one unsent proposal.</summary>
public sealed class ReplaceModel(Access access, Redlines redlines, UnsentBook unsent) : DeclarationPage(access)
{
    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? By { get; set; }

    /// <summary>Whether the words may be parts of longer ones.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Parts { get; set; }

    /// <summary>Whether capital letters count.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Case { get; set; }

    /// <summary>The entry that the person has read.</summary>
    [BindProperty]
    public CommitId? Base { get; set; }

    /// <summary>The places that are chosen.</summary>
    [BindProperty]
    public List<string> Place { get; set; } = [];

    /// <summary>Every place where the words stand; null while nothing has been looked for.</summary>
    public IReadOnlyList<FoundPlace>? Places { get; private set; }

    public Draft Draft => Base is { } read && Register.Find(read) is not null ? Ledger.FilesAt(read).Draft : Register.Draft;

    private TypedReplacing Typed => new(Find, By, Parts, Case);

    protected override bool IsForParticipants => true;

    public void OnGet()
    {
        ModelState.Clear();
        Base = Register.Tip;
        if (Request.Query.ContainsKey(nameof(Find)))
        {
            Places = Typed.Look(ModelState, Draft);
            Place = [.. (Places ?? []).Select(place => place.ToString())];
        }
    }

    public IActionResult OnPost()
    {
        ModelState.Clear();
        Places = Typed.Look(ModelState, Draft);
        var chosen = (Places ?? []).Where(place => Place.Contains(place.ToString())).ToList();
        if (ModelState.IsValid && chosen.Count == 0)
        {
            ModelState.AddModelError(nameof(Place), "Select the places where the words should be replaced");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var kept = Proposal(chosen).Kept(Slug, SignedIn.Person!, revision: 0);
        return unsent.Save(kept) is { IsStale: false } saving
            ? RedirectToPage("/Proposals/New", new { slug = Slug, unsent = saving.Kept.Id })
            : BadRequest();
    }

    /// <summary>What changes at one place.</summary>
    public Redline Redline(FoundPlace place)
    {
        var clause = Draft.Find(place.Clause)!;
        return redlines.Between(Spans.Bare(clause.Span), Typed.Replaced(clause, [place]));
    }

    private TypedProposal Proposal(IReadOnlyList<FoundPlace> chosen)
    {
        var changes = chosen.GroupBy(place => place.Clause)
            .Select(places => new TypedChange { Op = ChangeOp.Reword, Clause = places.Key, Wording = Typed.Replaced(Draft.Find(places.Key)!, [.. places]) }).ToList();
        var organisation = (Drafter.Of(SignedIn, Register)?.Office ?? SignedIn.Offices(Register).First()).Organisation;
        return new(Guid.NewGuid().ToString("N"), organisation, Revises: null, Typed.Title, Reason: "", Base ?? Register.Tip, changes);
    }
}

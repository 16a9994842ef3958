using System.Globalization;
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
    /// <summary>More clauses than this cannot be changed by one proposal from here.</summary>
    public const int MostClauses = 100;

    private const int MaxLength = 500;

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

    private Replacing Looking => new(Words(Find), WholeWords: !Parts, MatchCase: Case);

    protected override bool IsForParticipants => true;

    public void OnGet()
    {
        ModelState.Clear();
        Base = Register.Tip;
        if (Request.Query.ContainsKey(nameof(Find)))
        {
            Look();
            Place = [.. (Places ?? []).Select(place => place.ToString())];
        }
    }

    public IActionResult OnPost()
    {
        ModelState.Clear();
        Look();
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
        return redlines.Between(Spans.Bare(clause.Span), Looking.Replaced(clause, [place], Words(By)));
    }

    private TypedProposal Proposal(IReadOnlyList<FoundPlace> chosen)
    {
        var title = $"Replace “{Words(Find)}” by “{Words(By)}”";
        var changes = chosen.GroupBy(place => place.Clause)
            .Select(places => new TypedChange { Op = ChangeOp.Reword, Clause = places.Key, Wording = Looking.Replaced(Draft.Find(places.Key)!, places, Words(By)) }).ToList();
        var organisation = (Drafter.Of(SignedIn, Register)?.Office ?? SignedIn.Offices(Register).First()).Organisation;
        return new(Guid.NewGuid().ToString("N"), organisation, Revises: null, title.Length > 200 ? "" : title, Reason: "", Base ?? Register.Tip, changes);
    }

    private void Look()
    {
        var find = ModelState.ReadLine(nameof(Find), Words(Find), "What you look for", "Enter the words to look for", MaxLength);
        var by = ModelState.ReadLine(nameof(By), Words(By), "What you put in their place", "Enter the words to put in their place", MaxLength);
        if (find is null || by is null)
        {
            return;
        }

        if (string.Equals(find.ToString(), by.ToString(), StringComparison.Ordinal))
        {
            ModelState.AddModelError(nameof(By), "Enter other words than those that you look for");
            return;
        }

        Places = Looking.In(Draft);
        if (Places.Select(place => place.Clause).Distinct().Count() is > MostClauses and var clauses)
        {
            ModelState.AddModelError(nameof(Find), string.Create(CultureInfo.InvariantCulture, $"These words stand in {clauses} clauses. Look for words that stand in at most {MostClauses}"));
            Places = null;
        }
    }

    private static string Words(string? typed) => Hygiene.Folded(Hygiene.Normalised(typed ?? ""));
}

using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Search;

/// <summary>Finds words in everything of a declaration that the reader may see.</summary>
public sealed class IndexModel(Access access, ChangedWords words) : DeclarationPage(access)
{
    private const int MostCharacters = 200;
    private const int MostHits = 50;

    /// <summary>What is looked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<Hit> Hits { get; private set; } = [];

    /// <summary>Whether there is more than the page shows.</summary>
    public bool HasMore { get; private set; }

    /// <summary>Whether something was looked for.</summary>
    public bool HasSearched { get; private set; }

    public SearchedWords Searched { get; private set; } = SearchedWords.None;

    protected override bool ShowsDrafting => false;

    public void OnGet()
    {
        var typed = SearchedWords.Folded(Q ?? "");
        if (typed.Length > MostCharacters)
        {
            ModelState.AddModelError(nameof(Q), $"What you look for must be {MostCharacters} characters or fewer");
        }
        else if (typed.Length > 0)
        {
            HasSearched = true;
            Searched = new SearchedWords(typed);
            var found = new Places(this, words).All()
                .Select(place => (Place: place, Rank: Searched.Rank(place.Text)))
                .Where(found => found.Rank > 0)
                .OrderByDescending(found => found.Rank).ThenBy(found => found.Place.Kind)
                .Take(MostHits + 1)
                .Select(found => new Hit(found.Place, Searched.Excerpt(found.Place.Text)))
                .ToList();
            (Hits, HasMore) = ([.. found.Take(MostHits)], found.Count > MostHits);
        }
    }
}

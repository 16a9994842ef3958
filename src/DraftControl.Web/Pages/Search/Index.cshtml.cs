using DraftControl.Web.Declarations;
using DraftControl.Web.Search;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Search;

/// <summary>Finds words in everything of a declaration that the reader may see.</summary>
public sealed class IndexModel(Access access, Searching searching) : DeclarationPage(access)
{
    /// <summary>What is looked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The kind of places to show, as it is spelled; empty for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    /// <summary>The page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public Found Found { get; private set; } = Found.Nothing;

    /// <summary>Whether something was looked for.</summary>
    public bool HasSearched { get; private set; }

    public int Pages => Found.Pages(Only);

    protected override bool ShowsDrafting => false;

    private FoundKind? Only => FoundKinds.Read(Kind);

    public void OnGet()
    {
        // An address that somebody shortened or mistyped shows all, from the beginning.
        ModelState.Clear();
        Kind = Only?.Spelled();
        if (SearchedWords.Folded(Q).Length > SearchedWords.MaxLength)
        {
            ModelState.AddModelError(nameof(Q), $"What you look for must be {SearchedWords.MaxLength} characters or fewer");
        }
        else if (SearchedWords.Folded(Q).Length > 0)
        {
            HasSearched = true;
            Found = searching.Find(Ledger, Register, SearchedWords.Of(Q), Only, PageNumber);
            PageNumber = Math.Clamp(PageNumber, 1, Pages);
        }
    }

    /// <summary>The kinds in which something was found, for the filter.</summary>
    public IEnumerable<(string Words, int Count, string? Address, bool IsChosen)> Kinds() =>
        [Of(null), .. Enum.GetValues<FoundKind>().Where(kind => Found.Count(kind) > 0 || kind == Only).Select(kind => Of(kind))];

    public string? Link(int page) => page < 1 || page > Pages ? null : Address(Only, page);

    private (string, int, string?, bool) Of(FoundKind? kind) => (kind?.InWords() ?? "All", Found.Count(kind), Address(kind, page: 1), kind == Only);

    private string? Address(FoundKind? kind, int page) => Url.Page("/Search/Index", new { slug = Slug, q = Q, kind = kind?.Spelled(), p = page > 1 ? page : (int?)null });
}

using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>All contributions, newest first, with what became of them.</summary>
public sealed class IndexModel(Access access) : DeclarationPage(access)
{
    private const int MostOnAPage = 50;

    /// <summary>The state to show, as it is spelled; empty for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>The kind to show, as it is spelled; empty for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    /// <summary>The page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<Contribution> Found { get; private set; } = [];

    public IReadOnlyDictionary<ContributionState, int> Counts { get; private set; } = new Dictionary<ContributionState, int>();

    public IEnumerable<Contribution> Shown => Found.Skip((PageNumber - 1) * MostOnAPage).Take(MostOnAPage);

    public int Pages => Math.Max(1, (Found.Count + MostOnAPage - 1) / MostOnAPage);

    /// <summary>Whether the reader may bring contributions in.</summary>
    public bool MayBringIn => SignedIn.BringsIn(Register) is not null;

    /// <summary>Whether the reader can choose it to be answered.</summary>
    public bool CanBeChosen(Contribution contribution) => SignedIn.Holds(Register, Role.Editor) is { } editor && Register.State(contribution) == ContributionState.Open && Register.MayNotAnswer(editor, contribution.Number) is null;

    public void OnGet()
    {
        // An address that somebody shortened or mistyped shows all, from the beginning.
        ModelState.Clear();
        Kind = ContributionKinds.TryParse(Kind, out var kind) ? Kind : null;
        var all = Listed.Of(Register).Contributions.Where(listed => Kind is null || listed.Contribution.Entry.Kind == kind).ToList();
        Counts = all.CountBy(listed => listed.State).ToDictionary();
        Found = [.. (Core.Registers.Contributions.TryParse(State, out var wanted) ? all.FindAll(listed => listed.State == wanted) : all).Select(listed => listed.Contribution)];
        State = Core.Registers.Contributions.TryParse(State, out _) ? State : null;
        PageNumber = Math.Clamp(PageNumber, 1, Pages);
    }

    public string? Link(int page) => page < 1 || page > Pages ? null : Url.Page("/Contributions/Index", new { slug = Slug, state = State, kind = Kind, p = page > 1 ? page : (int?)null });
}

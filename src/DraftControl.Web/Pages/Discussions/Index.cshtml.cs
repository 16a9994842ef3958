using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;
using Thread = DraftControl.Core.Registers.Thread;

namespace DraftControl.Web.Pages.Discussions;

/// <summary>All discussions of a declaration, the newest first.</summary>
public sealed class IndexModel(Access access) : DeclarationPage(access)
{
    private const int MostOnAPage = 50;

    /// <summary><c>open</c>, <c>settled</c>; anything else for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>The page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public int Open { get; private set; }

    public int Settled { get; private set; }

    public IReadOnlyList<Thread> Found { get; private set; } = [];

    public IEnumerable<Thread> Shown => Found.Skip((PageNumber - 1) * MostOnAPage).Take(MostOnAPage);

    public int Pages => Math.Max(1, (Found.Count + MostOnAPage - 1) / MostOnAPage);

    public void OnGet()
    {
        ModelState.Clear();
        State = State is "open" or "settled" ? State : null;
        var all = Register.Discussion.All.OrderByDescending(thread => thread.Newest.Seq).ToList();
        Open = all.Count(thread => thread.Resolution is null);
        Settled = all.Count - Open;
        Found = State is null ? all : all.FindAll(thread => (thread.Resolution is null) == State is "open");
        PageNumber = Math.Clamp(PageNumber, 1, Pages);
    }

    public string? Link(int page) => page < 1 || page > Pages ? null : Url.Page("/Discussions/Index", new { slug = Slug, state = State, p = page > 1 ? page : (int?)null });
}

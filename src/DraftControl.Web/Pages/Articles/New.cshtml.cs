using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Articles;

/// <summary>A steward or an editor writes a new public page: news, an example, or any other.</summary>
public sealed class NewModel(Access access, Redlines redlines, TimeProvider clock) : ArticleForm(access, redlines)
{
    private static readonly string[] days = ["d MMMM yyyy", "d MMM yyyy", "d/M/yyyy", "yyyy-MM-dd"];

    [BindProperty]
    public PageKind? Kind { get; set; }

    /// <summary>The day of a piece of news, as typed.</summary>
    [BindProperty]
    public string? Day { get; set; }

    public override PageName? Name => Kind is { } kind ? PageName.From(kind, Title ?? "", ReadDay() ?? default) : null;

    public override string Heading => "Write a new page";

    public void OnGet() => Day = clock.GetUtcNow().DayInWords();

    protected override void Validate()
    {
        base.Validate();
        if (Kind is not (PageKind.Page or PageKind.News or PageKind.Example))
        {
            ModelState.AddModelError(nameof(Kind), "Select what kind of page it is");
        }
        else if (Kind is PageKind.News && ReadDay() is null)
        {
            ModelState.AddModelError(nameof(Day), "Enter the date of the news, like 3 May 2026");
        }
        else if (!string.IsNullOrWhiteSpace(Title) && (Name is null || Name.ToString() == "new"))
        {
            ModelState.AddModelError(nameof(Title), "Enter a title with more letters or digits: the address of the page is made from it");
        }
        else if (Standing is { } standing)
        {
            ModelState.AddModelError(nameof(Title), $"There is a page at this address already, “{standing.Title}”. Change that page, or enter another title");
        }
    }

    private DateOnly? ReadDay() => DateOnly.TryParseExact(Day?.Trim(), days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

using DraftControl.Core.Entries;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Articles;

/// <summary>A steward or an editor changes a public page.</summary>
public sealed class EditModel(Access access, Redlines redlines) : ArticleForm(access, redlines)
{
    [FromRoute(Name = "name")]
    public string RouteName { get; init; } = "";

    public override PageName? Name => PageName.TryParse(RouteName, provider: null, out var name) ? name : null;

    public override string Heading => $"Change the page “{Standing?.Title}”";

    public IActionResult OnGet()
    {
        if (Standing is not { } article)
        {
            return NotFound();
        }

        (Title, Body, Read) = (article.Title, article.Body, article.Hash);
        return Page();
    }
}

using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Articles;

/// <summary>One public page as it stands now.</summary>
public sealed class ShowModel(Access access) : DeclarationPage(access)
{
    [FromRoute]
    public string Name { get; init; } = "";

    public Article Article { get; private set; } = null!;

    /// <summary>The entry that wrote it last; null where it is as it was when the declaration began.</summary>
    public Entry? Written => Register.Entries.FindLast(recorded => recorded.Entry is PageChanged changed && changed.Page == Article.Name.Path)?.Entry;

    public bool MayChange => SignedIn.WritesArticles(Register);

    protected override bool ShowsDrafting => false;

    public IActionResult OnGet()
    {
        if (!PageName.TryParse(Name, provider: null, out var name) || Article.In(Register.Files, name) is not { } article)
        {
            return NotFound();
        }

        Article = article;
        return Page();
    }
}

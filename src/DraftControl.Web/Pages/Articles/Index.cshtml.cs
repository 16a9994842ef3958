using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Pages.Articles;

/// <summary>All public pages of a declaration: news, examples, and the others.</summary>
public sealed class IndexModel(Access access) : DeclarationPage(access)
{
    private IReadOnlyList<Article> all = [];

    public bool MayWrite => SignedIn.WritesArticles(Register);

    /// <summary>The pages without text, which only those see who may write them.</summary>
    public IEnumerable<PageName> Empty => Register.Files.Paths.Select(PageName.At).OfType<PageName>().Where(name => Article.In(Register.Files, name)!.IsEmpty);

    protected override bool ShowsDrafting => false;

    public void OnGet() => all = [.. Article.All(Register.Files)];

    public IReadOnlyList<(Slug Slug, Article Article)> Of(PageKind kind) => [.. all.Where(article => article.Name.Kind == kind).Select(article => (Slug, article))];
}

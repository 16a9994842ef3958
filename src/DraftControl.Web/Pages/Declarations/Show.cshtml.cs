using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Waiting;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Pages.Declarations;

/// <summary>The first page of a declaration: what it is, what it says now, how to sign it and how to follow it.</summary>
public sealed class ShowModel(Access access, TimeProvider clock) : DeclarationPage(access)
{
    private const int MostOfAKind = 3;

    private IReadOnlyList<Article> articles = [];

    protected override bool ShowsDrafting => false;

    public bool SeesDraft => Visibility.SeesDrafting(Register);

    /// <summary>The newest version that everybody may read; null before the first release.</summary>
    public Version? Newest => Register.Released().FirstOrDefault();

    /// <summary>Versions that only those who take part may read yet.</summary>
    public IEnumerable<Version> Embargoed => Register.Versions.Where(version => !version.IsReleased && Visibility.Sees(Register, version));

    public Article? About => Article("about");

    public Article? HowToSign => Article("how-to-sign");

    public Article? Funding => Article("funding");

    public int OpenProposals => Register.Proposals.Values.Count(proposal => proposal.IsOpen);

    /// <summary>What waits for the person here, in any of their offices.</summary>
    public IReadOnlyList<WaitingItem> Waiting => [.. WaitingItem.Sorted(SignedIn.Offices(Register).SelectMany(office => Register.OwedBy(office, clock.GetUtcNow())))];

    /// <summary>Whose words every text is made of that the person may read: the draft, then the versions, newest first.</summary>
    public IReadOnlyList<(string Text, Authorship Authorship)> Texts =>
    [
        .. SeesDraft ? [($"Draft {Register.DraftNumber}", Authorship.Of(Register, Register.Draft))] : Array.Empty<(string, Authorship)>(),
        .. Register.Versions.Where(version => Visibility.Sees(Register, version)).OrderByDescending(version => version.Number)
            .Select(version => ($"Version {version.Number}", Authorship.Of(Register, Ledger.FilesAt(version.Commit).Draft))),
    ];

    public void OnGet() => articles = [.. Core.Registers.Article.All(Register.Files)];

    /// <summary>The first pages of a kind.</summary>
    public IReadOnlyList<(Slug Slug, Article Article)> First(PageKind kind) => [.. articles.Where(article => article.Name.Kind == kind).Take(MostOfAKind).Select(article => (Slug, article))];

    private Article? Article(string name) => articles.FirstOrDefault(article => article.Name.ToString() == name);
}

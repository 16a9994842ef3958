using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;

namespace DraftControl.Web.Search;

/// <summary>The texts of a declaration whose words are found: the draft, the versions, the public pages.</summary>
internal sealed class IndexedTexts(Ledger ledger, Register register)
{
    public string TextHash { get; } = register.Files.TextHash.ToString();

    public string PagesHash { get; } = Sha256.Of(string.Join('\n', register.Files.Paths.Where(Files.IsPage).Select(path => $"{path} {register.Files.Hash(path)}"))).ToString();

    /// <summary>Writes those that are new or others than before.</summary>
    /// <param name="writer">The index.</param>
    /// <param name="seq">The entry up to which it was followed.</param>
    /// <param name="text">The hash of the draft then; null where there was none.</param>
    /// <param name="pages">The hash of the pages then.</param>
    public void Write(IndexWriter writer, int seq, string? text, string? pages)
    {
        foreach (var (index, version) in register.Versions.Index().Where(approved => approved.Item.Approval.Seq > seq))
        {
            writer.Stand(index + 1, Wordings(ledger.FilesAt(version.Commit).Draft));
        }

        if (text != TextHash)
        {
            writer.Stand(SearchIndex.Draft, Wordings(register.Draft));
        }

        if (pages != PagesHash)
        {
            writer.Show(Article.All(register.Files).Select(article => (article.Name.ToString(), article.Hash.ToString(), article.Title, article.Body)));
        }
    }

    private static IEnumerable<(string Clause, string Hash, string Words)> Wordings(Draft draft) =>
        draft.Clauses.Where(clause => clause.HasWords).Select(clause => (clause.Id.ToString(), clause.Wording.Hash.ToString(), clause.Wording.Text));
}

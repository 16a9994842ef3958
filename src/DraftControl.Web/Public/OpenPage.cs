using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Pages.Commitments;

namespace DraftControl.Web.Public;

/// <summary>A page that a visitor may open.</summary>
/// <param name="Path">Where it is on this site.</param>
/// <param name="Changed">When what it shows a visitor last changed; null where nobody keeps that.</param>
public sealed record OpenPage(string Path, DateTimeOffset? Changed = null)
{
    /// <summary>The open pages of a declaration, those that lead to others first; none where a visitor may not see it. Costs a look at each entry, and reads the files of at most one.</summary>
    public static IEnumerable<OpenPage> Of(Ledger ledger)
    {
        var register = ledger.Read();
        var newest = register.NewestPublicEntry();
        if (newest == 0)
        {
            return [];
        }

        var root = $"/declarations/{ledger.Slug}";
        var (began, changed) = (register.Entries[0].Entry.At, register.Entries[newest - 1].Entry.At);
        var drafted = register.IsDraftedInPublic() ? register.Entries[register.Clauses.Drafts[^1] - 1].Entry.At : (DateTimeOffset?)null;
        var released = register.Released().ToList();
        var articles = Articles(register, root, began);
        var committed = articles.Where(article => Commitment.IsCommitment(article.File)).Select(article => article.Page.Changed).Max();
        return
        [
            new(root, changed),
            .. drafted is null ? Array.Empty<OpenPage>() : [new($"{root}/draft", drafted), new($"{root}/proposals", changed), new($"{root}/publishing", changed)],
            new($"{root}/versions", released is [var last, ..] ? last.Release!.At : began),
            .. released.Select(version => new OpenPage($"{root}/versions/{version.Number}", version.Release!.At)),
            new($"{root}/signatories", SignatoriesChanged(register) ?? began),
            new($"{root}/pages", articles.Select(article => article.Page.Changed).Max() ?? began),
            .. articles.Select(article => article.Page),
            .. committed is null ? Array.Empty<OpenPage>() : [new($"{root}/commitments", committed)],
            new($"{root}/record", changed),
            .. Clauses(ledger, register, root),
        ];
    }

    private static List<(string File, OpenPage Page)> Articles(Register register, string root, DateTimeOffset began)
    {
        var written = register.Entries.Select(recorded => recorded.Entry).OfType<PageChanged>().ToLookup(entry => entry.Page, entry => entry.At, StringComparer.Ordinal);
        return [.. Article.All(register.Files).Select(article => (article.Name.Path, new OpenPage($"{root}/pages/{article.Name}", written[article.Name.Path].Append(began).Max())))];
    }

    /// <summary>Each clause of the text that a visitor reads. Where that is a version, nobody learns what has changed since.</summary>
    private static IEnumerable<OpenPage> Clauses(Ledger ledger, Register register, string root)
    {
        var (draft, release) = register.IsDraftedInPublic() ? (register.Draft, null)
            : register.Versions.FindLast(version => version.IsReleased) is { } version ? (ledger.FilesAt(version.Commit).Draft, version.Release)
            : (new Draft([]), null);
        return draft.Clauses.Select(clause => new OpenPage(
            $"{root}/clauses/{clause.Id}",
            release?.At ?? register.Entries[Math.Max(1, register.Clauses.LastChanged(clause.Id)) - 1].Entry.At));
    }

    /// <summary>When a signature last began or ceased to count; null where none ever did.</summary>
    private static DateTimeOffset? SignatoriesChanged(Register register) => new RegisterOfSignatories(register).All
        .SelectMany(organisation => organisation.Signatures)
        .Where(signature => signature.From is not null)
        .Max(signature => signature.Until ?? signature.From);
}

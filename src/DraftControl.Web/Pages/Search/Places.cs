using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Search;

/// <summary>Every text of a declaration that the reader of a page may see. Nothing is listed that they could not open.</summary>
public sealed class Places(DeclarationPage page, ChangedWords words)
{
    private const string Ending = ".md";

    private readonly Register register = page.Register;

    private bool SeesDrafting => page.Visibility.SeesDrafting(register);

    public IEnumerable<Place> All() => [.. Draft(), .. Versions(), .. PublicPages(), .. Proposals(), .. Contributions(), .. Record()];

    private IEnumerable<Place> Draft() => !SeesDrafting ? [] : register.Draft.Clauses.Where(clause => clause.HasWords)
        .Select(clause => new Place(PlaceKind.Clause, $"Draft {register.DraftNumber}, {ClauseReference.NameIn(register.Draft, clause.Id)}", $"{page.ClausesPath}/{clause.Id}", clause.Wording.Text));

    /// <summary>Words that stand in several texts are listed once, under the newest.</summary>
    private IEnumerable<Place> Versions()
    {
        var seen = SeesDrafting ? register.Draft.Clauses.Select(clause => (clause.Id, clause.Wording.Hash)).ToHashSet() : [];
        foreach (var version in register.Versions.Where(version => page.Visibility.Sees(register, version)).Reverse())
        {
            var (text, address) = (page.Ledger.FilesAt(version.Commit).Draft, page.Url.Page("/Versions/Show", new { slug = page.Slug, number = version.Number }));
            foreach (var clause in text.Clauses.Where(clause => clause.HasWords && seen.Add((clause.Id, clause.Wording.Hash))))
            {
                yield return new Place(PlaceKind.Version, $"Version {version.Number}, {ClauseReference.NameIn(text, clause.Id)}", $"{address}#{clause.Id}", clause.Wording.Text);
            }
        }
    }

    private IEnumerable<Place> PublicPages()
    {
        var declaration = page.Url.Page("/Declarations/Show", new { slug = page.Slug });
        foreach (var path in register.Files.Paths.Where(Files.IsPage))
        {
            var (name, text) = (path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..^Ending.Length], Utf8.TryDecode(register.Files[path], out var read) ? read : "");
            yield return new Place(PlaceKind.Page, $"Page: {Title(text) ?? name}", $"{declaration}/pages/{name}", SearchedWords.Folded(text));
        }
    }

    private IEnumerable<Place> Proposals() => !SeesDrafting ? [] : register.Proposals.Values.Reverse().SelectMany(proposal =>
    {
        var (name, href) = ($"Proposal {proposal.Number}: {proposal.Title}", $"{page.ProposalsPath}/{proposal.Number}");
        return words.Of(page.Ledger, register, Newest(proposal)).Where(changed => changed.Change is not Change.Move)
            .Select(changed => new Place(PlaceKind.ProposedWords, $"{name} (words asked for)", href, changed.New))
            .Prepend(new Place(PlaceKind.Proposal, name, href, $"{proposal.Title}. {SearchedWords.Folded(proposal.Reason.ToString())}"));
    });

    private IEnumerable<Place> Contributions() => !SeesDrafting ? [] : register.Contributions.Values.Reverse().Select(contribution => new Place(
        PlaceKind.Contribution,
        $"Contribution {contribution.Number}",
        $"{page.Url.Page("/Contributions/Index", new { slug = page.Slug })}/{contribution.Number}",
        SearchedWords.Folded($"{contribution.Point} {contribution.Entry.Wording}")));

    /// <summary>The reasons in the record; those of proposals are found with the proposals, where the reader may see these.</summary>
    private IEnumerable<Place> Record()
    {
        var record = page.Url.Page("/Record/Index", new { slug = page.Slug });
        return register.Entries.Take(page.Visibility.NewestVisibleEntry(register)).Reverse()
            .Where(recorded => !(SeesDrafting && recorded.Entry is Proposed or Revised or Contributed) && (recorded.Entry.Reason is not null || recorded.Entry is NeutralityChecked { Words: not null }))
            .Select(recorded => new Place(PlaceKind.Record, $"Entry {recorded.Entry.Seq}: {recorded.Subject}", $"{record}?before={recorded.Entry.Seq + 1}#entry-{recorded.Entry.Seq}", Reason(recorded.Entry)));
    }

    private static string Reason(Entry entry) => SearchedWords.Folded(string.Join(". ", new[] { (entry as NeutralityChecked)?.Words?.ToString(), entry.Reason?.ToString() }.OfType<string>()));

    private RecordedEntry Newest(Proposal proposal) => register.Entries[proposal.History.Last(seq => register.Entries[seq - 1].Entry is Proposed or Revised) - 1];

    private static string? Title(string markdown) => markdown.StartsWith("# ", StringComparison.Ordinal) ? markdown[2..].Split('\n')[0].Trim() : null;
}

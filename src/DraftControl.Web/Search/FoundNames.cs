using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Pages.Drafts;

namespace DraftControl.Web.Search;

/// <summary>What places are called, and where they are, for somebody who sees the drafting or not: who does not is led to the record.</summary>
internal sealed class FoundNames(Ledger ledger, Register register, bool seesDrafting)
{
    private readonly string root = $"/declarations/{ledger.Slug}";

    public FoundPlace Of(FoundRow row)
    {
        var (name, path) = row.Kind switch
        {
            FoundKind.Text when row.Text == SearchIndex.Draft => ($"Draft {register.DraftNumber}, {ClauseReference.NameIn(register.Draft, ClauseId.Parse(row.Name))}", $"{root}/clauses/{row.Name}"),
            FoundKind.Text => InVersion(register.Versions[row.Text - 1], ClauseId.Parse(row.Name)),
            FoundKind.Page => ("Page", $"{root}/pages/{row.Name}"),
            _ => InRecord(register.Entries[row.Seq - 1]),
        };
        return new FoundPlace(row.Kind, name, row.Title, path, row.Excerpt);
    }

    private (string Name, string Path) InVersion(Core.Registers.Version version, ClauseId clause) =>
        ($"Version {version.Number}, {ClauseReference.NameIn(ledger.FilesAt(version.Commit).Draft, clause)}", $"{root}/versions/{version.Number}#{clause}");

    private (string Name, string Path) InRecord(RecordedEntry recorded) => recorded.Entry switch
    {
        Proposed or Revised when seesDrafting && recorded.Entry.AboutProposal() is { } proposal => ($"Proposal {proposal}", $"{root}/proposals/{proposal}"),
        Contributed e when seesDrafting => ($"Contribution {e.Contribution}", $"{root}/contributions/{e.Contribution}"),
        Decided e when seesDrafting => ($"Decision on proposal {e.Proposal}: {e.Code.InWords()}", $"{root}/proposals/{e.Proposal}"),
        ContributionAnswered e when seesDrafting => ($"Answer to contribution {e.Contribution}: {e.Code.InWords()}", $"{root}/contributions/{e.Contribution}"),
        var entry => ($"Entry {entry.Seq}: {recorded.Subject}", $"{root}/record?before={entry.Seq + 1}#entry-{entry.Seq}"),
    };
}

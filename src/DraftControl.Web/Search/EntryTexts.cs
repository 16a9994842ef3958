using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;

namespace DraftControl.Web.Search;

/// <summary>The words of an entry that can be found.</summary>
/// <param name="Kind">Under what they are found.</param>
/// <param name="About">The number of what the entry is about, where that can be said again in other words, so that only the newest is found; null for what is said once.</param>
/// <param name="Title">What weighs more.</param>
/// <param name="Body">What else it says.</param>
public sealed record EntryText(FoundKind Kind, int? About, string Title, string Body);

/// <summary>
/// Which words of which entries can be found: here, and nowhere else, a new kind of entry says so. What is not listed is
/// found by its reason. A source that is withheld is in no ledger, and so in no index.
/// </summary>
public static class EntryTexts
{
    /// <returns>Null where an entry has no words of a person.</returns>
    public static EntryText? TextOf(this Ledger ledger, RecordedEntry recorded) => recorded.Entry switch
    {
        Proposed e => new(FoundKind.Proposal, e.Proposal, e.Title.ToString(), Lines([e.Reason?.ToString(), .. Asked(ledger, recorded, e.Changes)])),
        Revised e => new(FoundKind.Proposal, e.Proposal, e.Title.ToString(), Lines([e.Reason?.ToString(), .. Asked(ledger, recorded, e.Changes)])),
        Contributed e => new(FoundKind.Contribution, e.Contribution, e.Occasion.Place?.ToString() ?? "", Lines([e.Reason?.ToString(), e.Wording?.ToString()])),
        Decided { Reason: { } reason } => Once(FoundKind.Decision, reason.ToString()),
        ContributionAnswered { Reason: { } reason } => Once(FoundKind.Decision, reason.ToString()),
        NeutralityChecked e when e.Words is not null || e.Reason is not null => Once(FoundKind.Record, Lines([e.Words?.ToString(), e.Reason?.ToString()])),
        FindingOpened e when e.Words is not null || e.Reason is not null => Once(FoundKind.Record, Lines([e.Words?.ToString(), e.Reason?.ToString()])),
        { Reason: { } reason } => Once(FoundKind.Record, reason.ToString()),
        _ => null,
    };

    private static EntryText Once(FoundKind kind, string body) => new(kind, About: null, Title: "", body);

    /// <summary>The words that a proposal asks for.</summary>
    private static IEnumerable<string?> Asked(Ledger ledger, RecordedEntry recorded, IReadOnlyList<Change> changes) => recorded.Wording is not { } wording ? []
        : changes.Where(change => change is Change.Reword or Change.Add).Select(change => ledger.FilesAt(wording).Draft.Find(change.Clause)?.Wording.Text);

    private static string Lines(IEnumerable<string?> texts) => string.Join('\n', texts.OfType<string>());
}

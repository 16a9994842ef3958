using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Declarations;

/// <summary>How the words of a clause came about since somebody tested it: what its tests are worth now depends on that alone.</summary>
public sealed class WordsSince(ChangedWords changed, Redlines redlines)
{
    /// <summary>The newest released version, approved after an entry, in which the clause has the words of today: <c> in version 0.9</c>; nothing where there is none.</summary>
    public static string InVersion(Ledger ledger, Register register, Clause clause, int since) =>
        register.Versions.LastOrDefault(version => version.IsReleased && version.Approval.Seq > since && ledger.FilesAt(version.Commit).Draft.Find(clause.Id)?.Wording.Hash == clause.Wording.Hash) is { } version
            ? $" in version {version.Number}"
            : "";

    /// <summary>What became of the words of a clause that were tested last: <c>‘plumbing’ became ‘foundations’ on 9 June 2026 (proposal 42)</c>.</summary>
    /// <param name="ledger">Where the words stand.</param>
    /// <param name="register">The register.</param>
    /// <param name="clause">The clause as it stands.</param>
    /// <param name="wasTested">Whether words were tested.</param>
    /// <returns>Null where no earlier words of the clause were.</returns>
    public string? Changed(Ledger ledger, Register register, Clause clause, Func<Sha256, bool> wasTested)
    {
        if (register.Clauses.LastChanged(clause.Id) == 0)
        {
            return null;
        }

        RecordedEntry? last = null;
        foreach (var step in register.Story(clause.Id, register.Seq).Where(step => step.Changes.Any(change => change is Change.Reword)))
        {
            last ??= step.Recorded;
            if (changed.Of(ledger, register, step.Recorded).FirstOrDefault(words => words.Change is Change.Reword && words.Change.Clause == clause.Id) is { } words && wasTested(Sha256.Of(words.Old)))
            {
                return Said(words.Old, clause.Wording.Text, step.Recorded, last);
            }
        }

        return null;
    }

    private string? Said(string was, string now, RecordedEntry first, RecordedEntry last)
    {
        var changes = redlines.Between(was, now).Changes.Where(change => change.Was.Trim().Length + change.Becomes.Trim().Length > 0).ToList();
        var more = changes.Count - 1;
        return changes.Count == 0 ? null
            : $"{Said(changes[0])}{(more == 0 ? "" : $", with {more} more {(more == 1 ? "change" : "changes")},")} {(first == last ? $"on {When(last)}" : $"between {When(first)} and {When(last)}")}";
    }

    private static string When(RecordedEntry recorded) => $"{recorded.Entry.At.DayInWords()} ({(recorded.Entry switch { Decided e => $"proposal {e.Proposal}", DecisionUndone e => $"the decision on proposal {e.Proposal} was undone", _ => "the starting text" })})";

    private static string Said(RedlineChange change) => (Short(change.Was), Short(change.Becomes)) switch
    {
        ({ } was, { } becomes) => $"{was} became {becomes}",
        ({ } was, null) => $"{was} was deleted",
        (null, { } becomes) => $"{becomes} was added",
        _ => "spacing changed",
    };

    private static string? Short(string text)
    {
        const int Most = 8;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length == 0 ? null : words.Length <= Most ? $"‘{string.Join(' ', words)}’" : $"‘{string.Join(' ', words.Take(Most))} …’";
    }
}

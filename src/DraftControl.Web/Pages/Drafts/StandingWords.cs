using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Pages.Drafts;

/// <summary>Why the neutrality checks of a clause count, or why it has to be checked again, in one sentence that names nobody.</summary>
public sealed class StandingWords(ChangedWords changed, Redlines redlines)
{
    /// <returns>Null where no check was ever given, so that there is nothing to explain.</returns>
    public string? Why(Ledger ledger, Register register, ClauseStanding standing)
    {
        if (standing.Neutral.LastOrDefault() is { } check)
        {
            return $"Counts: same words as checked on {check.At.DayInWords()}{(Holding(register, standing.Clause.Id, check.Seq) is { } version ? $" in version {version}" : "")}.";
        }

        if (standing.Expired.LastOrDefault() is { } expired)
        {
            return $"Needs checking: the finding of {expired.At.DayInWords()} counted for {register.Files.Policy.ChecksLastMonths} months and has expired.";
        }

        return standing.Checks.Count > 0 ? null : SinceChecked(ledger, register, standing.Clause);
    }

    /// <summary>The newest version that was approved after the check with these words.</summary>
    private static VersionNumber? Holding(Register register, ClauseId clause, int check) =>
        register.Versions.LastOrDefault(version => version.Approval.Seq > check && version.Approval.Seq > register.Clauses.LastChanged(clause))?.Number;

    private string? SinceChecked(Ledger ledger, Register register, Clause clause)
    {
        var seq = register.Clauses.LastChanged(clause.Id);
        if (seq == 0 || changed.Of(ledger, register, register.Entries[seq - 1]).FirstOrDefault(words => words.Change.Clause == clause.Id) is not { } words || !register.Checks.On(Sha256.Of(words.Old)).Any())
        {
            return null;
        }

        var changes = redlines.Between(words.Old, clause.Wording.Text).Changes.Where(change => change.Was.Trim().Length + change.Becomes.Trim().Length > 0).ToList();
        var (entry, by) = register.Entries[seq - 1].Entry is var found && found is Decided decided ? (found, $"proposal {decided.Proposal}") : (found, "a decision was undone");
        return changes.Count == 0 ? null : $"Needs checking: {Said(changes[0])}{(changes.Count == 1 ? "" : $", with {changes.Count - 1} more {(changes.Count == 2 ? "change" : "changes")},")} on {entry.At.DayInWords()} ({by}).";
    }

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

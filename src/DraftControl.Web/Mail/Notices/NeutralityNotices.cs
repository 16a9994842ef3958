using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Who is told of findings, and of words that wait for one.</summary>
internal static class NeutralityNotices
{
    /// <summary>Editors and stewards: a councillor has a concern. Those who take part read findings by office.</summary>
    public static IEnumerable<Notice> Concern(Telling telling, NeutralityChecked entry)
    {
        var clauses = entry.Wordings.SelectMany(telling.Register.Draft.WithWording).Where(clause => clause.HasWords).ToList();
        return clauses.Count == 0 ? [] : telling.All(Role.Editor).Concat(telling.All(Role.Steward)).Select(office => Notice.Of(
            office,
            entry,
            "concern",
            $"A councillor has a concern about {telling.Register.Draft.InWords(clauses[0].Id)}",
            new("What is still needed for a version", telling.At("/publishing")),
            $"A councillor of {telling.NameOf(entry.By.Organisation)} thinks that these words could be read as political: {entry.Words}",
            PlainText.Reason(entry.Reason),
            telling.Register.Files.Policy.NoOpenConcern ? "No version can be approved while the words stand and the concern is open." : ""));
    }

    /// <summary>The same about the whole text, as long as it stands.</summary>
    public static IEnumerable<Notice> WholeConcern(Telling telling, TextChecked entry) =>
        entry.Text != telling.Register.Files.Hash(telling.Register.Files.TextPath) ? [] : telling.All(Role.Editor).Concat(telling.All(Role.Steward)).Select(office => Notice.Of(
            office,
            entry,
            "concern",
            "A councillor has a concern about the whole text",
            new("What is still needed for a version", telling.At("/publishing")),
            $"A councillor of {telling.NameOf(entry.By.Organisation)} thinks that the text as a whole could be read as political.",
            PlainText.Reason(entry.Reason)));

    /// <summary>Councillors who have to check again, or for the first time, what a decision changed. It can wait for the morning.</summary>
    public static IEnumerable<Notice> Changed(Telling telling, Decided entry)
    {
        if (!entry.Code.Accepts())
        {
            yield break;
        }

        var register = telling.Register;
        var before = telling.Ledger.FilesAt(register.Entries[entry.Seq - 2].Commit).Draft;
        var changed = entry.Changes.Select(change => change.Clause).ToHashSet();
        foreach (var councillor in telling.All(Role.Councillor))
        {
            var count = register.WaitingFor(councillor, entry.At).Count(clause => changed.Contains(clause.Id)
                && (before.Find(clause.Id) is not { } old || register.Checks.By(councillor.Person, old.Wording.Hash) is not null));
            if (count > 0)
            {
                yield return Notice.Of(
                    councillor,
                    entry,
                    "changed",
                    $"{PlainText.Count(count, "clause has", "clauses have")} new words for you to check",
                    new("Check whether the new words are politically neutral", telling.At("/neutrality")),
                    $"Proposal {entry.Proposal} was accepted. {PlainText.Count(count, "clause has", "clauses have")} new words. A finding on other words does not count for them.") with
                { CanWait = true, IsOwed = true };
            }
        }
    }
}

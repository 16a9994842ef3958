using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Who is told of words that wait for a finding.</summary>
internal static class NeutralityNotices
{
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

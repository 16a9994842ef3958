using DraftControl.Core.Entries;
using DraftControl.Git.Objects;
using DraftControl.Git.Spelling;
using DraftControl.Git.Verification;

namespace DraftControl.Git;

/// <summary>One line of the record of changes, as the ledger itself tells it.</summary>
/// <param name="Entry">What was done.</param>
/// <param name="Commit">The commit that holds it.</param>
/// <param name="Author">In which office: <c>Northam Borough Council, representative</c>.</param>
/// <param name="Subject">In one line.</param>
public sealed record RecordLine(Entry Entry, CommitId Commit, string Author, string Subject);

/// <summary>The record of changes of any clone, oldest first. Reads; does not verify.</summary>
public static class RecordOfChanges
{
    /// <exception cref="UnreadableLedgerException">It is no ledger, or an entry cannot be read.</exception>
    public static IEnumerable<RecordLine> Of(string repository)
    {
        using var clone = Clone.Open(repository);
        foreach (var (id, bytes) in Chain.Back(clone.Objects, clone.Tip))
        {
            var raw = RawCommit.Read(bytes);
            yield return new RecordLine(Entry(id, raw), id, raw.Author.Who.Split(" <")[0], raw.Subject);
        }
    }

    private static Entry Entry(CommitId id, RawCommit raw)
    {
        try
        {
            return EntrySpelling.Read(raw.Message, raw.Author.At);
        }
        catch (MisspelledException e)
        {
            throw new UnreadableLedgerException($"commit {id}: {e.Message}");
        }
    }
}

using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Git.Objects;
using DraftControl.Git.Spelling;
using DraftControl.Git.Verification;

namespace DraftControl.Git;

/// <summary>What any clone of a ledger adds up to, and its files after any entry. Reads; does not verify.</summary>
public sealed class ClonedLedger : IDisposable
{
    private readonly Clone clone;
    private readonly TreeFiles files;

    /// <param name="repository">A clone, bare or not.</param>
    /// <exception cref="UnreadableLedgerException">It is no ledger, or an entry cannot be read.</exception>
    public ClonedLedger(string repository)
    {
        clone = Clone.Open(repository);
        Register = Chain.Back(clone.Objects, clone.Tip).Aggregate(Register.Empty, (register, commit) => register.After(Recorded(commit.Id, commit.Bytes), files: null));
        files = new TreeFiles(clone.Objects, Register.Opening.Language);
        Register = Register.Holding(FilesAt(Register.Tip!));
    }

    public Register Register { get; }

    /// <summary>The files in force after an entry.</summary>
    /// <exception cref="UnreadableLedgerException">They cannot be read.</exception>
    public Files FilesAt(CommitId commit) => files.Read(clone.Objects.Commit(commit).Tree);

    public void Dispose() => clone.Dispose();

    private static RecordedEntry Recorded(CommitId id, byte[] bytes)
    {
        try
        {
            var raw = RawCommit.Read(bytes);
            return new RecordedEntry(EntrySpelling.Read(raw.Message, raw.Author.At), id, raw.Parents.ElementAtOrDefault(1), raw.Subject);
        }
        catch (MisspelledException e)
        {
            throw new UnreadableLedgerException($"commit {id}: {e.Message}");
        }
    }
}

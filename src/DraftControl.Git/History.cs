using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Git.Objects;
using DraftControl.Git.Spelling;
using LibGit2Sharp;

namespace DraftControl.Git;

/// <summary>
/// What the entries add up to, kept up to date: only entries that are new since the last look are read, whoever wrote them.
/// </summary>
internal sealed class History(string path, Trees trees, Fits fits)
{
    private readonly Lock reading = new();
    private volatile Register register = Register.Empty.Knowing(fits);

    /// <summary>
    /// The register, where the ref's own file says that it knows the newest entry; null where Git has to be asked. Every page
    /// begins with this, and opening a repository takes longer than many a page.
    /// </summary>
    public Register? Current()
    {
        var known = register;
        return known.Tip is { } tip && LooseRef.Names(path, Ledger.Main, tip) ? known : null;
    }

    /// <exception cref="UnreadableLedgerException">An entry cannot be read.</exception>
    public Register Read(Repository repository)
    {
        if (IsCurrent(repository, register))
        {
            return register;
        }

        lock (reading)
        {
            return register = IsCurrent(repository, register) ? register : CaughtUp(repository, register);
        }
    }

    /// <summary>The register once this entry, too, has been written; the ref has moved already.</summary>
    public void Add(Register before, RecordedEntry recorded, Files files)
    {
        lock (reading)
        {
            // A reader may have come across the new entry by itself.
            register = ReferenceEquals(register, before) ? before.After(recorded, files) : register;
        }
    }

    public static CommitId? Tip(Repository repository) =>
        repository.Refs[Ledger.Main]?.ResolveToDirectReference()?.TargetIdentifier is { } id ? CommitId.Parse(id) : null;

    private static bool IsCurrent(Repository repository, Register register) => Tip(repository) == register.Tip;

    private Register CaughtUp(Repository repository, Register known)
    {
        if (Tip(repository) is not { } tip)
        {
            return Register.Empty.Knowing(fits);
        }

        using var objects = new ObjectReader(path);
        var unread = Chain.Back(objects, tip, until: known.Tip);

        // Where the known tip is not among its ancestors, the ledger was put back from elsewhere: read it all.
        var result = Chain.FirstParent(unread[0].Bytes) is null ? Register.Empty : known;
        foreach (var recorded in Recorded(unread, first: result.Seq + 1))
        {
            result = result.After(recorded, files: null);
        }

        return result.Holding(trees.Read(repository, tip, result.Opening.Language)).Knowing(fits);
    }

    /// <summary>Reads many entries on all processors: a cold start waits for nothing else.</summary>
    private static RecordedEntry[] Recorded(IReadOnlyList<(CommitId Id, byte[] Bytes)> unread, int first)
    {
        var result = new RecordedEntry[unread.Count];
        try
        {
            Parallel.For(0, unread.Count, index => result[index] = Recorded(unread[index].Id, unread[index].Bytes, first + index));
        }
        catch (AggregateException e) when (e.InnerExceptions.OfType<UnreadableLedgerException>().FirstOrDefault() is { } fault)
        {
            throw fault;
        }

        return result;
    }

    private static RecordedEntry Recorded(CommitId id, byte[] bytes, int seq)
    {
        try
        {
            var raw = RawCommit.Read(bytes);
            return new RecordedEntry(EntrySpelling.Read(raw.Message, raw.Author.At), id, raw.Parents.ElementAtOrDefault(1), raw.Subject);
        }
        catch (Exception e) when (e is MisspelledException or UnreadableLedgerException)
        {
            throw new UnreadableLedgerException($"Entry {seq}, commit {id}, {e.Message}.");
        }
    }
}

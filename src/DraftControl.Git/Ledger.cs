using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Git.Signing;
using LibGit2Sharp;

namespace DraftControl.Git;

/// <summary>
/// The record of one declaration, kept as a bare Git repository. Reading gives the register; writing gives it one more
/// entry, which is there for ever once <see cref="Write"/> has returned. Safe for many threads and many processes.
/// </summary>
public sealed class Ledger : IDisposable
{
    internal const string Main = "refs/heads/main";

    /// <summary>How long a writer waits for its turn.</summary>
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(10);

    private readonly SigningKeys keys;
    private readonly TimeProvider clock;
    private readonly LedgerLock writing;
    private readonly Trees trees = new();
    private readonly History history;
    private readonly Scribe scribe;

    private Ledger(string path, Slug slug, SigningKeys keys, TimeProvider clock)
    {
        (Path, Slug, this.keys, this.clock) = (path, slug, keys, clock);
        writing = new LedgerLock(path, patience);
        history = new History(path, trees, new Fits(FilesAt));
        scribe = new Scribe(keys, trees);
    }

    public Slug Slug { get; }

    /// <summary>The folder of the repository.</summary>
    public string Path { get; }

    /// <summary>Makes the empty repository of a declaration, where there is none yet, and opens it. Its first entry must be <see cref="Opened"/>.</summary>
    /// <param name="dataFolder">The server's data folder.</param>
    /// <param name="slug">The declaration's short name.</param>
    /// <param name="key">What signs the entries until the ledger's keys are changed; its public half must stand in the files of the first entry.</param>
    /// <param name="clock">What time it is.</param>
    /// <exception cref="LedgerUnavailableException">The repository cannot be made just now.</exception>
    public static Ledger Create(string dataFolder, Slug slug, SigningKey key, TimeProvider? clock = null)
    {
        try
        {
            LedgerPaths.MakeRepository(LedgerPaths.PathOf(dataFolder, slug));
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            throw LedgerUnavailableException.NotSaved(e);
        }

        return Open(dataFolder, slug, key, clock);
    }

    /// <summary>Opens a ledger: checks that writes are durable, clears what a killed writer left, makes missing tags again.</summary>
    /// <exception cref="UnreadableLedgerException">There is none, or it cannot be read.</exception>
    /// <exception cref="InvalidOperationException">A setting of the repository is missing; the message says what to do.</exception>
    public static Ledger Open(string dataFolder, Slug slug, SigningKey key, TimeProvider? clock = null)
    {
        var path = LedgerPaths.PathOf(dataFolder, slug);
        if (!Repository.IsValid(path))
        {
            throw new UnreadableLedgerException($"There is no ledger in {path}.");
        }

        var ledger = new Ledger(path, slug, new SigningKeys(dataFolder, key), clock ?? TimeProvider.System);
        Repair.GiveSettings(path);
        ledger.Settle();
        return ledger;
    }

    /// <summary>The declarations in a data folder.</summary>
    public static IReadOnlyList<Slug> In(string dataFolder) => LedgerPaths.Declarations(dataFolder);

    /// <summary>What all entries add up to, as of now.</summary>
    /// <exception cref="UnreadableLedgerException">An entry cannot be read.</exception>
    public Register Read()
    {
        if (history.Current() is { } current)
        {
            return current;
        }

        using var repository = Durability.Open(Path);
        return history.Read(repository);
    }

    /// <summary>The files that were in force after an entry, or those of a wording.</summary>
    /// <exception cref="UnreadableLedgerException">There is no such commit.</exception>
    public Files FilesAt(CommitId commit)
    {
        if (trees.Known(commit) is { } known)
        {
            return known;
        }

        using var repository = Durability.Open(Path);
        return trees.Read(repository, commit, history.Read(repository).Opening.Language);
    }

    /// <summary>Writes the next entry, if the rules allow it. A form that was written before gives its first result again.</summary>
    /// <param name="id">The entry's id, from the person and the form.</param>
    /// <param name="build">Builds the act from the register as it stands and the entry's time.</param>
    /// <exception cref="LedgerUnavailableException">The record cannot be written just now.</exception>
    public WriteResult Write(EntryId id, Func<Register, DateTimeOffset, Attempt> build)
    {
        using var turn = writing.Take();
        try
        {
            return Next(id, build);
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            // Nothing had been written yet: what goes wrong while writing is looked into there.
            throw LedgerUnavailableException.NotSaved(e);
        }
    }

    /// <summary>Packs the repository and writes its commit graph, with writers waiting. For quiet hours.</summary>
    public void Maintain()
    {
        using var turn = writing.Take();
        Maintenance.Run(Path);
    }

    /// <summary>The object of a version's tag; null where it is missing.</summary>
    public string? TagOf(VersionNumber version)
    {
        using var repository = Durability.Open(Path);
        return repository.Refs[TagRef(version)]?.TargetIdentifier;
    }

    public void Dispose()
    {
        writing.Dispose();
        keys.Dispose();
    }

    internal static string TagRef(VersionNumber version) => $"refs/tags/{version.Tag}";

    internal static bool IsOfDisk(Exception e) => e is IOException or UnauthorizedAccessException or LibGit2SharpException;

    private WriteResult Next(EntryId id, Func<Register, DateTimeOffset, Attempt> build)
    {
        using var repository = Durability.Open(Path);
        var register = history.Read(repository);
        if (register.Find(id) is { } known)
        {
            var before = Repeats.Before(register, known, commit => trees.Read(repository, commit, register.Opening.Language));
            return Repeats.Answer(known, build(before, known.Entry.At), FilesAt);
        }

        var now = DateTimeOffset.FromUnixTimeSeconds(clock.GetUtcNow().ToUnixTimeSeconds());
        var attempt = build(register, now > register.At ? now : register.At);
        if ((attempt.Refusal ?? Admission.Refuses(register, id, attempt.Act!, keys)) is { } refusal)
        {
            return new WriteResult.Refused(refusal);
        }

        return Written(repository, register, attempt.Act!);
    }

    private void Settle()
    {
        try
        {
            using var turn = writing.Take();
            Repair.ClearStale(Path);
            using var repository = Durability.Open(Path);
            Repair.MakeMissingTags(repository, history.Read(repository), scribe);
        }
        catch (Exception e) when (e is LedgerUnavailableException || IsOfDisk(e))
        {
            // A folder that cannot be written can still be read; the next write says what is wrong.
        }
    }

    private WriteResult Written(Repository repository, Register register, Act act)
    {
        RecordedEntry recorded;
        try
        {
            recorded = scribe.Write(repository, register, act);
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            return AfterError(act.Entry.Id, e);
        }

        history.Add(register, recorded, act.Files);
        if (act.Entry is VersionApproved approval)
        {
            Tag(repository, approval, recorded.Commit, act.Files.Language);
        }

        return new WriteResult.Written(recorded);
    }

    private void Tag(Repository repository, VersionApproved approval, CommitId entry, Language language)
    {
        try
        {
            scribe.Tag(repository, approval, entry, language);
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            // The entry is saved; the tag is made again when the ledger is next opened.
        }
    }

    /// <summary>Looks again, with new eyes: saved, not saved, or unknown.</summary>
    private WriteResult.Written AfterError(EntryId id, Exception error)
    {
        RecordedEntry? found;
        try
        {
            using var repository = Durability.Open(Path);
            found = history.Read(repository).Find(id);
            Repair.ClearStale(Path);
        }
        catch (Exception e) when (IsOfDisk(e) || e is UnreadableLedgerException)
        {
            throw LedgerUnavailableException.Unknown(error);
        }

        return found is null ? throw LedgerUnavailableException.NotSaved(error) : new WriteResult.Written(found);
    }
}

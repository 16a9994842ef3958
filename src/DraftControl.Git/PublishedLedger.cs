using DraftControl.Core.Registers;
using DraftControl.Git.Objects;

namespace DraftControl.Git;

/// <summary>
/// A second bare repository of a declaration, <c>published/&lt;slug&gt;.git</c>, that holds only what everybody may see, for anyone
/// to clone: all entries where drafting is public, else those up to the newest release. It is a copy: deleted, it is made again.
/// </summary>
public sealed class PublishedLedger : IDisposable
{
    /// <summary>With more packs than this a clone would take long; then it is made anew, as one.</summary>
    private const int MostPacks = 40;

    private static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    private readonly Ledger ledger;
    private readonly string folder;
    private readonly LedgerLock making;

    /// <param name="dataFolder">The server's data folder.</param>
    /// <param name="ledger">What it is a copy of.</param>
    public PublishedLedger(string dataFolder, Ledger ledger)
    {
        (this.ledger, folder) = (ledger, System.IO.Path.GetFullPath(System.IO.Path.Combine(dataFolder, "published")));
        making = new LedgerLock(Directory.CreateDirectory(folder).FullName, patience);
        Path = System.IO.Path.Combine(folder, $"{ledger.Slug}.git");
    }

    /// <summary>The folder of the repository.</summary>
    public string Path { get; }

    /// <summary>Brings it up to what everybody may see now. Cheap where nothing has changed.</summary>
    /// <returns>Whether there is anything to see.</returns>
    /// <exception cref="LedgerUnavailableException">It is being made by others, and takes long.</exception>
    public bool Update()
    {
        var register = ledger.Read();
        if (register.NewestPublicEntry() == 0)
        {
            return false;
        }

        var wanted = PublishedRefs.Of(ledger.Path, register);
        if (wanted.Equals(PublishedRefs.In(Path)))
        {
            return true;
        }

        using var turn = making.Take();
        var found = PublishedRefs.In(Path);
        if (found is not null && wanted.Continues(found, register) && Packs() < MostPacks)
        {
            Fill(Path, wanted, found);
        }
        else if (!wanted.Equals(found))
        {
            MakeAnew(wanted);
        }

        return true;
    }

    public void Dispose() => making.Dispose();

    /// <summary>The objects first, then the refs that reach them, so that a reader at any moment finds all of what it is told of.</summary>
    private void Fill(string repository, PublishedRefs wanted, PublishedRefs? found)
    {
        using (var packing = GitProcess.Start(ledger.Path, "pack-objects", "--revs", "--stdout", "--delta-base-offset", "-q"))
        using (var unpacking = GitProcess.Start(repository, "index-pack", "--stdin", "--strict"))
        {
            packing.Ask(wanted.Targets.Concat(found?.Targets.Select(target => $"^{target}") ?? []));
            packing.Output.CopyTo(unpacking.Input);
            packing.Finish();
            unpacking.Finish();
        }

        GitProcess.Run(repository, "update-server-info");
        using (var moving = GitProcess.Start(repository, "update-ref", "--stdin"))
        {
            moving.Ask(wanted.All.Select(reference => $"update {reference.Key} {reference.Value}"));
            moving.Finish();
        }

        GitProcess.Run(repository, "update-server-info");
    }

    /// <summary>Made aside and moved into place: what may no longer be seen goes with the old one, and a crash leaves none half made.</summary>
    private void MakeAnew(PublishedRefs wanted)
    {
        foreach (var left in Directory.EnumerateDirectories(folder, $"{ledger.Slug}.git.*").ToList())
        {
            Directory.Delete(left, recursive: true);
        }

        var (draft, old) = ($"{Path}.{Guid.NewGuid():N}", $"{Path}.{Guid.NewGuid():N}");
        Durability.Init(draft);
        Fill(draft, wanted, found: null);
        if (Directory.Exists(Path))
        {
            Directory.Move(Path, old);
        }

        Directory.Move(draft, Path);
        if (Directory.Exists(old))
        {
            Directory.Delete(old, recursive: true);
        }
    }

    private int Packs() => Directory.EnumerateFiles(System.IO.Path.Combine(Path, "objects", "pack"), "*.pack").Count();
}

using LibGit2Sharp;

namespace DraftControl.Git;

/// <summary>What a killed writer may have left behind, put right when a ledger is opened. Under the lock only.</summary>
internal static class Repair
{
    /// <summary>Deletes Git's own lock files, which make the next write fail, and half-written objects.</summary>
    public static void ClearStale(string repository)
    {
        Delete(repository, "*.lock", SearchOption.TopDirectoryOnly);
        Delete(Path.Combine(repository, "refs"), "*.lock", SearchOption.AllDirectories);
        Delete(Path.Combine(repository, "objects"), "tmp_*", SearchOption.AllDirectories);
        Delete(Path.Combine(repository, "objects"), "*.lock", SearchOption.AllDirectories);
    }

    /// <summary>Makes the tags again that are missing: the entry is the truth, the tag its consequence.</summary>
    public static void MakeMissingTags(Repository repository, Core.Registers.Register register, Scribe scribe)
    {
        foreach (var version in register.Versions.Where(version => repository.Refs[Ledger.TagRef(version.Number)] is null))
        {
            scribe.Tag(repository, version.Approval, version.Commit, register.Opening.Language);
        }
    }

    /// <summary>Gives the repository the settings that make writes durable, where they are missing.</summary>
    /// <exception cref="InvalidOperationException">One of them says otherwise, or cannot be set; the message says what to do.</exception>
    public static void GiveSettings(string path)
    {
        using var repository = Durability.Open(path);
        try
        {
            Durability.SetMissing(repository);
        }
        catch (Exception e) when (Ledger.IsOfDisk(e))
        {
            // A folder that cannot be written: what is missing is said next.
        }

        Durability.Assert(repository);
    }

    private static void Delete(string folder, string pattern, SearchOption depth)
    {
        foreach (var file in Directory.EnumerateFiles(folder, pattern, depth).ToList())
        {
            File.Delete(file);
        }
    }
}

using LibGit2Sharp;

namespace DraftControl.Git;

/// <summary>
/// What makes an acknowledged entry survive a power cut: libgit2 flushes objects and refs only if <c>core.fsyncObjectFiles</c>
/// is set, which stands in a file that only libgit2 reads; git reads <c>core.fsync</c> in the repository.
/// </summary>
internal static class Durability
{
    private static readonly (string Key, string Value)[] ofRepository = [("core.fsync", "committed,reference"), ("gc.auto", "0")];

    static Durability()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "libgit2");
        foreach (var level in (ConfigurationLevel[])[ConfigurationLevel.System, ConfigurationLevel.Global, ConfigurationLevel.Xdg])
        {
            GlobalSettings.SetConfigSearchPaths(level, folder);
        }
    }

    /// <summary>Opens a repository whose writes are flushed.</summary>
    public static Repository Open(string path) => new(path);

    /// <summary>Makes an empty bare repository with the settings that a ledger needs.</summary>
    public static void Init(string path)
    {
        Repository.Init(path, isBare: true);
        using var repository = Open(path);
        SetMissing(repository);
    }

    /// <summary>Gives a repository the settings that it lacks, such as one that was put back from a backup made with <c>git clone --mirror</c>.</summary>
    public static void SetMissing(Repository repository)
    {
        foreach (var (key, value) in ofRepository.Where(setting => repository.Config.Get<string>(setting.Key, ConfigurationLevel.Local) is null))
        {
            repository.Config.Set(key, value, ConfigurationLevel.Local);
        }
    }

    /// <exception cref="InvalidOperationException">A setting is missing, so that an entry could be lost after it was acknowledged.</exception>
    public static void Assert(Repository repository)
    {
        if (repository.Config.Get<bool>("core.fsyncObjectFiles")?.Value != true)
        {
            throw new InvalidOperationException("libgit2 does not flush what it writes: the file 'libgit2/gitconfig' must lie beside the program.");
        }

        foreach (var (key, value) in ofRepository)
        {
            if (repository.Config.Get<string>(key)?.Value is var found && found != value)
            {
                throw new InvalidOperationException($"{repository.Info.Path} must have the setting {key} = {value}, but has '{found}'. Run: git --git-dir {repository.Info.Path} config {key} {value}");
            }
        }
    }
}

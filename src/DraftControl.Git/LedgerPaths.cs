using DraftControl.Core.People;

namespace DraftControl.Git;

/// <summary>Where the declarations lie in a server's data folder: <c>declarations/&lt;slug&gt;.git</c>.</summary>
internal static class LedgerPaths
{
    private const string Extension = ".git";

    public static string PathOf(string dataFolder, Slug slug) => Path.Combine(Folder(dataFolder), $"{slug}{Extension}");

    public static IReadOnlyList<Slug> Declarations(string dataFolder) => !Directory.Exists(Folder(dataFolder)) ? [] :
    [
        .. Directory.EnumerateDirectories(Folder(dataFolder), $"*{Extension}")
            .Select(path => Slug.TryParse(Path.GetFileNameWithoutExtension(path), null, out var slug) ? slug : null)
            .OfType<Slug>()
            .Order(),
    ];

    /// <summary>Makes an empty repository, where there is none. Made aside and moved into place, so that a crash leaves none half made.</summary>
    public static void MakeRepository(string path)
    {
        if (Directory.Exists(path))
        {
            return;
        }

        var draft = Directory.CreateDirectory($"{path}.{Guid.NewGuid():N}").FullName;
        Durability.Init(draft);
        try
        {
            Directory.Move(draft, path);
        }
        catch (IOException) when (Directory.Exists(path))
        {
            // Another process was first.
            Directory.Delete(draft, recursive: true);
        }
    }

    private static string Folder(string dataFolder) => Path.GetFullPath(Path.Combine(dataFolder, "declarations"));
}

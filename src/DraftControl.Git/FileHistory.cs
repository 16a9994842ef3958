using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using DraftControl.Git.Objects;

namespace DraftControl.Git;

/// <summary>One version of a file in a Git repository of any kind.</summary>
/// <param name="Author">The address of whoever wrote it.</param>
/// <param name="Text">The file as it stood.</param>
public sealed record FileVersion(string Author, string Text);

/// <summary>The versions that a file went through in a Git repository, before its text was drafted under change control.</summary>
public static class FileHistory
{
    /// <summary>
    /// Along the main line, oldest first, under the names that the file had. What a merge brought is credited to whoever wrote
    /// the last commit that was merged.
    /// </summary>
    /// <param name="path">The file in its work tree.</param>
    /// <exception cref="UnreadableLedgerException">It is in no repository, or git cannot tell.</exception>
    public static IReadOnlyList<FileVersion> Of(string path)
    {
        var (top, name) = Placed(Path.GetFullPath(path));
        var folder = Path.Combine(top, ".git");
        using var objects = new ObjectReader(folder);
        var versions = new List<FileVersion>();
        foreach (var (parents, author, at) in Commits(folder, name))
        {
            var by = parents.Length > 1 ? GitProcess.Run(folder, "log", "-1", "--format=%ae", parents[1])[0] : author;
            if (GitProcess.Run(folder, "rev-parse", at) is [var blob] && Utf8.TryDecode(objects.Read(blob, "blob"), out var text))
            {
                versions.Add(new FileVersion(by, text.TrimStart('\uFEFF')));
            }
        }

        return versions;
    }

    private static (string Top, string Name) Placed(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.Exists(Path.Combine(folder, ".git")))
            {
                return (folder, Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'));
            }
        }

        throw new UnreadableLedgerException($"{path} is in no Git repository, so it has no history to read.");
    }

    /// <summary>Oldest first: a commit's parents, its author, and the name of the file's content in it.</summary>
    private static IEnumerable<(string[] Parents, string Author, string At)> Commits(string folder, string name)
    {
        var lines = GitProcess.Run(folder, "-c", "core.quotePath=false", "log", "--first-parent", "--follow", "--name-only", "--diff-filter=d", "--format=%x01%H%x01%P%x01%ae", "HEAD", "--", name);
        var commits = new List<(string[], string, string)>();
        foreach (var (head, file) in lines.Zip(lines.Skip(1)).Where(pair => pair.First.StartsWith('\u0001') && !pair.Second.StartsWith('\u0001')))
        {
            var parts = head.Split('\u0001');
            commits.Add((parts[2].Split(' ', StringSplitOptions.RemoveEmptyEntries), parts[3], $"{parts[1]}:{file}"));
        }

        commits.Reverse();
        return commits;
    }
}

using System.Text.Json;

namespace DraftControl.Tests.Support;

/// <summary>Real texts to try the wording engine on. They lie beside the project, not in it; DRAFTCONTROL_SHARED names their folder where they lie elsewhere.</summary>
public static class Cases
{
    /// <summary>The folder, or a skipped test where it is absent.</summary>
    public static string Folder
    {
        get
        {
            var shared = Environment.GetEnvironmentVariable("DRAFTCONTROL_SHARED") ?? Path.Combine(Solution().Parent?.FullName ?? "", "shared");
            var cases = Path.Combine(shared, "cases");
            Assert.SkipUnless(Directory.Exists(cases), $"{cases} is absent");
            return cases;
        }
    }

    /// <summary>Every Markdown file, to the character, byte order marks included.</summary>
    public static IEnumerable<(string Path, string Text)> Markdown() =>
        Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => (path, Read(path)));

    /// <summary>What stood before and what one person made of it.</summary>
    public static IEnumerable<(string Path, string Old, string New)> Edits() => Merges("merges").Select(merge => (merge.Path, merge.Base, merge.Ours));

    /// <summary>Two changes to one text, and what a person made of both.</summary>
    /// <param name="kind"><c>merges</c>, or <c>replays</c>: one change after the other, as if both had been made at the same time.</param>
    public static IEnumerable<RealMerge> Merges(string kind) =>
        Directory.EnumerateFiles(Path.Combine(Folder, kind), "base.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path =>
        {
            using var told = JsonDocument.Parse(Beside("meta.json"));
            return new RealMerge(path, Read(path), Beside("ours.md"), Beside("theirs.md"), Beside("merged.md"), told.RootElement.GetProperty("git_line_merge").GetString() != "conflict");

            string Beside(string name) => Read(Path.Combine(Path.GetDirectoryName(path)!, name));
        });

    private static string Read(string path) => DraftControl.Core.Wordings.Utf8.TryDecode(File.ReadAllBytes(path), out var text) ? text : throw new InvalidDataException($"{path} is not UTF-8");

    private static DirectoryInfo Solution()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.Parent is { } parent && !File.Exists(Path.Combine(folder.FullName, "DraftControl.sln")))
        {
            folder = parent;
        }

        return folder;
    }
}

/// <param name="Path">The file of the base.</param>
/// <param name="Merged">What the person made of it.</param>
/// <param name="GitCombines">Whether git's merge by lines finds no conflict.</param>
public sealed record RealMerge(string Path, string Base, string Ours, string Theirs, string Merged, bool GitCombines);

using System.Collections.Immutable;
using DraftControl.Core.Entries;
using LibGit2Sharp;

namespace DraftControl.Git;

/// <summary>Files as Git trees, and back. Trees that were used lately are kept, with what was read from them.</summary>
internal sealed class Trees
{
    private readonly Recent<string, Files> known = new(capacity: 64);
    private readonly Recent<CommitId, string> treeOf = new(capacity: 4_096);

    /// <summary>The files of a commit that are kept; null where they have to be read.</summary>
    public Files? Known(CommitId commit) => treeOf.TryGet(commit, out var tree) && known.TryGet(tree, out var files) ? files : null;

    public Files Read(Repository repository, CommitId commit, Language language)
    {
        var tree = Of(repository, commit);
        treeOf.Keep(commit, tree.Sha);
        if (known.TryGet(tree.Sha, out var files))
        {
            return files;
        }

        var contents = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        Collect(tree, "", contents);
        return known.Keep(tree.Sha, new Files(language, contents.ToImmutable()));
    }

    /// <summary>Writes files beside those of a commit; what is the same is not written again.</summary>
    public string Write(Repository repository, CommitId? beside, Files? before, Files files)
    {
        var old = beside is null ? null : Of(repository, beside);
        var changed = before is null ? [.. files.Paths] : files.Changed(before);
        if (old is not null && changed.Count == 0)
        {
            return old.Sha;
        }

        var definition = old is null ? new TreeDefinition() : TreeDefinition.From(old);
        foreach (var path in changed)
        {
            _ = files[path] is { } bytes
                ? definition.Add(path, repository.Lookup<Blob>(repository.ObjectDatabase.Write<Blob>(bytes)), Mode.NonExecutableFile)
                : definition.Remove(path);
        }

        var tree = repository.ObjectDatabase.CreateTree(definition);
        known.Keep(tree.Sha, files);
        return tree.Sha;
    }

    private static Tree Of(Repository repository, CommitId commit) =>
        repository.Lookup<Commit>(commit.ToString())?.Tree ?? throw new UnreadableLedgerException($"There is no commit {commit} in this ledger.");

    private static void Collect(Tree tree, string folder, ImmutableSortedDictionary<string, byte[]>.Builder contents)
    {
        foreach (var entry in tree)
        {
            switch (entry.Target)
            {
                case Tree subfolder:
                    Collect(subfolder, $"{folder}{entry.Name}/", contents);
                    break;
                case Blob blob:
                    using (var bytes = new MemoryStream())
                    {
                        blob.GetContentStream().CopyTo(bytes);
                        contents[folder + entry.Name] = bytes.ToArray();
                    }

                    break;
                default:
                    throw new UnreadableLedgerException($"'{folder}{entry.Name}' is neither a file nor a folder.");
            }
        }
    }
}

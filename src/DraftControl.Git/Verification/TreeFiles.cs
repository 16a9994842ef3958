using System.Collections.Immutable;
using DraftControl.Core.Entries;
using DraftControl.Git.Objects;

namespace DraftControl.Git.Verification;

/// <summary>Reads the files of a tree, strictly. What was read lately is kept, so that equal files are the same bytes.</summary>
internal sealed class TreeFiles(ObjectReader objects, Language language)
{
    private readonly Recent<string, Files> trees = new(capacity: 128);
    private readonly Recent<string, byte[]> blobs = new(capacity: 256);

    /// <exception cref="UnreadableLedgerException">The tree holds something that no ledger holds.</exception>
    public Files Read(string tree)
    {
        if (trees.TryGet(tree, out var files))
        {
            return files;
        }

        var contents = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in RawTree.Read(objects.Read(tree, "tree")))
        {
            if (entry.IsFolder)
            {
                Folder(entry, contents);
            }
            else
            {
                contents[entry.Name] = Blob(entry.Id);
            }
        }

        files = new Files(language, contents.ToImmutable());
        return contents.Keys.FirstOrDefault(path => !files.MayHold(path)) is { } stray
            ? throw new UnreadableLedgerException($"a ledger may not hold the file {stray}")
            : trees.Keep(tree, files);
    }

    /// <summary>Folders hold files only: <c>keys</c> and <c>pages</c>.</summary>
    private void Folder(RawTreeEntry folder, ImmutableSortedDictionary<string, byte[]>.Builder contents)
    {
        var files = RawTree.Read(objects.Read(folder.Id, "tree"));
        if (files.Count == 0 || files.Any(file => file.IsFolder))
        {
            throw new UnreadableLedgerException($"the folder {folder.Name} is empty or holds folders");
        }

        foreach (var file in files)
        {
            contents[$"{folder.Name}/{file.Name}"] = Blob(file.Id);
        }
    }

    private byte[] Blob(string id) => blobs.TryGet(id, out var bytes) ? bytes : blobs.Keep(id, objects.Read(id, "blob"));
}

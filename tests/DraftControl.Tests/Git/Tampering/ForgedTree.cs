using System.Text;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>A file in a forged tree.</summary>
internal sealed record ForgedFile(byte[] Bytes, string Mode = "100644")
{
    public static implicit operator ForgedFile(string text) => new(Encoding.UTF8.GetBytes(text));

    public override string ToString() => Encoding.UTF8.GetString(Bytes);
}

/// <summary>One line of a tree, to the byte.</summary>
internal sealed record ForgedLine(string Mode, string Name, string Id)
{
    public byte[] Bytes => [.. Encoding.UTF8.GetBytes($"{Mode} {Name}\0"), .. Convert.FromHexString(Id)];
}

/// <summary>Trees of files, read and written as Git does, or otherwise.</summary>
internal static class ForgedTree
{
    public static SortedDictionary<string, ForgedFile> Read(LooseObjects objects, string tree)
    {
        var files = new SortedDictionary<string, ForgedFile>(StringComparer.Ordinal);
        Read(objects, tree, "", files);
        return files;
    }

    /// <param name="objects">Where to.</param>
    /// <param name="files">The files by path.</param>
    /// <param name="root">What becomes of the lines of the root, where a forger wants others.</param>
    public static string Write(LooseObjects objects, IEnumerable<KeyValuePair<string, ForgedFile>> files, Func<List<ForgedLine>, IEnumerable<ForgedLine>>? root = null)
    {
        var lines = files
            .GroupBy(file => file.Key.Split('/')[0], StringComparer.Ordinal)
            .Select(group => Line(objects, group.Key, [.. group]))
            .OrderBy(line => line.Mode == "40000" ? $"{line.Name}/" : line.Name, StringComparer.Ordinal)
            .ToList();
        return objects.Write("tree", [.. (root?.Invoke(lines) ?? lines).SelectMany(line => line.Bytes)]);
    }

    private static ForgedLine Line(LooseObjects objects, string name, List<KeyValuePair<string, ForgedFile>> files) =>
        files is [var only] && only.Key == name
            ? new ForgedLine(only.Value.Mode, name, objects.Write("blob", only.Value.Bytes))
            : new ForgedLine("40000", name, Write(objects, files.Select(file => KeyValuePair.Create(file.Key[(name.Length + 1)..], file.Value))));

    private static void Read(LooseObjects objects, string tree, string folder, SortedDictionary<string, ForgedFile> files)
    {
        var bytes = objects.Read(tree).AsSpan();
        while (!bytes.IsEmpty)
        {
            var (space, zero) = (bytes.IndexOf((byte)' '), bytes.IndexOf((byte)0));
            var (mode, path) = (Encoding.ASCII.GetString(bytes[..space]), folder + Encoding.UTF8.GetString(bytes[(space + 1)..zero]));
            var id = Convert.ToHexStringLower(bytes.Slice(zero + 1, 20));
            if (mode == "40000")
            {
                Read(objects, id, $"{path}/", files);
            }
            else
            {
                files[path] = new ForgedFile(objects.Read(id), mode);
            }

            bytes = bytes[(zero + 21)..];
        }
    }
}

using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>Git's objects as loose files, read and written to the byte without any Git library: whatever a forger wants to write.</summary>
internal sealed class LooseObjects(string folder)
{
    private readonly ConcurrentDictionary<string, byte[]> known = [];

    /// <summary>The folder, <c>objects</c> of some repository.</summary>
    public string Folder { get; } = folder;

    public byte[] Read(string id) => known.GetOrAdd(id, _ =>
    {
        using var file = File.OpenRead(PathOf(id));
        using var inflated = new ZLibStream(file, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        inflated.CopyTo(bytes);
        var whole = bytes.ToArray();
        return whole[(Array.IndexOf(whole, (byte)0) + 1)..];
    });

    public string Write(string type, byte[] bytes)
    {
        byte[] whole = [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{type} {bytes.Length}\0")), .. bytes];
#pragma warning disable CA5350 // What Git's ids are.
        var id = Convert.ToHexStringLower(SHA1.HashData(whole));
#pragma warning restore CA5350
        if (!File.Exists(PathOf(id)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(id))!);
            using var file = File.Create(PathOf(id));
            using var deflated = new ZLibStream(file, CompressionLevel.Fastest);
            deflated.Write(whole);
        }

        return id;
    }

    private string PathOf(string id) => Path.Combine(Folder, id[..2], id[2..]);
}

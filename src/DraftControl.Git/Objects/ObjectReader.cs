using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using DraftControl.Core.Entries;

namespace DraftControl.Git.Objects;

/// <summary>An object as Git stores it.</summary>
internal sealed record RawObject(string Type, byte[] Bytes);

/// <summary>
/// Reads objects to the byte: loose ones straight from their files, packed ones through one <c>git cat-file --batch</c>.
/// Replacements are ignored, and every object is checked against its id. Not for two threads.
/// </summary>
internal sealed class ObjectReader(string gitFolder) : IDisposable
{
    /// <summary>Far above what a ledger may hold: a text of 10 MiB.</summary>
    private const long MaxSize = 64 << 20;

    private GitProcess? batch;

    public string GitFolder => gitFolder;

    /// <exception cref="UnreadableLedgerException">It is missing, damaged, or of another type.</exception>
    public byte[] Read(string id, string type) => OfType(Sound(Loose(id) ?? Packed(id), id), id, type);

    /// <summary>Many objects, asked for in one go.</summary>
    /// <exception cref="UnreadableLedgerException">One is missing, damaged, or of another type.</exception>
    public IEnumerable<byte[]> ReadAll(IReadOnlyList<string> ids, string type)
    {
        batch ??= GitProcess.Start(gitFolder, "cat-file", "--batch");
        var asking = Task.Run(() =>
        {
            batch.Input.Write(Encoding.ASCII.GetBytes(string.Concat(ids.Select(id => $"{id}\n"))));
            batch.Input.Flush();
        });
        foreach (var id in ids)
        {
            yield return OfType(Sound(Answer(batch, id), id), id, type);
        }

        asking.GetAwaiter().GetResult();
    }

    public RawCommit Commit(CommitId id) => RawCommit.Read(Read(id.ToString(), "commit"));

    public void Dispose() => batch?.Dispose();

    private static byte[] OfType(RawObject found, string id, string type) =>
        found.Type == type ? found.Bytes : throw new UnreadableLedgerException($"{id} is a {found.Type}, not a {type}");

    private static RawObject Sound(RawObject? found, string id) =>
        found is null ? throw new UnreadableLedgerException($"the object {id} is missing")
        : Id(found) == id ? found
        : throw new UnreadableLedgerException($"the object {id} is damaged: its bytes have another id");

    private static string Id(RawObject found)
    {
        // SHA-1 is what Git's object ids are; trust rests on the signatures as well.
#pragma warning disable CA5350
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
#pragma warning restore CA5350
        hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{found.Type} {found.Bytes.Length}\0")));
        hash.AppendData(found.Bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private RawObject? Loose(string id)
    {
        var path = Path.Combine(gitFolder, "objects", id[..2], id[2..]);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            using var inflated = new BufferedStream(new ZLibStream(file, CompressionMode.Decompress));
            var head = new StringBuilder();
            for (var next = inflated.ReadByte(); next > 0 && head.Length < 32; next = inflated.ReadByte())
            {
                head.Append((char)next);
            }

            return Content(inflated, head.ToString().Split(' '), id);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // It has been packed meanwhile.
            return null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new UnreadableLedgerException($"the object {id} is damaged: {e.Message}");
        }
    }

    private RawObject? Packed(string id)
    {
        try
        {
            return FromBatch(id);
        }
        catch (IOException e)
        {
            throw new UnreadableLedgerException($"the object {id} cannot be read: {e.Message}");
        }
    }

    private RawObject? FromBatch(string id)
    {
        batch ??= GitProcess.Start(gitFolder, "cat-file", "--batch");
        batch.Input.Write(Encoding.ASCII.GetBytes($"{id}\n"));
        batch.Input.Flush();
        return Answer(batch, id);
    }

    private static RawObject? Answer(GitProcess batch, string id)
    {
        var head = batch.Line().Split(' ');
        if (head is not [_, _, _])
        {
            return null;
        }

        var found = Content(batch.Output, head[1..], id);
        _ = batch.Output.ReadByte();
        return found;
    }

    private static RawObject Content(Stream stream, string[] head, string id)
    {
        if (head is not [var type, var length] || !long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size > MaxSize)
        {
            throw new UnreadableLedgerException($"the object {id} is damaged, or too large to read");
        }

        var bytes = new byte[size];
        stream.ReadExactly(bytes);
        return new RawObject(type, bytes);
    }
}

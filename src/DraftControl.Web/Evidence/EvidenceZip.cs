using System.IO.Compression;

namespace DraftControl.Web.Evidence;

/// <summary>Files as a zip that is the same to the byte whenever and wherever it is made: in order, uncompressed, all of one time.</summary>
internal static class EvidenceZip
{
    /// <summary>A file that its owner may write and everybody read, as unzip on Unix sees it.</summary>
    private const int Permissions = unchecked((int)0x81A40000);

    /// <param name="folder">The folder that the files are unpacked into.</param>
    /// <param name="at">The time that they bear, in UTC.</param>
    /// <param name="files">The files, in order.</param>
    public static byte[] Of(string folder, DateTimeOffset at, IEnumerable<(string Name, byte[] Bytes)> files)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                // Stored, because what compresses is not the same everywhere.
                var entry = archive.CreateEntry($"{folder}/{name}", CompressionLevel.NoCompression);
                (entry.LastWriteTime, entry.ExternalAttributes) = (at.ToUniversalTime(), Permissions);
                using var content = entry.Open();
                content.Write(bytes);
            }
        }

        return zip.ToArray();
    }
}

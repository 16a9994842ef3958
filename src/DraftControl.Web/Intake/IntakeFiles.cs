using System.Collections.Concurrent;
using System.Text;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Intake;

/// <summary>The files that contributions came in, as they were uploaded, each by its SHA-256 in the folder of its declaration.</summary>
public sealed class IntakeFiles(DataFolder data)
{
    private readonly ConcurrentDictionary<Sha256, bool> withheld = new();

    /// <summary>Keeps a file, once.</summary>
    public Sha256 Keep(Slug declaration, byte[] bytes)
    {
        var name = Sha256.Of(bytes);
        var path = PathOf(declaration, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (!File.Exists(path))
        {
            // Whoever reads sees the whole file or none.
            var part = $"{path}.{Guid.NewGuid():N}";
            File.WriteAllBytes(part, bytes);
            File.Move(part, path, overwrite: true);
        }

        return name;
    }

    /// <summary>A file; null where there is none.</summary>
    public byte[]? Read(Slug declaration, Sha256 name) => File.Exists(PathOf(declaration, name)) ? File.ReadAllBytes(PathOf(declaration, name)) : null;

    /// <summary>Whether names stand in a file that are to be withheld from others, as far as it can be read; null where there is none.</summary>
    public bool? HoldsWithheld(Slug declaration, Sha256 name)
    {
        if (!File.Exists(PathOf(declaration, name)))
        {
            return null;
        }

        // A file never changes, so each is read once.
        return withheld.GetOrAdd(name, _ => Read(declaration, name) is not { } bytes || IntakeFile.Read(bytes, out var _) is not { HoldsWithheld: false });
    }

    public bool Exists(Slug declaration, Sha256 name) => File.Exists(PathOf(declaration, name));

    /// <summary>Every file of a declaration that was there before a time.</summary>
    public IEnumerable<Sha256> In(Slug declaration, DateTimeOffset before) => new DirectoryInfo(Folder(declaration)) is { Exists: true } folder
        ? folder.EnumerateFiles().Where(file => file.LastWriteTimeUtc < before.UtcDateTime).Select(file => Sha256.TryParse(file.Name, provider: null, out var name) ? name : null).OfType<Sha256>()
        : [];

    public void Remove(Slug declaration, Sha256 name) => File.Delete(PathOf(declaration, name));

    /// <summary>Removes every file that holds some words, because whoever they are about is erased.</summary>
    public void Erase(string words)
    {
        var root = data.File("intake");
        foreach (var file in Directory.Exists(root) ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories) : [])
        {
            var bytes = File.ReadAllBytes(file);
            if (new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode }.Any(encoding => encoding.GetString(bytes).Contains(words, StringComparison.OrdinalIgnoreCase)))
            {
                File.Delete(file);
            }
        }
    }

    private string Folder(Slug declaration) => Path.Combine(data.File("intake"), declaration.ToString());

    private string PathOf(Slug declaration, Sha256 name) => Path.Combine(Folder(declaration), name.ToString());
}

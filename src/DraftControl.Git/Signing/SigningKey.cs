using System.Globalization;
using System.Security.Cryptography;
using DraftControl.Core.Entries;

namespace DraftControl.Git.Signing;

/// <summary>
/// The private key that this server signs its ledgers with. It lies in the data folder, readable by the server's user only,
/// and is made on the first start. Whoever has it can write entries in the server's name: back it up, and keep it secret.
/// </summary>
public sealed class SigningKey : IDisposable
{
    private const string FileName = "signing-key";
    private const string Extension = ".pem";

    private readonly ECDsa ecdsa;
    private readonly Lock signing = new();

    private SigningKey(ECDsa ecdsa)
    {
        this.ecdsa = ecdsa;
        Public = PublicKey.Of(ecdsa.ExportParameters(includePrivateParameters: false).Q);
    }

    public PublicKey Public { get; }

    /// <summary>What a new ledger holds as <c>keys/allowed_signers</c>.</summary>
    public byte[] AllowedSigners => Signing.AllowedSigners.File(Public);

    /// <summary>The newest key in a data folder, which a new ledger begins with; made where there is none.</summary>
    public static SigningKey In(string dataFolder)
    {
        if (Numbers(dataFolder) is [.., var newest])
        {
            return Read(PathOf(dataFolder, newest));
        }

        Make(PathOf(dataFolder, 1));
        return Read(PathOf(dataFolder, 1));
    }

    /// <summary>
    /// A key for a ledger to change to: the newest in the data folder where the ledger does not allow that yet, such as after a crash,
    /// else one that is made. It is of no use before the ledger allows it.
    /// </summary>
    public static SigningKey NextFor(Files files, string dataFolder)
    {
        var newest = In(dataFolder);
        if (!Signing.AllowedSigners.TryRead(files[Files.KeysPath], out var allowed, out _) || !allowed.Allows(newest.Public))
        {
            return newest;
        }

        newest.Dispose();
        var path = PathOf(dataFolder, Numbers(dataFolder)[^1] + 1);
        Make(path);
        return Read(path);
    }

    /// <summary>Every key in a data folder, the oldest first.</summary>
    internal static IEnumerable<SigningKey> All(string dataFolder) => Numbers(dataFolder).Select(number => Read(PathOf(dataFolder, number)));

    /// <summary>The armoured signature of these bytes.</summary>
    public string Sign(ReadOnlySpan<byte> payload) => SshSignature.Of(payload, Public, Sign);

    public void Dispose() => ecdsa.Dispose();

    private byte[] Sign(byte[] statement)
    {
        lock (signing)
        {
            return ecdsa.SignData(statement, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
    }

    private static string PathOf(string dataFolder, int number) =>
        Path.Combine(dataFolder, number == 1 ? $"{FileName}{Extension}" : string.Create(CultureInfo.InvariantCulture, $"{FileName}-{number}{Extension}"));

    /// <summary>The keys that there are, by rising number: the first has none in its file's name.</summary>
    private static List<int> Numbers(string dataFolder) => !Directory.Exists(dataFolder) ? [] :
    [
        .. Directory.EnumerateFiles(dataFolder, $"{FileName}*{Extension}")
            .Select(path => Path.GetFileNameWithoutExtension(path)[FileName.Length..])
            .Select(rest => rest.Length == 0 ? 1 : rest[0] == '-' && Core.Wordings.Numbers.TryParse(rest.AsSpan(1), out var number) && number > 1 ? number : 0)
            .Where(number => number > 0)
            .Order(),
    ];

    private static SigningKey Read(string path)
    {
        var ecdsa = ECDsa.Create();
        try
        {
            ecdsa.ImportFromPem(File.ReadAllText(path));
            return new SigningKey(ecdsa);
        }
        catch (ArgumentException e)
        {
            ecdsa.Dispose();
            throw new InvalidOperationException($"{path} is not a private key. Put back the key from the backup, or move the file away to make a new one.", e);
        }
    }

    private static void Make(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(draft, options))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(ecdsa.ExportPkcs8PrivateKeyPem() + "\n"));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(draft, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was first: its key is the key.
            File.Delete(draft);
        }
    }
}

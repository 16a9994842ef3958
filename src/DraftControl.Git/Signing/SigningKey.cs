using System.Security.Cryptography;

namespace DraftControl.Git.Signing;

/// <summary>
/// The private key that this server signs its ledgers with. It lies in the data folder, readable by the server's user only,
/// and is made on the first start. Whoever has it can write entries in the server's name: back it up, and keep it secret.
/// </summary>
public sealed class SigningKey : IDisposable
{
    private const string FileName = "signing-key.pem";

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

    /// <summary>The key in a data folder; made where there is none.</summary>
    public static SigningKey In(string dataFolder)
    {
        var path = Path.Combine(dataFolder, FileName);
        if (!File.Exists(path))
        {
            Make(path);
        }

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

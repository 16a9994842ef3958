using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace DraftControl.Git.Signing;

/// <summary>A public key that a ledger's entries are signed with: ECDSA over NIST P-256, in the form that SSH writes it.</summary>
public sealed class PublicKey
{
    internal const string Algorithm = "ecdsa-sha2-nistp256";

    private readonly ECParameters point;

    /// <summary>The key as the platform uses it, which takes as long to open as to check a signature and is not for two threads.</summary>
    private readonly ConcurrentBag<ECDsa> idle = [];

    private PublicKey(byte[] blob, ECPoint q) => (Blob, point) = (blob, new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = q });

    /// <summary>The key in the wire format of SSH.</summary>
    public byte[] Blob { get; }

    /// <summary>How <c>ssh-keygen -l</c> names the key: <c>SHA256:…</c>.</summary>
    public string Fingerprint => $"SHA256:{Convert.ToBase64String(SHA256.HashData(Blob)).TrimEnd('=')}";

    internal static PublicKey Of(ECPoint q) =>
        new(new SshWire().String(Algorithm).String("nistp256").String([4, .. q.X!, .. q.Y!]).Bytes, q);

    internal static bool TryRead(string base64, [NotNullWhen(true)] out PublicKey? key)
    {
        key = null;
        try
        {
            var blob = Convert.FromBase64String(base64);
            var reader = new SshWireReader(blob);
            reader.Expect("ecdsa-sha2-nistp256"u8);
            reader.Expect("nistp256"u8);
            var q = reader.String();
            if (q is [4, ..] && q.Length == 65 && reader.AtEnd && string.Equals(Convert.ToBase64String(blob), base64, StringComparison.Ordinal))
            {
                key = new PublicKey(blob, new ECPoint { X = q[1..33].ToArray(), Y = q[33..].ToArray() });
                using var valid = key.Open();
            }
        }
        catch (Exception e) when (e is FormatException or CryptographicException)
        {
            // Not a point of the curve, or no key at all.
            key = null;
        }

        return key is not null;
    }

    internal bool Verifies(byte[] statement, byte[] pair)
    {
        var ecdsa = idle.TryTake(out var opened) ? opened : Open();
        try
        {
            return ecdsa.VerifyData(statement, pair, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
        finally
        {
            idle.Add(ecdsa);
        }
    }

    private ECDsa Open() => ECDsa.Create(point);
}

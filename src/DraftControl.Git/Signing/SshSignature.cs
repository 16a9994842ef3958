using System.Security.Cryptography;
using System.Text;

namespace DraftControl.Git.Signing;

/// <summary>
/// A signature as <c>ssh-keygen -Y sign -n git</c> makes it: OpenSSH's PROTOCOL.sshsig, namespace <c>git</c>, armoured.
/// Here with ECDSA over NIST P-256 only.
/// </summary>
internal static class SshSignature
{
    public const string Begin = "-----BEGIN SSH SIGNATURE-----";
    private const string End = "-----END SSH SIGNATURE-----";
    private const int LineLength = 70;

    /// <summary>The armoured signature of a payload, with a line break at the end.</summary>
    public static string Of(ReadOnlySpan<byte> payload, PublicKey key, Func<byte[], byte[]> sign)
    {
        var pair = sign(Statement("sha512", SHA512.HashData(payload))).AsSpan();
        var signature = new SshWire()
            .String(PublicKey.Algorithm)
            .String(new SshWire().Integer(pair[..32]).Integer(pair[32..]).Bytes)
            .Bytes;
        var blob = new SshWire().Raw("SSHSIG"u8).Number(1).String(key.Blob).String("git").String("").String("sha512").String(signature).Bytes;
        var base64 = Convert.ToBase64String(blob).Chunk(LineLength).Select(line => new string(line));
        return $"{Begin}\n{string.Join('\n', base64)}\n{End}\n";
    }

    /// <summary>Whether one of the keys signed these very bytes.</summary>
    public static bool IsGood(string armoured, ReadOnlySpan<byte> payload, IReadOnlyList<PublicKey> keys)
    {
        try
        {
            var reader = new SshWireReader(Dearmoured(armoured));
            if (!reader.Raw(6).SequenceEqual("SSHSIG"u8) || reader.Number() != 1)
            {
                return false;
            }

            var blob = reader.String().ToArray();
            reader.Expect("git"u8);
            reader.Expect(""u8);
            var hash = Encoding.ASCII.GetString(reader.String());
            var signature = reader.String();
            var digest = hash switch
            {
                "sha512" => SHA512.HashData(payload),
                "sha256" => SHA256.HashData(payload),
                _ => throw new FormatException($"The hash '{hash}' is not known."),
            };
            return reader.AtEnd && keys.FirstOrDefault(key => key.Blob.AsSpan().SequenceEqual(blob)) is { } key && key.Verifies(Statement(hash, digest), Pair(signature));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>What is signed: not the payload, but a statement of what it is signed for and its hash.</summary>
    private static byte[] Statement(string hash, byte[] digest) => new SshWire().Raw("SSHSIG"u8).String("git").String("").String(hash).String(digest).Bytes;

    private static byte[] Pair(ReadOnlySpan<byte> signature)
    {
        var outer = new SshWireReader(signature);
        outer.Expect("ecdsa-sha2-nistp256"u8);
        var inner = new SshWireReader(outer.String());
        byte[] pair = [.. inner.Integer(32), .. inner.Integer(32)];
        return outer.AtEnd && inner.AtEnd ? pair : throw new FormatException("It is too long.");
    }

    private static byte[] Dearmoured(string armoured)
    {
        var lines = armoured.TrimEnd('\n').Split('\n');
        return lines is [Begin, .., End] ? Convert.FromBase64String(string.Concat(lines[1..^1])) : throw new FormatException("It is not armoured.");
    }
}

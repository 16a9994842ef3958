using System.Buffers.Binary;
using System.Text;

namespace DraftControl.Git.Signing;

/// <summary>The wire format of SSH (RFC 4251): length-prefixed strings.</summary>
internal sealed class SshWire
{
    private readonly MemoryStream bytes = new();

    public byte[] Bytes => bytes.ToArray();

    public SshWire Raw(ReadOnlySpan<byte> value)
    {
        bytes.Write(value);
        return this;
    }

    public SshWire Number(uint value)
    {
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(four, value);
        return Raw(four);
    }

    public SshWire String(ReadOnlySpan<byte> value) => Number((uint)value.Length).Raw(value);

    public SshWire String(string value) => String(Encoding.ASCII.GetBytes(value));

    /// <summary>A positive whole number, big-endian: no leading zeros, but one where the first bit is set.</summary>
    public SshWire Integer(ReadOnlySpan<byte> value)
    {
        var digits = value.TrimStart((byte)0);
        return digits.Length > 0 && digits[0] >= 0x80 ? Number((uint)digits.Length + 1).Raw([0]).Raw(digits) : String(digits);
    }
}

/// <summary>Reads the wire format of SSH; what does not fit is a <see cref="FormatException"/>.</summary>
internal ref struct SshWireReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public readonly bool AtEnd => rest.IsEmpty;

    public ReadOnlySpan<byte> Raw(int length)
    {
        if (length < 0 || length > rest.Length)
        {
            throw new FormatException("It ends too early.");
        }

        var taken = rest[..length];
        rest = rest[length..];
        return taken;
    }

    public uint Number() => BinaryPrimitives.ReadUInt32BigEndian(Raw(4));

    public ReadOnlySpan<byte> String() => Raw(checked((int)Math.Min(Number(), int.MaxValue)));

    public void Expect(ReadOnlySpan<byte> value)
    {
        if (!String().SequenceEqual(value))
        {
            throw new FormatException("It is of another kind.");
        }
    }

    /// <summary>A positive whole number of at most <paramref name="size"/> bytes, filled up with zeros in front.</summary>
    public byte[] Integer(int size)
    {
        var value = String();
        var digits = value.TrimStart((byte)0);
        if (value.Length - digits.Length > 1 || digits.Length > size || value is [>= 0x80, ..])
        {
            throw new FormatException("A number is out of range.");
        }

        var result = new byte[size];
        digits.CopyTo(result.AsSpan(size - digits.Length));
        return result;
    }
}

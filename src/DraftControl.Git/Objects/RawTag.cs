using System.Text;
using DraftControl.Core.Entries;
using DraftControl.Git.Signing;

namespace DraftControl.Git.Objects;

/// <summary>The signed, annotated tag of an approved version, to the byte.</summary>
internal sealed record RawTag(CommitId Entry, VersionNumber Version, DateTimeOffset At)
{
    /// <summary>What is signed: the tag without its signature. Nothing but the signature is left to choice.</summary>
    public byte[] Payload => Encoding.UTF8.GetBytes($"object {Entry}\ntype commit\ntag {Version.Tag}\ntagger {new Ident(Ident.Server, At)}\n\nVersion {Version}\n");

    public byte[] Signed(SigningKey key) => [.. Payload, .. Encoding.ASCII.GetBytes(key.Sign(Payload))];

    /// <summary>The id of the object that a tag points at; null where it cannot be read.</summary>
    public static string? TargetOf(byte[] tag) => tag.AsSpan().StartsWith("object "u8) && tag.Length > 47 ? Encoding.ASCII.GetString(tag.AsSpan(7, 40)) : null;
}

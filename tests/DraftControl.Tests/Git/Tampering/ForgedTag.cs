using DraftControl.Git.Signing;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>A version's tag taken apart.</summary>
internal sealed class ForgedTag(string name, ForgedCommit target, string tagger, string message, string signature)
{
    /// <summary>The name of the ref.</summary>
    public string Ref { get; set; } = name;

    /// <summary>The name in the tag itself.</summary>
    public string Name { get; set; } = name;

    public ForgedCommit Target { get; set; } = target;

    public string Type { get; set; } = "commit";

    public string Tagger { get; set; } = tagger;

    public string Message { get; set; } = message;

    /// <summary>The signature that it had.</summary>
    public string Signature { get; } = signature;

    /// <summary>Whether the ref points at the commit itself.</summary>
    public bool IsLight { get; set; }

    /// <summary>Who signs it; null for the ledger's own key.</summary>
    public SigningKey? SignedBy { get; set; }

    /// <summary>What becomes of the signature; null drops it.</summary>
    public Func<string, string?> Armour { get; set; } = armour => armour;

    /// <summary>What becomes of the whole tag's bytes.</summary>
    public Func<byte[], byte[]> Bytes { get; set; } = bytes => bytes;

    public string Payload(string target) => $"object {target}\ntype {Type}\ntag {Name}\ntagger {Tagger}\n\n{Message}";
}

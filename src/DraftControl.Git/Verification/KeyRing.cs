using DraftControl.Core.Entries;
using DraftControl.Git.Signing;

namespace DraftControl.Git.Verification;

/// <summary>The keys in a tree; none where they cannot be read, so that no signature is good.</summary>
internal sealed class KeyRing
{
    private byte[]? file;
    private IReadOnlyList<PublicKey> keys = [];

    public IReadOnlyList<PublicKey> Of(Files files)
    {
        if (!ReferenceEquals(files[Files.KeysPath], file))
        {
            file = files[Files.KeysPath];
            keys = AllowedSigners.TryRead(file, out var signers, out _) ? signers.Keys : [];
        }

        return keys;
    }
}

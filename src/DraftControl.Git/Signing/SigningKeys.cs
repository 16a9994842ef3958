using DraftControl.Core.Entries;

namespace DraftControl.Git.Signing;

/// <summary>
/// The private keys of a data folder: <c>signing-key.pem</c>, then <c>signing-key-2.pem</c> and so on. What signs a ledger is the
/// newest key that the ledger itself allows, so that a key is in use from the entry on that brings it, and not before, whatever
/// happens in between. Earlier keys stay, for tags that have to be made again.
/// </summary>
internal sealed class SigningKeys(string dataFolder, SigningKey given) : IDisposable
{
    private readonly Lock loading = new();
    private volatile IReadOnlyList<SigningKey> known = [given];

    /// <summary>The key that signs what comes after these files; null where the data folder has none that they allow.</summary>
    public SigningKey? For(Files files)
    {
        if (!AllowedSigners.TryRead(files[Files.KeysPath], out var allowed, out _))
        {
            return null;
        }

        // A key that another process made is looked for once it is the newest that the ledger allows.
        if (Find(allowed.Keys[^1]) is not { } newest)
        {
            Load();
            newest = allowed.Keys.Reverse().Select(Find).FirstOrDefault(key => key is not null);
        }

        return newest;
    }

    /// <summary>The given key is whose it was; the others are ours.</summary>
    public void Dispose()
    {
        foreach (var key in known.Where(key => key != given))
        {
            key.Dispose();
        }
    }

    private SigningKey? Find(PublicKey wanted) => known.FirstOrDefault(key => key.Public.Blob.AsSpan().SequenceEqual(wanted.Blob));

    private void Load()
    {
        lock (loading)
        {
            foreach (var key in SigningKey.All(dataFolder))
            {
                if (Find(key.Public) is null)
                {
                    known = [.. known, key];
                }
                else
                {
                    key.Dispose();
                }
            }
        }
    }
}

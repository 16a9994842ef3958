using System.Diagnostics.CodeAnalysis;
using DraftControl.Core.Wordings;

namespace DraftControl.Git.Signing;

/// <summary>
/// The keys that may sign a ledger: <c>keys/allowed_signers</c>, in the form that <c>git verify-commit</c> reads. One key a
/// line, exactly as the server writes it, so that git and this reader can never understand it differently.
/// </summary>
public sealed class AllowedSigners
{
    private const string Start = "server@draftcontrol.invalid namespaces=\"git\" " + PublicKey.Algorithm + " ";

    private AllowedSigners(IReadOnlyList<PublicKey> keys) => Keys = keys;

    public IReadOnlyList<PublicKey> Keys { get; }

    /// <summary>The file that allows one key.</summary>
    public static byte[] File(PublicKey key) => Utf8.Encode($"{Start}{Convert.ToBase64String(key.Blob)}\n");

    /// <summary>The file that allows one key more than another file does.</summary>
    public static byte[] With(byte[] file, PublicKey key) => [.. file, .. File(key)];

    public static bool TryRead(byte[]? file, [NotNullWhen(true)] out AllowedSigners? signers, [NotNullWhen(false)] out string? fault)
    {
        signers = null;
        fault = null;
        if (file is null || !Utf8.TryDecode(file, out var text) || !text.EndsWith('\n'))
        {
            fault = "the file of keys is missing, is not UTF-8 or does not end with a line break";
            return false;
        }

        var keys = new List<PublicKey>();
        foreach (var line in text[..^1].Split('\n'))
        {
            if (!line.StartsWith(Start, StringComparison.Ordinal) || !PublicKey.TryRead(line[Start.Length..], out var key))
            {
                fault = $"line {keys.Count + 1} of the file of keys is not '{Start}' and a key";
                return false;
            }

            keys.Add(key);
        }

        signers = new AllowedSigners(keys);
        return true;
    }

    public bool Allows(PublicKey key) => Keys.Any(other => other.Blob.AsSpan().SequenceEqual(key.Blob));
}

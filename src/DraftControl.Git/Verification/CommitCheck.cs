using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Git.Objects;
using DraftControl.Git.Signing;

namespace DraftControl.Git.Verification;

/// <summary>What is wrong with the commit of an entry, apart from what the entry says, and its signature.</summary>
internal static class CommitCheck
{
    public static IEnumerable<string> Faults(RawCommit raw, Register before, Entry entry)
    {
        if (Authors.Of(before, entry) is var author && raw.Author.Who != author)
        {
            yield return $"the author is '{raw.Author.Who}', but by the roster it is '{author}'";
        }

        if (raw.Committer.Who != Ident.Server)
        {
            yield return $"the committer is '{raw.Committer.Who}', not '{Ident.Server}'";
        }

        if (raw.Committer.At != raw.Author.At)
        {
            yield return "author and committer have different times";
        }

        var due = (before.Tip is null ? 0 : 1) + (HasWording(entry) ? 1 : 0);
        if (raw.Parents.Count != due)
        {
            yield return $"the commit has {raw.Parents.Count} parents, but an entry of this kind has {due}";
        }
    }

    /// <summary>Whether an entry of this kind has a second parent: the wording that it brings or accepts.</summary>
    public static bool HasWording(Entry entry) => entry is Proposed or Revised || (entry is Decided decided && decided.Code.Accepts());

    public static bool IsSigned(RawCommit raw, IReadOnlyList<PublicKey> allowed) =>
        raw.Signature is { } signature && SshSignature.IsGood(signature, raw.Payload, allowed);
}

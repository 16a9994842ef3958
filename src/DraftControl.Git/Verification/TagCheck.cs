using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git.Objects;
using DraftControl.Git.Signing;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Git.Verification;

/// <summary>What is wrong with the tags: every approved version has its signed one, and there is no other.</summary>
internal static class TagCheck
{
    private const string Tags = "refs/tags/";

    public static IEnumerable<Fault> Faults(Clone clone, Register register, Func<CommitId, IReadOnlyList<PublicKey>> keysAt)
    {
        foreach (var version in register.Versions)
        {
            if (Fault(clone, version, keysAt) is { } fault)
            {
                yield return new Fault(version.Commit, version.Approval.Seq, fault);
            }
        }

        var known = register.Versions.Select(version => Ledger.TagRef(version.Number)).ToHashSet(StringComparer.Ordinal);
        foreach (var other in clone.Refs.Where(other => other.Name.StartsWith(Tags, StringComparison.Ordinal) && !known.Contains(other.Name)))
        {
            yield return new Fault(null, null, $"the tag {other.Name[Tags.Length..]} is of no approved version");
        }
    }

    private static string? Fault(Clone clone, Version version, Func<CommitId, IReadOnlyList<PublicKey>> keysAt)
    {
        var name = version.Number.Tag;
        if (clone.Find(Ledger.TagRef(version.Number)) is not { } reference)
        {
            return $"version {version.Number} has no tag {name}";
        }

        if (reference.Type != "tag")
        {
            return $"the tag {name} is not an annotated, signed tag";
        }

        var bytes = clone.Objects.Read(reference.Target, "tag");
        var payload = new RawTag(version.Commit, version.Number, version.Approval.At).Payload;
        if (RawTag.TargetOf(bytes) != version.Commit.ToString())
        {
            return $"the tag {name} does not point at the entry that approved version {version.Number}";
        }

        if (!bytes.AsSpan().StartsWith(payload))
        {
            return $"the tag {name} has another name, tagger, time or message than the format says";
        }

        return Utf8.TryDecode(bytes.AsSpan(payload.Length), out var signature) && SshSignature.IsGood(signature, payload, keysAt(version.Commit))
            ? null
            : $"the tag {name} has no good signature by a key of the ledger";
    }
}

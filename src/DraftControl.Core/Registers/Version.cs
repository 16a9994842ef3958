using DraftControl.Core.Entries;

namespace DraftControl.Core.Registers;

/// <summary>An approved, immutable text.</summary>
/// <param name="Approval">The entry that approved it.</param>
/// <param name="Commit">The commit of that entry: the version's fingerprint, together with the SHA-256 of its text.</param>
/// <param name="Draft">The number of the draft that was approved.</param>
/// <param name="Before">The register that the approval came next in, with or without its files. It shares nearly all that it holds with later ones.</param>
/// <param name="Release">The entry that opened it to the public; null while it is under embargo.</param>
public sealed record Version(VersionApproved Approval, CommitId Commit, int Draft, Register Before, VersionReleased? Release = null)
{
    public VersionNumber Number => Approval.Version;

    public bool IsReleased => Release is not null;
}

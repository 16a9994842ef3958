using DraftControl.Core.Entries;

namespace DraftControl.Core.Registers;

/// <summary>One signature under one version, and the time for which it counts.</summary>
/// <param name="Entry">What was signed, by which office, on which authority; its sequence number is the signature's.</param>
/// <param name="Commit">The commit that proves it.</param>
/// <param name="From">The later of the entry and the version's release; null where it never counted: under embargo, or withdrawn before the release.</param>
/// <param name="Withdrawal">The entry that took it back, where one did; its reason says why.</param>
public sealed record SignedVersion(Signed Entry, CommitId Commit, DateTimeOffset? From, RecordedEntry? Withdrawal)
{
    public VersionNumber Version => Entry.Version;

    /// <summary>When it was taken back; null while it stands.</summary>
    public DateTimeOffset? Until => Withdrawal?.Entry.At;

    /// <summary>Whether it waits for the release of its version.</summary>
    public bool IsUnderEmbargo => From is null && Withdrawal is null;

    /// <summary>Whether it counts once everything of that second has happened.</summary>
    public bool CountsAt(DateTimeOffset instant) => From <= instant && !(Until <= instant);

    /// <summary>Whether it counted before and was taken back by then.</summary>
    public bool IsWithdrawnAt(DateTimeOffset instant) => From is not null && Until <= instant;
}

using DraftControl.Core.Entries;
using DraftControl.Core.Policies;

namespace DraftControl.Core.Registers;

/// <summary>What of a declaration everybody may see, whoever they are: for feeds, clones and lists, which know no reader.</summary>
public static class OpenToAll
{
    /// <summary>Whether everybody may read the draft, its proposals and decisions.</summary>
    public static bool IsDraftedInPublic(this Register register) => register.Files.Policy.Drafting == Drafting.Public;

    /// <summary>The newest entry that everybody may read: the last one where drafting is public, else the newest that a release opened; 0 for none.</summary>
    public static int NewestPublicEntry(this Register register) => register.IsDraftedInPublic()
        ? register.Seq
        : register.Versions.Select(register.OpenedWith).DefaultIfEmpty(0).Max();

    /// <summary>A newer version that is approved and not released; null where there is none.</summary>
    public static Version? UnderEmbargoAfter(this Register register, VersionNumber version) => register.Versions.Find(other => !other.IsReleased && other.Number > version);

    /// <summary>The versions that everybody may read, newest first.</summary>
    public static IEnumerable<Version> Released(this Register register) => register.Versions.Where(version => version.IsReleased).OrderByDescending(version => version.Number);

    /// <summary>
    /// The newest entry that the release of a version opened: the release, or only the approval where a newer version was
    /// approved by then and still is under embargo, because what came between made its words.
    /// </summary>
    private static int OpenedWith(this Register register, Version version) =>
        version.Release is not { } release ? 0
        : register.UnderEmbargoAfter(version.Number) is { } newer && newer.Approval.Seq < release.Seq ? version.Approval.Seq
        : release.Seq;
}

using DraftControl.Core.Policies;

namespace DraftControl.Core.Registers;

/// <summary>What of a declaration everybody may see, whoever they are: for feeds, clones and lists, which know no reader.</summary>
public static class OpenToAll
{
    /// <summary>Whether everybody may read the draft, its proposals and decisions.</summary>
    public static bool IsDraftedInPublic(this Register register) => register.Files.Policy.Drafting == Drafting.Public;

    /// <summary>The newest entry that everybody may read: the last one where drafting is public, else that of the newest release; 0 for none.</summary>
    public static int NewestPublicEntry(this Register register) => register.IsDraftedInPublic()
        ? register.Seq
        : register.Versions.Select(version => version.Release?.Seq ?? 0).DefaultIfEmpty(0).Max();

    /// <summary>The versions that everybody may read, newest first.</summary>
    public static IEnumerable<Version> Released(this Register register) => register.Versions.Where(version => version.IsReleased).OrderByDescending(version => version.Number);
}

using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Declarations;

/// <summary>The newest text that somebody may read: the draft, or the newest released version where drafting is not theirs to see.</summary>
/// <param name="Draft">The text.</param>
/// <param name="Version">The version whose text it is; null for the draft.</param>
/// <param name="Until">The newest entry that had a part in it.</param>
public sealed record ReadableText(Draft Draft, Version? Version, int Until)
{
    /// <summary>How the text is called in a sentence.</summary>
    public string Name => Version is null ? "the draft" : $"version {Version.Number}";
}

/// <summary>Which text somebody reads.</summary>
public static class ReadableTexts
{
    /// <param name="visibility">What the person may see; they must see the declaration at all.</param>
    /// <param name="register">The register.</param>
    /// <param name="filesAt">The files of an entry.</param>
    public static ReadableText TextFor(this Visibility visibility, Register register, Func<CommitId, Files> filesAt) =>
        visibility.SeesDrafting(register) ? new(register.Draft, Version: null, register.Seq)
        : register.Versions.FindLast(version => version.IsReleased) is { } newest ? new(filesAt(newest.Commit).Draft, newest, newest.Approval.Seq)
        : throw new InvalidOperationException("There is no text that this person may read.");
}

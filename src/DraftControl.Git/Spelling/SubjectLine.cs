using System.Globalization;
using DraftControl.Core.Wordings;

namespace DraftControl.Git.Spelling;

/// <summary>What may stand in the first line of a message.</summary>
internal static class SubjectLine
{
    /// <summary>What is wrong with a subject; null where it will do.</summary>
    public static string? Complaint(string subject) =>
        !Hygiene.IsCleanLine(subject) ? "the subject must be one line of text"
        : subject.EnumerateRunes().Count() is var length && length > Message.MaxSubject ? string.Create(CultureInfo.InvariantCulture, $"the subject has {length} characters, but 72 is the most")
        : BodyText.NeedsEscape(subject) ? "the subject begins with '---' or '\\'"
        : null;
}

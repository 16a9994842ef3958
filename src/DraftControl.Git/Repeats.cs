using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Git.Spelling;

namespace DraftControl.Git;

/// <summary>A form that is sent again: the same content gives the first result, other content is refused.</summary>
internal static class Repeats
{
    /// <summary>The register as it was when an entry was written.</summary>
    public static Register Before(Register register, RecordedEntry known, Func<CommitId, Files> filesAt)
    {
        var before = register.Entries.Take(known.Entry.Seq - 1).Aggregate(Register.Empty, (result, entry) => result.After(entry, files: null));
        return before.Tip is { } tip ? before.Holding(filesAt(tip)) : before;
    }

    public static WriteResult Answer(RecordedEntry known, Attempt attempt, Func<CommitId, Files> filesAt) => Same(known, attempt, filesAt)
        ? new WriteResult.Written(known, Repeated: true)
        : new WriteResult.Refused(Refusal.Changed("This form or key was already sent with other content. Read what was saved then, and send anything else with a new form or a new key."));

    private static bool Same(RecordedEntry known, Attempt attempt, Func<CommitId, Files> filesAt) =>
        attempt.Act is { } act
        && EntrySpelling.Same(act.Entry, known.Entry)
        && act.Files.Changed(filesAt(known.Commit)).Count == 0
        && (act.Wording is null || known.Wording is null || act.Wording.Files.Changed(filesAt(known.Wording)).Count == 0);
}

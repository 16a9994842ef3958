using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>One step in the story of a clause: it stood in the starting text, or an accepted proposal changed it, or such a decision was undone.</summary>
/// <param name="Recorded">The entry after which the clause reads so.</param>
/// <param name="Changes">What that entry did to the clause; nothing for the starting text.</param>
/// <param name="FirstDraft">The draft that the entry made.</param>
/// <param name="LastDraft">The last draft in which the clause stayed like this.</param>
/// <param name="LastEntry">The last entry after which it did.</param>
public sealed record ClauseStep(RecordedEntry Recorded, IReadOnlyList<Change> Changes, int FirstDraft, int LastDraft, int LastEntry)
{
    public int Seq => Recorded.Entry.Seq;

    /// <summary>The accepting decision; null for the starting text, and where a decision was undone.</summary>
    public Decided? Decision => Recorded.Entry as Decided;

    public bool IsRemoval => Changes is [.., Change.Remove];

    /// <summary>Whether a version was approved while the clause was like this.</summary>
    public bool StoodIn(Version version) => !IsRemoval && version.Approval.Seq >= Seq && version.Approval.Seq <= LastEntry;
}

/// <summary>The stories of clauses: from the register alone, without a look at any text.</summary>
public static class ClauseStories
{
    private static readonly Kept<ILookup<ClauseId, int>> drafts = new(register =>
        register.Clauses.Drafts.Index().SelectMany(draft => Changes(register.Entries[draft.Item - 1].Entry).Select(change => (change.Clause, draft.Index)).Distinct()).ToLookup(changed => changed.Clause, changed => changed.Index));

    /// <summary>Every step of a clause, newest first; nothing where it never stood in the text. Costs a look at each accepting decision, once for all clauses.</summary>
    /// <param name="register">The register.</param>
    /// <param name="clause">Which clause.</param>
    /// <param name="until">The newest entry to tell of.</param>
    public static IReadOnlyList<ClauseStep> Story(this Register register, ClauseId clause, int until)
    {
        var touched = drafts.Of(register)[clause].Prepend(0)
            .Select(index => (Recorded: register.Entries[register.Clauses.Drafts[index] - 1], Draft: index + 1))
            .Select(step => (step.Recorded, Changes: Changes(step.Recorded.Entry).Where(change => change.Clause == clause).ToList(), step.Draft))
            .ToList();

        // A clause that the first change adds, or that nothing changed and no text has, did not stand in the starting text.
        if (touched.Count > 1 ? touched[1].Changes[0] is Change.Add : register.Draft.Find(clause) is null)
        {
            touched.RemoveAt(0);
        }

        var (newest, steps) = (register.Clauses.Drafts.Count(seq => seq <= until), new List<ClauseStep>());
        foreach (var (recorded, changes, draft) in touched.Where(step => step.Recorded.Entry.Seq <= until).Reverse())
        {
            var next = steps.Count == 0 ? null : steps[^1];
            steps.Add(new ClauseStep(recorded, changes, draft, next is null ? newest : next.FirstDraft - 1, next is null ? until : next.Seq - 1));
        }

        return steps;
    }

    /// <summary>Whether a clause stood in the text after an entry. Costs nothing where the clause has not changed since.</summary>
    public static bool Stood(this Register register, ClauseId clause, int seq) =>
        register.Clauses.LastChanged(clause) <= seq ? register.Draft.Find(clause) is not null : register.Story(clause, seq) is [{ IsRemoval: false }, ..];

    private static IReadOnlyList<Change> Changes(Entry entry) => entry switch
    {
        Decided decided => decided.Changes,
        DecisionUndone undone => undone.Changes,
        _ => [],
    };
}

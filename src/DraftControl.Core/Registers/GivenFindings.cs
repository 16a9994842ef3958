using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Core.Registers;

/// <summary>The findings that somebody gave, openly or under seal.</summary>
public static class GivenFindings
{
    private static readonly Kept<ILookup<PersonId, RecordedEntry>> kept = new(register =>
        register.Entries.Where(recorded => recorded.Entry.Tested() is not null).ToLookup(recorded => recorded.Entry.By.Person));

    /// <summary>The entries by which a person gave findings, oldest first.</summary>
    public static IEnumerable<RecordedEntry> FindingsBy(this Register register, PersonId person) => kept.Of(register)[person];
}

using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Acts;

/// <summary>How an entry begins that comes next in a register.</summary>
public static class Heads
{
    public static Head Head(this Register register, EntryId id, Office by, DateTimeOffset now, Reason? reason = null) => new(register.Seq + 1, id, by, now, reason);

    /// <summary>An entry that leaves all files as they are.</summary>
    public static Act Unchanged(this Register register, Entry entry) => new(entry, register.Files);
}

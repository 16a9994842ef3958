using DraftControl.Core.Entries;

namespace DraftControl.Core.Registers;

/// <summary>An entry as it stands in the ledger.</summary>
/// <param name="Entry">What it says.</param>
/// <param name="Commit">The commit that holds it.</param>
/// <param name="Wording">The commit of the wording that it brings or accepts; null for most entries.</param>
/// <param name="Subject">The line that names it, as it was written then: names and titles may be others by now.</param>
public sealed record RecordedEntry(Entry Entry, CommitId Commit, CommitId? Wording, string Subject);

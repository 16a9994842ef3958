using DraftControl.Core.People;

namespace DraftControl.Core.Entries;

/// <summary>What every entry says first.</summary>
/// <param name="Seq">Its place in the ledger, from 1, without gaps.</param>
/// <param name="Id">What makes it safe to send twice.</param>
/// <param name="By">In which capacity its author spoke.</param>
/// <param name="At">When, UTC, to the second; never before the entry before.</param>
/// <param name="Reason">The person's reason or comment, where there is one.</param>
public sealed record Head(int Seq, EntryId Id, Office By, DateTimeOffset At, Reason? Reason = null);

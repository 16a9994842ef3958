namespace DraftControl.Core.Entries;

/// <summary>A ledger holds something that this version of DraftControl does not know or that breaks the format. The reader never guesses.</summary>
public sealed class UnreadableLedgerException(string message) : Exception(message);

namespace DraftControl.Git;

/// <summary>The record cannot be written just now. Its message is fit to show, and says truthfully what became of the entry.</summary>
public sealed class LedgerUnavailableException : Exception
{
    private LedgerUnavailableException(string message, bool isUnknown, Exception? cause)
        : base(message, cause) => IsUnknown = isUnknown;

    /// <summary>Whether nobody can tell if the entry was saved. Otherwise it was not.</summary>
    public bool IsUnknown { get; }

    internal static LedgerUnavailableException Busy() =>
        new("The record is busy. Your entry was not saved. Try again in a moment.", isUnknown: false, cause: null);

    internal static LedgerUnavailableException NotSaved(Exception cause) =>
        new("The record cannot be written just now. Your entry was not saved. Try again later.", isUnknown: false, cause);

    internal static LedgerUnavailableException Unknown(Exception cause) =>
        new("The record cannot be read just now, so we cannot tell whether your entry was saved. Send the same form again later: it is never written twice.", isUnknown: true, cause);
}

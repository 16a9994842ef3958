using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Git.Signing;
using DraftControl.Git.Spelling;

namespace DraftControl.Git;

/// <summary>What is asked of every act before it is written: the rules, that it can be spelled, and that our key is one of the ledger's.</summary>
internal static class Admission
{
    /// <summary>Why the act is not written; null means that it is.</summary>
    /// <exception cref="InvalidOperationException">The signing key in the data folder is not one of the ledger's.</exception>
    public static Refusal? Refuses(Register register, EntryId id, Act act, SigningKeys keys)
    {
        if (act.Entry.Id != id || act.Entry.At < register.At)
        {
            throw new InvalidOperationException("An entry must have the id and the time that it was asked for.");
        }

        return register.Refuses(act) ?? Unspellable(register, act) ?? UnknownKey(register, act, keys);
    }

    private static Refusal? Unspellable(Register register, Act act) =>
        act.Entry.Reason is { } reason && BodyText.Complaint(reason.ToString()) is { } complaint ? Refusal.Malformed(complaint)
        : act.Entry is Opened or KeysChanged && !AllowedSigners.TryRead(act.Files[Files.KeysPath], out _, out var fault) ? Refusal.NotAllowed($"The keys cannot be read: {fault}.")
        : EntrySpelling.Complaint(act.Entry, register.Subject(act.Entry)) is { } unreadable ? Refusal.Malformed($"This cannot be kept in the record: {unreadable}.")
        : null;

    private static Refusal? UnknownKey(Register register, Act act, SigningKeys keys) => keys.For(register.Tip is null ? act.Files : register.Files) is not null
        ? null
        : throw new InvalidOperationException("The signing key in the data folder is not one of this ledger's keys. Put back the key from the backup.");
}

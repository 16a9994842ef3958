using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Rules;

/// <summary>Who may change the key that the ledger is signed with.</summary>
public static class KeyRules
{
    public static Refusal? MayNotChange(Office by) => by.Role == Role.Steward ? null : Refusal.NotYours("Only a steward can change the ledger's keys.");

    internal static Refusal? Refuses(this Register register, KeysChanged entry, Files files)
    {
        if (MayNotChange(entry.By) is { } notYours)
        {
            return notYours;
        }

        // What earlier keys signed must stay verifiable for ever.
        var now = Lines(files);
        return Lines(register.Files).All(line => now.Contains(line, StringComparer.Ordinal)) ? null : Refusal.NotAllowed("The ledger must keep its earlier keys.");
    }

    private static string[] Lines(Files files) => Utf8.TryDecode(files[Files.KeysPath] ?? [], out var text) ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
}

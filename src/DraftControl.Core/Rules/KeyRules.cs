using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Rules;

/// <summary>Who may change the key that the ledger is signed with.</summary>
internal static class KeyRules
{
    public static Refusal? Refuses(this Register register, KeysChanged entry, Files files)
    {
        if (entry.By.Role != Role.Steward)
        {
            return Refusal.NotYours("Only a steward can change the ledger's keys.");
        }

        // What earlier keys signed must stay verifiable for ever.
        var now = Lines(files);
        return Lines(register.Files).All(line => now.Contains(line, StringComparer.Ordinal)) ? null : Refusal.NotAllowed("The ledger must keep its earlier keys.");
    }

    private static string[] Lines(Files files) => Utf8.TryDecode(files[Files.KeysPath] ?? [], out var text) ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
}

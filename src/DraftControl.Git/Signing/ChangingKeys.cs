using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;

namespace DraftControl.Git.Signing;

/// <summary>
/// A steward has the ledger signed with another key from the next entry on. The private key is made first, then the entry brings its public
/// half, signed with the key before; a crash at any moment leaves a ledger that can be written and that verifies. Earlier keys stay.
/// </summary>
/// <param name="DataFolder">Where the server keeps its keys.</param>
public sealed record ChangingKeys(string DataFolder)
{
    public Attempt Change(Register register, Head head)
    {
        // No key is made for somebody who may not change it.
        if (KeyRules.MayNotChange(head.By) is { } notYours)
        {
            return notYours;
        }

        using var key = SigningKey.NextFor(register.Files, DataFolder);
        return new Act(new KeysChanged(head), register.Files.With(Files.KeysPath, AllowedSigners.With(register.Files[Files.KeysPath]!, key.Public)));
    }
}

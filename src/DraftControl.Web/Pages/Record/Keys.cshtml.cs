using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Git.Signing;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Record;

/// <summary>A steward sees the keys that the record is signed with, and has it signed with a new one from now on.</summary>
public sealed class KeysModel(Access access, DataFolder data) : DeclarationPage(access)
{
    /// <summary>Why the key is changed.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The keys, the oldest first; none where the file cannot be read.</summary>
    public IReadOnlyList<PublicKey> Keys => AllowedSigners.TryRead(Register.Files[Files.KeysPath], out var signers, out _) ? signers.Keys : [];

    /// <summary>The entries that brought keys after the first, in order.</summary>
    public IEnumerable<RecordedEntry> Changes => Register.Entries.Where(recorded => recorded.Entry is KeysChanged);

    protected override Role? IsFor => Role.Steward;

    protected override bool NeedsFreshSignIn => true;

    public IActionResult OnPost() => Write(
        Role.Steward,
        Reason,
        new ChangingKeys(data.Root).Change,
        _ => Done("The record is signed with a new key from now on. Earlier entries stay verifiable with the earlier ones. Back up the data folder, in which the new key is.", "/Record/Keys"));
}

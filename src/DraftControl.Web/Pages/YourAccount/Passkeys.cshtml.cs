using System.Buffers.Text;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.YourAccount;

/// <summary>The person adds a passkey, gives it a name, or removes one.</summary>
public sealed class PasskeysModel(OwnAccount own, Passkeys passkeys) : AccountPage(own)
{
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>What the device answered, as JSON.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    /// <summary>The id of the passkey to remove.</summary>
    [BindProperty]
    public string? Id { get; set; }

    protected override Guard Guard => Guard.FreshWherePossible;

    public async Task<IActionResult> OnPostOptionsAsync() => Content(await passkeys.Ask(Account), "application/json");

    public async Task<IActionResult> OnPostAsync()
    {
        var name = string.IsNullOrWhiteSpace(Name) ? $"Passkey {base.Passkeys.Count + 1}" : ModelState.ReadLine(nameof(Name), Name, "The name", "Enter a name", 50)?.ToString();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!await passkeys.Add(Account, Credential, name!))
        {
            ModelState.AddModelError(string.Empty, "The passkey was not accepted. Try again; your browser needs JavaScript for it");
            return Page();
        }

        // Making it proved as much as using it does.
        await Own.Sessions.Begin(Account, isStrong: true);
        return Done($"Your passkey “{name}” is set up.");
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        if (base.Passkeys.FirstOrDefault(passkey => Base64Url.EncodeToString(passkey.CredentialId) == Id) is { } passkey)
        {
            await Own.Accounts.RemovePasskeyAsync(Account, passkey.CredentialId);
        }

        return Done("The passkey is removed.");
    }
}

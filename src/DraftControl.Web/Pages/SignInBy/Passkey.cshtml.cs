using DraftControl.Web.Accounts;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.SignInBy;

/// <summary>Somebody signs in by a passkey. The script on the page before asks their device for it.</summary>
public sealed class PasskeyModel(SignInManager<Account> identity, Passkeys passkeys, Sessions sessions) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>What the device answered, as JSON.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    /// <summary>What to ask the device.</summary>
    public async Task<IActionResult> OnPostOptionsAsync() => Content(await identity.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostAsync()
    {
        if (await passkeys.Owner(Credential) is not { } account)
        {
            return Page();
        }

        await sessions.Begin(account, isStrong: true);
        return this.GoOn(ReturnUrl);
    }
}

using DraftControl.Web.Accounts;
using DraftControl.Web.Security;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.YourAccount;

/// <summary>Asks for a passkey or a code before what weighs most; leads to setting one up where there is none.</summary>
public sealed class ConfirmModel(OwnAccount own, Codes codes, Passkeys passkeys, SignInManager<Account> identity, SignInTries tries) : AccountPage(own)
{
    [BindProperty]
    public string? SecurityCode { get; set; }

    /// <summary>What the device answered, as JSON.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    /// <summary>For how many minutes it counts.</summary>
    public int Minutes => HttpContext.RequestServices.GetRequiredService<SignInSettings>().FreshMinutes;

    public async Task<IActionResult> OnPostOptionsAsync() => Content(await identity.MakePasskeyRequestOptionsAsync(Account), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        if ((await passkeys.Owner(Credential))?.Id == Account.Id)
        {
            return await Confirmed();
        }

        ModelState.AddModelError(string.Empty, "The passkey was not accepted. Try again, or use a code");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (tries.TooMany(this, Account.Id) is { } tooMany)
        {
            return tooMany;
        }

        if (Account.TwoFactorEnabled && await codes.Accepts(Account, SecurityCode))
        {
            return await Confirmed();
        }

        ModelState.AddModelError(nameof(SecurityCode), "Enter the code that your app shows now, or a recovery code that you have not used");
        return Page();
    }

    private async Task<IActionResult> Confirmed()
    {
        await Own.Sessions.Begin(Account, isStrong: true);
        return this.GoOn(ReturnUrl);
    }
}

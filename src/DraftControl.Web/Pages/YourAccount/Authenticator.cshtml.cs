using DraftControl.Web.Security;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using QRCoder;

namespace DraftControl.Web.Pages.YourAccount;

/// <summary>The person sets up an app that shows codes, or stops using one.</summary>
public sealed class AuthenticatorModel(OwnAccount own, Codes codes, SignInTries tries) : AccountPage(own)
{
    // Where Identity keeps the key.
    private const string Store = "[AspNetUserStore]";
    private const string KeyName = "AuthenticatorKey";

    [BindProperty]
    public string? SecurityCode { get; set; }

    /// <summary>The key to type into the app, in groups of four letters.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Shown once, after setting up.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    protected override Guard Guard => Guard.FreshWherePossible;

    public Task OnGetAsync() => ReadKey();

    /// <summary>The key as a picture for the app's camera.</summary>
    public async Task<IActionResult> OnGetPictureAsync()
    {
        await ReadKey();
        if (Account.TwoFactorEnabled)
        {
            return NotFound();
        }

        var address = $"otpauth://totp/DraftControl:{Uri.EscapeDataString(Account.Email!)}?secret={Key.Replace(" ", "", StringComparison.Ordinal)}&issuer=DraftControl";
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(code);
        return File(picture.GetGraphic(5), "image/png");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadKey();
        if (tries.TooMany(this, Account.Id) is { } tooMany)
        {
            return tooMany;
        }

        if (Account.TwoFactorEnabled || !await codes.Accepts(Account, SecurityCode))
        {
            ModelState.AddModelError(nameof(SecurityCode), "Enter the six digits that the app shows now");
            return Page();
        }

        await Own.Accounts.SetTwoFactorEnabledAsync(Account, enabled: true);
        RecoveryCodes = [.. (await Own.Accounts.GenerateNewTwoFactorRecoveryCodesAsync(Account, Recovery.Count))!];
        await Own.Sessions.Begin(Account, isStrong: true);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        await Own.Accounts.SetTwoFactorEnabledAsync(Account, enabled: false);
        await Own.Accounts.RemoveAuthenticationTokenAsync(Account, Store, KeyName);
        await Own.Sessions.Renew(Account);
        return Done("Codes of your authenticator app are not asked for any more.");
    }

    /// <summary>A key is made where there is none; it counts once a code made with it was typed in.</summary>
    private async Task ReadKey()
    {
        if (await Own.Accounts.GetAuthenticatorKeyAsync(Account) is not { } key)
        {
            key = Own.Accounts.GenerateNewAuthenticatorKey();
            await Own.Accounts.SetAuthenticationTokenAsync(Account, Store, KeyName, key);
        }

        Key = string.Join(' ', key.Chunk(4).Select(letters => new string(letters)));
    }
}

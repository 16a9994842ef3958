using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.YourAccount;

/// <summary>The person makes new recovery codes; older ones stop working.</summary>
public sealed class RecoveryCodesModel(OwnAccount own) : AccountPage(own)
{
    /// <summary>The new ones, shown once.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    protected override Guard Guard => Guard.Fresh;

    public IActionResult OnGet() => Account.TwoFactorEnabled ? Page() : RedirectToPage("/YourAccount/Authenticator");

    public async Task<IActionResult> OnPostAsync()
    {
        Codes = Account.TwoFactorEnabled ? [.. (await Own.Accounts.GenerateNewTwoFactorRecoveryCodesAsync(Account, Recovery.Count))!] : [];
        return Page();
    }
}

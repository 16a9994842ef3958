using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.YourAccount;

/// <summary>What is kept about the person, and how they sign in. Everything can be changed from here.</summary>
public sealed class IndexModel(OwnAccount own) : AccountPage(own)
{
    public int RecoveryCodes { get; private set; }

    public async Task OnGetAsync() => RecoveryCodes = await Own.Accounts.CountRecoveryCodesAsync(Account);

    public async Task<IActionResult> OnPostEverywhereAsync()
    {
        await Own.Sessions.EndOthers(Account);
        return Done("You are signed out everywhere but here.");
    }
}

using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.YourAccount;

/// <summary>The person sets a password, changes it or takes it away. Other devices are signed out.</summary>
public sealed class PasswordModel(OwnAccount own) : AccountPage(own)
{
    /// <summary>The one in force, where there is one.</summary>
    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? NewPassword { get; set; }

    public bool HasPassword => Account.PasswordHash is not null;

    protected override Guard Guard => Guard.FreshWherePossible;

    public async Task<IActionResult> OnPostAsync()
    {
        if (NewPassword is not { Length: <= 1000 })
        {
            ModelState.AddModelError(nameof(NewPassword), "Enter a new password");
            return Page();
        }

        var result = HasPassword ? await Own.Accounts.ChangePasswordAsync(Account, Password ?? "", NewPassword) : await Own.Accounts.AddPasswordAsync(Account, NewPassword);
        if (result.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.PasswordMismatch)))
        {
            ModelState.AddModelError(nameof(Password), "Enter the password that you use now");
            return Page();
        }

        return Accepts(result, nameof(NewPassword)) ? await Renewed("Your new password is set. Other devices are signed out.") : Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        await Own.Accounts.RemovePasswordAsync(Account);
        return await Renewed("Your password is removed. Other devices are signed out.");
    }

    private async Task<IActionResult> Renewed(string sentence)
    {
        await Own.Sessions.Renew(Account);
        return Done(sentence);
    }
}

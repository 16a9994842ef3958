using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.YourAccount;

/// <summary>The person switches single keys on or off, with which they work through lists.</summary>
public sealed class KeysModel(OwnAccount own) : AccountPage(own)
{
    [BindProperty]
    public bool? Shortcuts { get; set; }

    public void OnGet() => Shortcuts = Account.Shortcuts;

    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Clear();
        if (Shortcuts is not { } shortcuts)
        {
            ModelState.AddModelError(nameof(Shortcuts), "Select whether you want to use single keys");
            return Page();
        }

        Account.Shortcuts = shortcuts;
        await Own.Accounts.UpdateAsync(Account);
        return Done("Your choice is saved.");
    }
}

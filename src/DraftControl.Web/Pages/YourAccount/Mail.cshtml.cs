using DraftControl.Web.Accounts;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.YourAccount;

/// <summary>The person says how much mail they want.</summary>
public sealed class MailModel(OwnAccount own) : AccountPage(own)
{
    [BindProperty]
    public MailPreference? Mail { get; set; }

    public void OnGet() => Mail = Account.Mail;

    public async Task<IActionResult> OnPostAsync()
    {
        if (Mail is not { } mail || !Enum.IsDefined(mail))
        {
            ModelState.Clear();
            ModelState.AddModelError(nameof(Mail), "Select how often you want mail");
            return Page();
        }

        Account.Mail = mail;
        await Own.Accounts.UpdateAsync(Account);
        return Done("Your choice is saved.");
    }
}

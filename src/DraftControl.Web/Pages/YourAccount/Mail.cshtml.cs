using DraftControl.Web.Accounts;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.YourAccount;

/// <summary>The person says what mail they want.</summary>
public sealed class MailModel(OwnAccount own) : AccountPage(own)
{
    [BindProperty]
    public MailPreference? Mail { get; set; }

    [BindProperty]
    public bool? Reminders { get; set; }

    public void OnGet() => (Mail, Reminders) = (Account.Mail, !Account.NoReminders);

    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Clear();
        if (Mail is not { } mail || !Enum.IsDefined(mail))
        {
            ModelState.AddModelError(nameof(Mail), "Select what you want to be told");
            return Page();
        }

        // A form from before there were reminders leaves them as they are.
        (Account.Mail, Account.NoReminders) = (mail, Reminders is { } reminders ? !reminders : Account.NoReminders);
        await Own.Accounts.UpdateAsync(Account);
        return Done("Your choice is saved.");
    }
}

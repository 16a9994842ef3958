using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using DraftControl.Web.Mail;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.YourAccount;

/// <summary>Where the link leads that is sent to a new address. Its button makes it the person's address.</summary>
public sealed class ConfirmAddressModel(OwnAccount own, Outbox outbox) : AccountPage(own)
{
    [BindProperty(SupportsGet = true)]
    public string? Email { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var old = EmailAddress.Parse(Account.Email!);
        if (!EmailAddress.TryParse(Email, provider: null, out var email) || !(await Own.Accounts.ChangeEmailAsync(Account, email.ToString(), Token ?? "")).Succeeded)
        {
            ModelState.AddModelError(string.Empty, "This link does not work any more. Ask for a new one in your account");
            return Page();
        }

        await Own.Sessions.Renew(Account);
        outbox.Post(new Message($"address/{Guid.NewGuid():N}", old, "Your address for DraftControl was changed", "You sign in to DraftControl with another address from now on. If it was not you who changed it, tell a steward of your declaration.\n", PersonId.Parse(Account.Id)));
        return Done($"Your address is {email} now. Other devices are signed out.");
    }
}

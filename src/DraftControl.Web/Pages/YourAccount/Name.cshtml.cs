using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.YourAccount;

/// <summary>The person says what to call them, or that nobody need know.</summary>
public sealed class NameModel(OwnAccount own) : AccountPage(own)
{
    [BindProperty]
    public string? Name { get; set; }

    public void OnGet() => Name = Account.Name;

    public async Task<IActionResult> OnPostAsync()
    {
        var name = string.IsNullOrWhiteSpace(Name) ? null : ModelState.ReadLine(nameof(Name), Name, "Your name", "Enter your name", 100);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        Account.Name = name?.ToString();
        await Own.Accounts.UpdateAsync(Account);
        return Done("Your name is changed.");
    }
}

using DraftControl.Web.Accounts;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages;

/// <summary>Where the address leads that the first start prints: the first steward makes their account.</summary>
public sealed class SetUpModel(OneTimeLinks links, AccountBook people, UserManager<Account> accounts, Sessions sessions, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string Token { get; init; } = "";

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    public bool Works => links.Find(Token) is { Purpose: LinkPurpose.SetUp, Used: null } link && link.Expires > clock.GetUtcNow();

    public async Task<IActionResult> OnPostAsync()
    {
        var name = ModelState.ReadLine(nameof(Name), Name, "Your name", "Enter your name", 100);
        var email = ModelState.Read<EmailAddress>(nameof(Email), Email, EmailAddress.Demand);
        if (!ModelState.IsValid || !Works || !links.Use(Token))
        {
            return Page();
        }

        var account = (await accounts.FindByIdAsync(people.FindOrAdd(email!).ToString()))!;
        account.Name = name!.ToString();
        await sessions.Begin(account, isStrong: false);
        return RedirectToPage("/YourAccount/Confirm", new { returnUrl = Url.Page("/Declarations/New") });
    }
}

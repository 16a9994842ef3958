using System.Security.Claims;
using DraftControl.Web.Accounts;
using DraftControl.Web.Security;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.SignInBy;

/// <summary>Somebody signs in by a password; who has an authenticator app is asked for a code as well.</summary>
public sealed class PasswordModel(UserManager<Account> accounts, SignInManager<Account> identity, IPasswordHasher<Account> hasher, SignInTries tries, Sessions sessions) : PageModel
{
    private static readonly Account nobody = new() { Id = "", PasswordHash = new PasswordHasher<Account>().HashPassword(new Account(), "nobody's") };

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var email = ModelState.Read<EmailAddress>(nameof(Email), Email, EmailAddress.Demand);
        if (string.IsNullOrEmpty(Password))
        {
            ModelState.AddModelError(nameof(Password), "Enter your password");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (tries.TooMany(this, email!.ToString()) is { } tooMany)
        {
            return tooMany;
        }

        if (await WithPassword(email!) is not { } account)
        {
            ModelState.AddModelError(nameof(Password), "This address and password do not belong together, or the account is locked for 15 minutes after too many tries");
            return Page();
        }

        if (!account.TwoFactorEnabled)
        {
            await sessions.Begin(account, isStrong: false);
            return this.GoOn(ReturnUrl);
        }

        // Identity finds who is half-way in by this.
        var halfWay = new ClaimsIdentity([new Claim(ClaimTypes.Name, account.Id)], IdentityConstants.TwoFactorUserIdScheme);
        await HttpContext.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(halfWay));
        return RedirectToPage("/SignInBy/Code", new { ReturnUrl });
    }

    /// <summary>Whose address and password these are. Takes as long where there is no such account or no password.</summary>
    private async Task<Account?> WithPassword(EmailAddress email)
    {
        if (await accounts.FindByEmailAsync(email.ToString()) is { PasswordHash: not null } account && !await accounts.IsLockedOutAsync(account))
        {
            return (await identity.CheckPasswordSignInAsync(account, Password!, lockoutOnFailure: true)).Succeeded ? account : null;
        }

        _ = hasher.VerifyHashedPassword(nobody, nobody.PasswordHash!, Password!);
        return null;
    }
}

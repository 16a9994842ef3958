using DraftControl.Web.Accounts;
using DraftControl.Web.Security;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.SignInBy;

/// <summary>After the password: the code of the authenticator app, or a recovery code.</summary>
public sealed class CodeModel(SignInManager<Account> identity, Codes codes, SignInTries tries, Sessions sessions) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public string? SecurityCode { get; set; }

    /// <summary>Whether the password was given, a few minutes ago at most.</summary>
    public bool IsHalfWay { get; private set; }

    public async Task OnGetAsync() => IsHalfWay = await identity.GetTwoFactorAuthenticationUserAsync() is not null;

    public async Task<IActionResult> OnPostAsync()
    {
        if (await identity.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return Page();
        }

        IsHalfWay = true;
        if (tries.TooMany(this, account.Id) is { } tooMany)
        {
            return tooMany;
        }

        if (!await codes.Accepts(account, SecurityCode))
        {
            ModelState.AddModelError(nameof(SecurityCode), "Enter the code that your app shows now, or a recovery code that you have not used");
            return Page();
        }

        await HttpContext.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await sessions.Begin(account, isStrong: true);
        return this.GoOn(ReturnUrl);
    }
}

using DraftControl.Web.Accounts;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.YourAccount;

/// <summary>A page about one's own account.</summary>
public abstract class AccountPage(OwnAccount own) : PageModel
{
    /// <summary>Where the person wanted to go.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public Account Account { get; private set; } = null!;

    public IReadOnlyList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    /// <summary>Whether there is a passkey or an authenticator app to confirm with.</summary>
    public bool HasStrongMeans => Account.TwoFactorEnabled || Passkeys.Count > 0;

    /// <summary>How sure it has to be that it is them.</summary>
    protected virtual Guard Guard => Guard.Session;

    protected OwnAccount Own => own;

    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await own.Accounts.FindByIdAsync($"{own.SignedIn.Person}") is not { } account)
        {
            context.Result = Challenge();
            return;
        }

        (Account, Passkeys) = (account, [.. await own.Accounts.GetPasskeysAsync(account)]);
        if (!own.SignedIn.IsFresh && (Guard == Guard.Fresh || (Guard == Guard.FreshWherePossible && HasStrongMeans)))
        {
            context.Result = RedirectToPage("/YourAccount/Confirm", new { returnUrl = Request.Path + QueryString.Create("returnUrl", ReturnUrl ?? "") });
            return;
        }

        await next();
    }

    /// <summary>Goes to the account, or where the person wanted to go, and says there what was done.</summary>
    protected IActionResult Done(string sentence)
    {
        TempData["Done"] = sentence;
        return this.Local(ReturnUrl) is { } local ? LocalRedirect(local) : RedirectToPage("/YourAccount/Index");
    }

    /// <summary>Puts what Identity refuses beside a field.</summary>
    protected bool Accepts(IdentityResult result, string field)
    {
        foreach (var error in result.Errors)
        {
            ModelState.AddModelError(field, error.Code == "PasswordTooShort" ? $"Use {CommonPasswords.Shortest} characters or more" : error.Description);
        }

        return result.Succeeded;
    }
}

/// <summary>How sure it has to be that it is the person.</summary>
public enum Guard
{
    Session,

    /// <summary>By a passkey or a code within the last minutes, for those who have one set up.</summary>
    FreshWherePossible,

    /// <summary>By a passkey or a code within the last minutes, for everybody.</summary>
    Fresh,
}

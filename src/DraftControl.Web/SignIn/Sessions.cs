using System.Globalization;
using System.Security.Claims;
using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace DraftControl.Web.SignIn;

/// <summary>Begins, checks and ends the time in which a person's browser is signed in.</summary>
public sealed class Sessions(SignInManager<Account> identity, UserManager<Account> accounts, SignedIn signedIn, TimeProvider clock)
{
    /// <summary>Signs a person in.</summary>
    /// <param name="account">Who.</param>
    /// <param name="isStrong">Whether they used a passkey or a code just now.</param>
    public async Task Begin(Account account, bool isStrong)
    {
        if (!account.EmailConfirmed)
        {
            account.EmailConfirmed = true;
            await accounts.UpdateAsync(account);
        }

        await SignIn(account, isStrong ? clock.GetUtcNow() : null);
    }

    /// <summary>Goes on after something that ends all sessions of a person, in this browser alone.</summary>
    public Task Renew(Account account) => SignIn(account, signedIn.ConfirmedAt);

    /// <summary>Ends every session of a person but this one.</summary>
    public async Task EndOthers(Account account)
    {
        await accounts.UpdateSecurityStampAsync(account);
        await Renew(account);
    }

    public Task End() => identity.SignOutAsync();

    /// <summary>Looks at every request whether the session still counts: not after a change of password, nor once the account is erased.</summary>
    public static async Task Check(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var stamp = services.GetRequiredService<Microsoft.Extensions.Options.IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        if (PersonId.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), provider: null, out var person)
            && services.GetRequiredService<AccountBook>().Find(person) is { } known
            && string.Equals(known.Stamp, context.Principal.FindFirstValue(stamp), StringComparison.Ordinal))
        {
            SignedIn.Remember(context.HttpContext, known);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    private Task SignIn(Account account, DateTimeOffset? confirmed) => identity.SignInWithClaimsAsync(
        account,
        isPersistent: false,
        confirmed is { } at ? [new Claim(SignedIn.ConfirmedClaim, at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture))] : []);
}

using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Roles;

/// <summary>Sets accounts up to sign in by more than a link. Sessions that are open stay open.</summary>
internal static class Accounts
{
    public const string Password = "nine green bottles on a wall";

    // Made once, because that takes long on purpose.
    private static readonly string hash = new PasswordHasher<Account>().HashPassword(new Account(), Password);

    // Where Identity keeps the key of an app.
    private const string Store = "[AspNetUserStore]";
    private const string KeyName = "AuthenticatorKey";

    /// <summary>Gives an account an authenticator app that is in use.</summary>
    /// <returns>The app's key.</returns>
    public static Task<string> HasApp(RunningSite site, string email) => With(site, email, async (accounts, account) =>
    {
        var key = await HasKey(accounts, account);
        account.TwoFactorEnabled = true;
        await accounts.UpdateAsync(account);
        return key;
    });

    /// <summary>Gives an account a key for an app, which is not in use yet.</summary>
    public static Task<string> HasKey(RunningSite site, string email) => With(site, email, HasKey);

    public static Task<string> HasPassword(RunningSite site, string email) => With(site, email, async (accounts, account) =>
    {
        account.PasswordHash = hash;
        await accounts.UpdateAsync(account);
        return Password;
    });

    /// <summary>What the link holds that was sent to a new address.</summary>
    public static Task<string> ChangeOfAddress(RunningSite site, string email, string next) => With(site, email, (accounts, account) => accounts.GenerateChangeEmailTokenAsync(account, next));

    private static async Task<string> HasKey(UserManager<Account> accounts, Account account)
    {
        var key = accounts.GenerateNewAuthenticatorKey();
        await accounts.SetAuthenticationTokenAsync(account, Store, KeyName, key);
        return key;
    }

    private static async Task<string> With(RunningSite site, string email, Func<UserManager<Account>, Account, Task<string>> act)
    {
        using var scope = site.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<AccountBook>().FindOrAdd(EmailAddress.Parse(email));
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return await act(accounts, (await accounts.FindByEmailAsync(email))!);
    }
}

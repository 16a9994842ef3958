using DraftControl.Core.Wordings;
using DraftControl.Web.Accounts;
using Microsoft.AspNetCore.Identity;

namespace DraftControl.Web.SignIn;

/// <summary>Takes codes of authenticator apps and recovery codes, each once; too many wrong ones lock the account for a while.</summary>
public sealed class Codes(UserManager<Account> accounts)
{
    private const string Provider = "DraftControl";
    private const string LastCode = "LastCode";

    public async Task<bool> Accepts(Account account, string? typed)
    {
        var code = new string([.. (typed ?? "").Where(char.IsLetterOrDigit)]);
        if (code.Length == 0 || await accounts.IsLockedOutAsync(account))
        {
            return false;
        }

        var accepted = code.All(char.IsAsciiDigit) && code.Length == 6
            ? await AcceptsFromApp(account, code)
            : account.TwoFactorEnabled && (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, Spelled(code))).Succeeded;
        _ = accepted ? await accounts.ResetAccessFailedCountAsync(account) : await accounts.AccessFailedAsync(account);
        return accepted;
    }

    /// <summary>Recovery codes are shown as <c>ABCDE-FGHIJ</c>.</summary>
    private static string Spelled(string code) => code.Length == 10 ? $"{code[..5]}-{code[5..]}".ToUpperInvariant() : code;

    private async Task<bool> AcceptsFromApp(Account account, string code)
    {
        // A code that somebody looked at over a shoulder is worth nothing once it was used.
        var hash = Sha256.Of($"{account.Id} {code}").ToString();
        if (await accounts.GetAuthenticationTokenAsync(account, Provider, LastCode) == hash
            || !await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code))
        {
            return false;
        }

        await accounts.SetAuthenticationTokenAsync(account, Provider, LastCode, hash);
        return true;
    }
}

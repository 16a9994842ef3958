using System.Text.Json;
using DraftControl.Web.Accounts;
using Microsoft.AspNetCore.Identity;

namespace DraftControl.Web.SignIn;

/// <summary>Registers passkeys, and finds out whose one is.</summary>
public sealed class Passkeys(SignInManager<Account> identity, UserManager<Account> accounts)
{
    /// <summary>What to ask a device for a new passkey.</summary>
    public Task<string> Ask(Account account) => identity.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity
    {
        Id = account.Id,
        Name = account.Email!,
        DisplayName = account.Name ?? account.Email!,
    });

    /// <summary>Keeps a new passkey.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="credential">What the device answered, as JSON.</param>
    /// <param name="name">What its owner calls it.</param>
    /// <returns>Whether it could be accepted.</returns>
    public async Task<bool> Add(Account account, string? credential, string name)
    {
        if (await Tried(() => identity.PerformPasskeyAttestationAsync(credential ?? "")) is not { Succeeded: true, Passkey: { } passkey, UserEntity.Id: { } id } || id != account.Id)
        {
            return false;
        }

        passkey.Name = name;
        return (await accounts.AddOrUpdatePasskeyAsync(account, passkey)).Succeeded;
    }

    /// <summary>Whose passkey a device just used; null where it cannot be accepted.</summary>
    /// <param name="credential">What the device answered, as JSON.</param>
    public async Task<Account?> Owner(string? credential)
    {
        if (await Tried(() => identity.PerformPasskeyAssertionAsync(credential ?? "")) is not { Succeeded: true, User: { } account, Passkey: { } passkey } || await accounts.IsLockedOutAsync(account))
        {
            return null;
        }

        // How often it was used is kept, so that a copy of it is noticed.
        await accounts.AddOrUpdatePasskeyAsync(account, passkey);
        return account;
    }

    /// <summary>Null where nothing was asked for or the answer is no answer: anybody can send anything.</summary>
    private static async Task<T?> Tried<T>(Func<Task<T>> act)
        where T : class
    {
        try
        {
            return await act();
        }
        catch (Exception e) when (e is InvalidOperationException or JsonException or ArgumentException or FormatException)
        {
            return null;
        }
    }
}

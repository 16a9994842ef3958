using DraftControl.Web.Accounts;
using Microsoft.AspNetCore.Identity;

namespace DraftControl.Web.SignIn;

/// <summary>Refuses passwords that are guessed first: those that many people use, one character over and over, one's own address.</summary>
public sealed class CommonPasswords : IPasswordValidator<Account>
{
    public const int Shortest = 12;

    private static readonly string[] beginnings =
    [
        "password", "passw0rd", "123456789", "1234512345", "qwerty", "qwertz", "azerty", "1q2w3e4r", "letmein", "welcome", "iloveyou", "administrator",
        "changeme", "abcdefgh", "abc123", "football", "sunshine", "trustno1", "monkey", "dragon", "default", "draftcontrol", "council", "declaration",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) => Task.FromResult(
        IsCommon(password ?? "") || user.Email is { } email && (password ?? "").Contains(email.Split('@')[0], StringComparison.OrdinalIgnoreCase) && password!.Length < email.Length + 8
            ? IdentityResult.Failed(new IdentityError { Code = "Common", Description = "Choose a password that is harder to guess, such as three words that do not belong together" })
            : IdentityResult.Success);

    /// <summary>Whether hardly anything stands there besides a word that everybody tries.</summary>
    private static bool IsCommon(string password) =>
        password.Distinct().Count() < 5
        || beginnings.Any(word => password.Contains(word, StringComparison.OrdinalIgnoreCase) && password.Replace(word, "", StringComparison.OrdinalIgnoreCase).Count(char.IsLetter) < 6);
}

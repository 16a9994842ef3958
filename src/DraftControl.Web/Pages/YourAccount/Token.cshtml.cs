using DraftControl.Web.Accounts;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.YourAccount;

/// <summary>The person makes a bearer token for a program that acts for them, or makes the one in use stop working.</summary>
public sealed class TokenModel(OwnAccount own) : AccountPage(own)
{
    /// <summary>The new token, shown once.</summary>
    public string? Token { get; private set; }

    protected override Guard Guard => Guard.Fresh;

    public void OnPost() => Token = Own.Book.NewToken(EmailAddress.Parse(Account.Email!));

    public IActionResult OnPostRevoke()
    {
        Own.Book.RevokeToken(Own.SignedIn.Person!);
        return Done("The token does not work any more.");
    }
}

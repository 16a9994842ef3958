using DraftControl.Web.Accounts;
using Microsoft.AspNetCore.Identity;

namespace DraftControl.Web.SignIn;

/// <summary>What a page of one's own account works with.</summary>
public sealed record OwnAccount(UserManager<Account> Accounts, AccountBook Book, Sessions Sessions, SignedIn SignedIn);

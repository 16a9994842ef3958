using DraftControl.Web.Accounts;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.SignInBy;

/// <summary>Where a link in an e-mail leads. Opening it does nothing, because mail scanners open links; its button signs in, once.</summary>
public sealed class LinkModel(OneTimeLinks links, UserManager<Account> accounts, Sessions sessions, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string Token { get; init; } = "";

    /// <summary>Whether the link can still be used.</summary>
    public bool Works => links.Find(Token) is { Purpose: LinkPurpose.SignIn, Used: null, Person: not null } link && link.Expires > clock.GetUtcNow();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Works || links.Find(Token) is not { } link || await accounts.FindByIdAsync(link.Person!) is not { } account || !links.Use(Token))
        {
            return Page();
        }

        await sessions.Begin(account, isStrong: false);
        return this.GoOn(link.ReturnUrl);
    }
}

using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages;

/// <summary>Where somebody goes once they are signed in: back to the page that they wanted, if it is one of this site.</summary>
public static class GoingOn
{
    public static string? Local(this PageModel page, string? returnUrl) => page.Url.IsLocalUrl(returnUrl) ? returnUrl : null;

    public static IActionResult GoOn(this PageModel page, string? returnUrl) =>
        page.Local(returnUrl) is { } local ? page.LocalRedirect(local) : page.RedirectToPage(SignedIn.FirstPage);
}

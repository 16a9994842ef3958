using System.Security.Claims;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages;

/// <summary>While DraftControl is being developed: choose whom to sign in as. Anywhere else nobody can sign in here yet.</summary>
public sealed class SignInModel(AccountBook accounts, DeclarationBook declarations, IHostEnvironment environment) : PageModel
{
    /// <summary>Somebody who has an account, and the offices they hold.</summary>
    public sealed record Somebody(string Email, string Offices);

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    public bool IsOpen => environment.IsDevelopment();

    /// <summary>Everybody with an account, by the name of their organisation; those without an office come last.</summary>
    public IEnumerable<IGrouping<string, Somebody>> People()
    {
        var offices = declarations.All().Select(ledger => ledger.Read())
            .SelectMany(register => register.Roster.Current.Select(held => (held.Office.Person, Organisation: register.Roster.NameOf(held.Office.Organisation), Words: held.InWords())))
            .ToLookup(held => held.Person);

        return accounts.All()
            .SelectMany(account => offices[account.Person].GroupBy(held => held.Organisation, held => held.Words)
                .Select(held => (Organisation: held.Key, Somebody: new Somebody(account.Email, string.Join(", ", held.Distinct()))))
                .DefaultIfEmpty((Organisation: "", Somebody: new Somebody(account.Email, "no office yet"))))
            .OrderBy(held => (held.Organisation.Length == 0, held.Organisation))
            .GroupBy(held => held.Organisation.Length == 0 ? "No organisation yet" : held.Organisation, held => held.Somebody);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsOpen)
        {
            return NotFound();
        }

        if (accounts.All().FirstOrDefault(account => string.Equals(account.Email, Email, StringComparison.Ordinal)) is not { Person: { } person })
        {
            ModelState.AddModelError(nameof(Email), "Select who to sign in as");
            return Page();
        }

        var identity = SignedIn.Identity(person, CookieAuthenticationDefaults.AuthenticationScheme);
        identity.AddClaim(new Claim(ClaimTypes.Name, Email!));
        await HttpContext.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(identity));
        return Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : RedirectToPage("/Index");
    }
}

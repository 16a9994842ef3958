using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.Security;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages;

/// <summary>Somebody signs in: says their address and gets a link. While DraftControl is being developed they may also take anybody's place.</summary>
public sealed class SignInModel(AccountBook accounts, DeclarationBook declarations, SignInLinks links, SignInTries tries, Sessions sessions, UserManager<Account> users, IHostEnvironment environment) : PageModel
{
    /// <summary>Somebody who has an account, and the offices they hold.</summary>
    public sealed record Somebody(string Email, string Offices);

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    /// <summary>Whether anybody may take anybody's place.</summary>
    public bool IsDevelopment => environment.IsDevelopment();

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

    /// <summary>Sends a link, or does not, and says the same.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.Read<EmailAddress>(nameof(Email), Email, EmailAddress.Demand) is not { } email)
        {
            return Page();
        }

        if (tries.TooMany(this, email.ToString()) is { } tooMany)
        {
            return tooMany;
        }

        await links.Send(email, this.Local(ReturnUrl));
        return RedirectToPage("/SignInBy/Sent");
    }

    /// <summary>Takes somebody's place, in development alone.</summary>
    public async Task<IActionResult> OnPostAsAsync()
    {
        if (!IsDevelopment)
        {
            return NotFound();
        }

        if (await users.FindByEmailAsync(Email ?? "") is not { } account)
        {
            ModelState.AddModelError(nameof(Email), "Select who to sign in as");
            return Page();
        }

        await sessions.Begin(account, isStrong: true);
        return this.GoOn(ReturnUrl);
    }
}

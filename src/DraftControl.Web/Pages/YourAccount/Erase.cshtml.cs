using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.YourAccount;

/// <summary>The person erases their account, after a look at what goes and what stays.</summary>
public sealed class EraseModel(OwnAccount own, Erasure erasure) : AccountPage(own)
{
    /// <summary>The declarations that would have no steward then.</summary>
    public IReadOnlyList<string> Orphaned => erasure.Orphaned(PersonId.Parse(Account.Id));

    protected override Guard Guard => Guard.FreshWherePossible;

    public async Task<IActionResult> OnPostAsync()
    {
        if (Orphaned.Count > 0)
        {
            ModelState.AddModelError(string.Empty, "A declaration must have a steward. Appoint another one first");
            return Page();
        }

        await Own.Sessions.End();
        erasure.Erase(PersonId.Parse(Account.Id), EmailAddress.Parse(Account.Email!));
        TempData["Done"] = "Your account is erased.";
        return RedirectToPage("/Index");
    }
}

using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using DraftControl.Web.Mail;
using DraftControl.Web.Security;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.YourAccount;

/// <summary>The person gives another address. It counts once they have opened the link that is sent there.</summary>
public sealed class AddressModel(OwnAccount own, Outbox outbox, SiteAddress site, SignInTries tries) : AccountPage(own)
{
    [BindProperty]
    public string? Email { get; set; }

    protected override Guard Guard => Guard.FreshWherePossible;

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.Read<EmailAddress>(nameof(Email), Email, EmailAddress.Demand) is not { } email)
        {
            return Page();
        }

        if (tries.TooMany(this, Account.Id) is { } tooMany)
        {
            return tooMany;
        }

        // Whether somebody else has the address is nobody's business.
        if (Own.Book.Find(email) is null)
        {
            var token = await Own.Accounts.GenerateChangeEmailTokenAsync(Account, email.ToString());
            var link = site.Of($"/account/address/confirm{QueryString.Create("email", email.ToString()).Add("token", token)}");
            outbox.Post(new Message(
                $"address/{Guid.NewGuid():N}",
                email,
                "Confirm your new address for DraftControl",
                $"Open this link in the browser in which you are signed in, and press the button:\n\n{link}\n\nIt works once, for a day. If you did not ask for it, do nothing.\n",
                PersonId.Parse(Account.Id)));
        }

        return Done($"We have sent a link to {email}. Your address changes once you have opened it and pressed its button.");
    }
}

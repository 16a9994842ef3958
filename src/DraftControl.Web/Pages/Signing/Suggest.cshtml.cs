using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.Signatories;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signing;

/// <summary>An organisation sends the stewards an example of good practice, which they may put up as a page.</summary>
public sealed class SuggestModel(Access access, SigningMail mail, FormLimit limit) : DeclarationPage(access)
{
    [BindProperty]
    public string? Organisation { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Heading { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    /// <summary>Left empty by people, filled in by programs.</summary>
    [BindProperty]
    public string? Website { get; set; }

    public bool IsSent { get; private set; }

    protected override bool ShowsDrafting => false;

    public IActionResult OnPost()
    {
        var organisation = ModelState.ReadLine(nameof(Organisation), Organisation, "The organisation", "Enter your organisation", 200);
        var email = ModelState.Read<EmailAddress>(nameof(Email), Email, EmailAddress.Demand);
        var heading = ModelState.ReadLine(nameof(Heading), Heading, "The title", "Enter a title", 150);
        this.CheckMessage(nameof(Text), Text, "Enter the example", 20_000);
        this.CheckTrap(Website);
        if (!ModelState.IsValid || !EntryId.TryParse(FormId, provider: null, out _) || !this.MaySend(limit))
        {
            return Page();
        }

        mail.PostToStewards($"example/{FormId}", Register, Slug, $"An example for {Register.Title}", $"""
            {organisation} ({email}) sends an example of good practice. If you put it up, this is its page, ready to paste:

            # {heading}

            {Hygiene.Normalised(Text!).Trim()}

            """);
        IsSent = true;
        return Page();
    }
}

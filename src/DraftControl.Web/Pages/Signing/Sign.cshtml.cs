using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.Signatories;
using Microsoft.AspNetCore.Mvc;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Pages.Signing;

/// <summary>
/// Anybody begins to sign a released version for their organisation. The questions come behind a link that is sent to
/// the address given, so that nothing is kept for an address that nobody reads.
/// </summary>
public sealed class SignModel(Access access, SigningStart start, FormLimit limit) : DeclarationPage(access)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Class { get; set; }

    [BindProperty]
    public string? Nation { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    /// <summary>Left empty by people, filled in by programs.</summary>
    [BindProperty]
    public string? Website { get; set; }

    /// <summary>The address that the link went to; null while the form is shown.</summary>
    public EmailAddress? SentTo { get; private set; }

    /// <summary>What can be signed: the newest released version; null where there is none.</summary>
    public Version? Version => SigningStart.VersionOf(Register);

    protected override bool ShowsDrafting => false;

    public IActionResult OnPost()
    {
        if (Version is not { } version)
        {
            return Page();
        }

        var name = ModelState.Read<OrganisationName>(nameof(Name), Name, OrganisationName.Demand);
        if (!OrganisationClasses.TryParse(Class, out var kind))
        {
            ModelState.AddModelError(nameof(Class), "Select what kind of organisation it is");
        }

        var nation = string.IsNullOrWhiteSpace(Nation) ? null : ModelState.ReadLine(nameof(Nation), Nation, "The nation", "Enter the nation in one line", 100);
        var email = ModelState.Read<EmailAddress>(nameof(Email), Email, EmailAddress.Demand);
        this.CheckTrap(Website);
        if (ModelState.IsValid && this.MaySend(limit))
        {
            start.Send(Guid.NewGuid().ToString("N"), Ledger, version, new Invitee(name!.ToString(), kind, nation?.ToString(), Slug: null, email!));
            SentTo = email;
        }

        return Page();
    }
}

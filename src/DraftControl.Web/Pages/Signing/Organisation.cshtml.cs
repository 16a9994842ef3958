using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signing;

/// <summary>A steward corrects the name, class or nation of an organisation. Its short name and its signatures stay.</summary>
public sealed class OrganisationModel(Access access) : DeclarationPage(access)
{
    [BindProperty]
    public OrganisationFields Fields { get; set; } = new();

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What will be recorded, to be checked; null while the steward fills in the form.</summary>
    public Organisation? Checked { get; private set; }

    public Organisation? Known => Slug.TryParse((string?)RouteData.Values["organisation"], provider: null, out var slug) ? Register.Roster.Organisations.GetValueOrDefault(slug) : null;

    protected override Role? IsFor => Role.Steward;

    public IActionResult OnGet()
    {
        if (Known is not { } known)
        {
            return NotFound();
        }

        Fields = new OrganisationFields { Name = known.Name.ToString(), Class = known.Class.Spelled(), Nation = known.Nation?.ToString() };
        return Page();
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (Known is not { } known)
        {
            return NotFound();
        }

        if (step == "edit")
        {
            ModelState.Clear();
            return Page();
        }

        // The short name stands in addresses and is never another.
        Fields.ShortName = known.Slug.ToString();
        var organisation = Fields.Read(ModelState, nameof(Fields));
        if (string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), "Enter a reason. It stands in the public record");
        }

        Checked = ModelState.IsValid ? organisation : null;
        if (Checked is null || step != "confirm")
        {
            return Page();
        }

        Checked = null;
        return Write(
            Role.Steward,
            Reason,
            (register, head) => register.Unchanged(new OrganisationChanged(head, organisation!)),
            _ => Done($"The details of {organisation!.Name} are corrected.", "/Signing/Index"));
    }
}

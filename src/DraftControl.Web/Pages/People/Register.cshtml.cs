using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.People;

/// <summary>A steward registers an organisation, so that people can be appointed for it.</summary>
public sealed class RegisterModel(Access access) : DeclarationPage(access)
{
    [BindProperty]
    public OrganisationFields Organisation { get; set; } = new();

    protected override Role? IsFor => Role.Steward;

    public IActionResult OnPost()
    {
        var organisation = Organisation.Read(ModelState, nameof(Organisation));
        return Write(
            Role.Steward,
            reason: null,
            (register, head) => register.Unchanged(new OrganisationRegistered(head, organisation!)),
            _ => Done($"You registered {organisation!.Name}.", "/People/Index"));
    }
}

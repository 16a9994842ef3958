using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.People;

/// <summary>A steward gives somebody an office for an organisation.</summary>
public sealed class AppointModel(Access access, AccountBook accounts) : DeclarationPage(access)
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Role { get; set; }

    [BindProperty]
    public string? Organisation { get; set; }

    [BindProperty]
    public string? Group { get; set; }

    protected override Role? IsFor => Core.People.Role.Steward;

    public IActionResult OnPost()
    {
        var email = ModelState.Read<EmailAddress>(nameof(Email), Email, EmailAddress.Demand);
        if (!Roles.TryParse(Role, out var role))
        {
            ModelState.AddModelError(nameof(Role), "Select the office");
        }

        var organisation = ModelState.Read<Slug>(nameof(Organisation), Organisation, "Select the organisation");

        // What stands in the box for a group is only asked of councillors.
        var group = role == Core.People.Role.Councillor && !string.IsNullOrWhiteSpace(Group)
            ? ModelState.ReadLine(nameof(Group), Group, "The group", "Enter the group in one line", 100)
            : null;

        return Write(
            Core.People.Role.Steward,
            reason: null,
            (register, head) => register.Unchanged(new Appointed(head, new Office(accounts.FindOrAdd(email!), role, organisation!), group)),
            _ => Done($"You appointed {email} as {role.InWords()} for {Register.Roster.NameOf(organisation!)}.{(role == Core.People.Role.Councillor ? " A representative of the same council has to confirm it." : "")}", "/People/Index"));
    }
}

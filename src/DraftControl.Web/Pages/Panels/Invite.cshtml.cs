using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Panels;

/// <summary>A steward invites more councillors to a panel that is open.</summary>
public sealed class InviteModel(Access access) : InvitingPage(access)
{
    [FromRoute]
    public int Number { get; set; }

    public Panel? Panel => Register.FindPanel(Number);

    protected override IReadOnlyCollection<int> Already => Panel?.Members ?? [];

    public IActionResult OnGet() => Panel switch
    {
        null => NotFound(),
        { IsOpen: false } => RedirectToPage("/Panels/Show", new { slug = Slug.ToString(), number = Number }),
        _ => Page(),
    };

    public IActionResult OnPost()
    {
        if (Panel is null)
        {
            return NotFound();
        }

        var members = Selected();
        return Write(
            Role.Steward,
            Urgent,
            (register, head) => register.Unchanged(new CouncillorsInvited(head, Number, members)),
            _ => Done("You invited more councillors. They are told.", "/Panels/Show", new { number = Number }));
    }
}

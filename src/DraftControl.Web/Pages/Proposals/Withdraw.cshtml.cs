using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>A representative takes their organisation's open proposal back.</summary>
public sealed class WithdrawModel(Access access) : DeclarationPage(access)
{
    [FromRoute]
    public int Number { get; set; }

    public Proposal Proposal => Register.Proposals[Number];

    protected override Role? IsFor => Role.Representative;

    public IActionResult OnGet() =>
        !Register.Proposals.ContainsKey(Number) ? NotFound()
        : Register.MayNotWithdraw(SignedIn.Holds(Register, Role.Representative)!, Number) is not null ? StatusCode(StatusCodes.Status403Forbidden)
        : Page();

    public IActionResult OnPost() => !Register.Proposals.ContainsKey(Number) ? NotFound() : Write(
        Role.Representative,
        reason: null,
        (register, head) => register.Unchanged(new Withdrawn(head, Number)),
        _ => Done($"You withdrew proposal {Number}.", "/Proposals/Show", new { number = Number }));
}

using System.ComponentModel.DataAnnotations;
using DraftControl.Core.Acts;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Publishing;

/// <summary>A steward puts publishing rules in force that enough editors agreed to.</summary>
public sealed class RulesInForceModel(Access access) : DeclarationPage(access)
{
    /// <summary>The entry that proposed the rules that the steward read.</summary>
    [BindProperty]
    public int? Proposed { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter a reason for changing the publishing rules")]
    public string? Reason { get; set; }

    public PolicyProposal? Proposal => Register.PolicyProposal;

    protected override Role? IsFor => Role.Steward;

    protected override bool NeedsFreshSignIn => true;

    public IActionResult OnGet() => Proposal is null ? NotFound() : Page();

    public IActionResult OnPost() => Proposed is not { } proposed ? BadRequest() : Write(
        Role.Steward,
        Reason,
        (register, head) => new PuttingInForce(proposed).Change(register, head),
        _ => Done($"Publishing rules number {Register.Files.Policy.Number + 1} are in force.", "/Publishing/Index"));
}

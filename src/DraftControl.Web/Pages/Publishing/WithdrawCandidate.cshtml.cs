using System.ComponentModel.DataAnnotations;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Publishing;

/// <summary>A steward takes a candidate back, with a reason, so that the text may change again.</summary>
public sealed class WithdrawCandidateModel(Access access) : DeclarationPage(access)
{
    /// <summary>The candidate that the steward read of.</summary>
    [BindProperty]
    public VersionNumber? Number { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter why the text may change again")]
    public string? Reason { get; set; }

    protected override Role? IsFor => Role.Steward;

    public IActionResult OnGet() => Register.Candidate is null ? NotFound() : Page();

    public IActionResult OnPost() => Number is not { } number ? BadRequest() : Write(
        Role.Steward,
        Reason,
        (register, head) => register.Unchanged(new CandidateWithdrawn(head, number)),
        _ => Done($"The candidate for version {number} is withdrawn. The text and the publishing rules can change again.", "/Publishing/Index"));
}

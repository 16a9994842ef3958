using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Publishing;

/// <summary>A steward adopts the next set of rules for a declaration that began under an earlier one.</summary>
public sealed class AdoptModel(Access access) : DeclarationPage(access)
{
    /// <summary>The set that the steward read of.</summary>
    [BindProperty]
    public int? Set { get; set; }

    public int Next => Register.Rules + 1;

    /// <summary>How many concerns about the whole text, of which nobody asks any more, stand again under the next set.</summary>
    public int Returning => Register.Concerns.OnText.Count(concern => !Register.State(concern).Stands());

    protected override Role? IsFor => Role.Steward;

    protected override bool NeedsFreshSignIn => true;

    public IActionResult OnGet() => Register.Rules < RuleSets.Newest ? Page() : NotFound();

    public IActionResult OnPost() => Set is not { } set ? BadRequest() : Write(
        Role.Steward,
        reason: null,
        (register, head) => register.Unchanged(new RulesAdopted(head, set)),
        _ => Done($"Set {set} of the rules holds from here on.", "/Publishing/Index"));
}

using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Publishing;

/// <summary>Publishing rules that are proposed: what they change, why, and who agreed. Editors agree to them here.</summary>
public sealed class ProposedRulesModel(Access access) : DeclarationPage(access)
{
    /// <summary>The entry that proposed the rules that the editor read.</summary>
    [BindProperty]
    public int? Proposed { get; set; }

    public PolicyProposal? Proposal => Register.PolicyProposal;

    public Policy Policy => Proposal!.Policy();

    public bool IsAgreed => Proposal!.IsAgreed(Register.Files.Policy);

    public bool IsSteward => SignedIn.Holds(Register, Role.Steward) is not null;

    /// <summary>The office in which the person may still agree; null where they may not or have.</summary>
    public Office? Agreeing => SignedIn.Holds(Register, Role.Editor) is { } editor && !Proposal!.Agreements.Exists(agreed => agreed.By.Person == editor.Person) ? editor : null;

    public IActionResult OnGet() => Proposal is null ? NotFound() : Page();

    public IActionResult OnPostAgree() => Proposed is not { } proposed ? BadRequest() : Proposal is null && !HasSent() ? NotFound() : Write(
        Role.Editor,
        reason: null,
        (register, head) => register.Unchanged(new PolicyAgreed(head, proposed)),
        _ => Done("You agreed to the proposed publishing rules.", "/Publishing/Index"));

    private bool HasSent() => SignedIn.Person is { } person && Register.Find(EntryId.Of(person, FormId)) is not null;
}

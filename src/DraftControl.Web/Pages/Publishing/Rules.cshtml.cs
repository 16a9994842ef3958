using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Publishing;

/// <summary>
/// A steward or an editor proposes other publishing rules; before the first proposal for the text a steward changes them at once. A
/// form with a field for each rule, then a look at the difference in words.
/// </summary>
public sealed class RulesModel(Access access) : DeclarationPage(access)
{
    [BindProperty]
    public RuleFields Fields { get; set; } = new();

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The number of the rules that were in force when the form was filled in.</summary>
    [BindProperty]
    public int? Number { get; set; }

    /// <summary>The rules to be checked; null while the form is filled in.</summary>
    public Policy? Checked { get; private set; }

    /// <summary>Whether they are in force at once: a steward's, before anybody has proposed a change to the text.</summary>
    public bool IsAtOnce => Register.Proposals.IsEmpty && Office?.Role == Role.Steward;

    /// <summary>Whether there is a way to change them; otherwise a steward has to adopt another set of rules first.</summary>
    public bool IsPossible => IsAtOnce || Register.Rules >= RuleSets.PolicyIsAgreed;

    /// <summary>In which office the person does it: as a steward, where they are one and it is in force at once.</summary>
    public Office? Office => Register.Proposals.IsEmpty && SignedIn.Holds(Register, Role.Steward) is { } steward ? steward : SignedIn.SpeaksAsAny(Register, office => PolicyRules.MayNotPropose(office) is null);

    public IReadOnlyList<(RuleInWords Now, RuleInWords Then)> Differences => RuleInWords.Between(Register.Files.Policy, Checked!);

    protected override bool IsForParticipants => true;

    protected override bool NeedsFreshSignIn => IsAtOnce;

    public IActionResult OnGet()
    {
        (Fields, Number) = (RuleFields.Of(Register.Files.Policy), Register.Files.Policy.Number);
        return Office is null ? StatusCode(StatusCodes.Status403Forbidden) : Page();
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (Office is not { } office)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (step == "edit")
        {
            ModelState.Clear();
            return Page();
        }

        if (Read() is not { } policy)
        {
            return Page();
        }

        if (step == "send")
        {
            return Write(office.Role, Reason, Act(policy), _ => Done(Said(policy), IsAtOnce ? "/Publishing/Index" : "/Publishing/ProposedRules"));
        }

        Checked = Rehearse(office.Role, Reason, Act(policy)) is null ? null : policy;
        return Page();
    }

    private Policy? Read()
    {
        var policy = Fields.Read(ModelState, nameof(Fields), (Number ?? Register.Files.Policy.Number) + 1);
        foreach (var unknown in policy is null ? [] : Register.UnknownPlaces(policy))
        {
            ModelState.AddModelError($"{nameof(Fields)}.{nameof(RuleFields.PreElection)}", unknown);
        }

        if (string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), "Enter a reason for changing the publishing rules");
        }

        if (ModelState.IsValid && PolicyYaml.Of(policy! with { Number = 1 }) == PolicyYaml.Of(Register.Files.Policy with { Number = 1 }))
        {
            ModelState.AddModelError(string.Empty, "Nothing has changed. Change a rule, or leave them as they are");
        }

        return ModelState.IsValid ? policy : null;
    }

    private Func<Register, Head, Attempt> Act(Policy policy) => IsAtOnce
        ? (register, head) => new Act(new PolicyChanged(head, policy.Number), register.Files.With(Files.PolicyPath, policy.File()))
        : (register, head) => register.Unchanged(new PolicyProposed(head, policy.Number, policy.Yaml()));

    private string Said(Policy policy) => IsAtOnce
        ? $"Publishing rules number {policy.Number} are in force."
        : $"You proposed publishing rules number {policy.Number}. Editors are asked whether they agree.";
}

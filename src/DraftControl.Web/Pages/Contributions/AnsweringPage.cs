using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.Proposals;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>A form in which an editor gives an answer with its reason, to one contribution or to several.</summary>
public abstract class AnsweringPage(Access access) : DeclarationPage(access)
{
    [BindProperty, Required(ErrorMessage = "Select an answer")]
    public AnswerCode? Code { get; set; }

    /// <summary>For each code that may name a proposal: its number, as typed.</summary>
    [BindProperty]
    public string? TakenUpBy { get; set; }

    [BindProperty]
    public string? TakenUpInPartBy { get; set; }

    [BindProperty]
    public string? CoveredBy { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter a reason")]
    public string? Reason { get; set; }

    public Office Editor => SignedIn.Holds(Register, Role.Editor)!;

    public string WhoSees => Register.WhoSees(Editor);

    /// <summary>The proposal that the answer names; null where it names none.</summary>
    public int? Proposal => int.TryParse(Code switch
    {
        AnswerCode.Accepted => TakenUpBy,
        AnswerCode.AcceptedWithChanges => TakenUpInPartBy,
        AnswerCode.AlreadyCovered => CoveredBy,
        _ => null,
    }, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    protected override Role? IsFor => Role.Editor;

    /// <summary>Says beside a field what is wrong with the proposal that it names.</summary>
    protected void ValidateProposal()
    {
        if (Code?.Accepts() == true && (Proposal is not { } taken || Register.Proposals.GetValueOrDefault(taken)?.Decision?.Code.Accepts() != true))
        {
            ModelState.AddModelError(Code == AnswerCode.Accepted ? nameof(TakenUpBy) : nameof(TakenUpInPartBy), "Enter the number of the accepted proposal that takes it up");
        }

        if (Code == AnswerCode.AlreadyCovered && !string.IsNullOrWhiteSpace(CoveredBy) && (Proposal is not { } cover || !Register.Proposals.ContainsKey(cover)))
        {
            ModelState.AddModelError(nameof(CoveredBy), "Enter the number of the proposal that asks for it, or leave it empty if the text says so");
        }
    }

    /// <summary>The answer to one contribution.</summary>
    protected Func<Register, Head, Attempt> Attempt(int contribution) => (register, head) => register.Unchanged(new ContributionAnswered(head, contribution, Code!.Value, Proposal));
}

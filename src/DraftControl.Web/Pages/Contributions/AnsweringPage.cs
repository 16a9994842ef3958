using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;
using DraftControl.Web.Pages.Proposals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>A form in which an editor gives an answer with its reason, to one contribution or to several.</summary>
public abstract class AnsweringPage(Access access, EditorsRoom room) : DeclarationPage(access)
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

    /// <summary>The meeting at which it is answered; empty where it is at none.</summary>
    [BindProperty]
    public MeetingFields Meeting { get; set; } = new();

    /// <summary>The template whose words are added to the reason.</summary>
    [BindProperty]
    public string? Template { get; set; }

    /// <summary>The meeting, as it was read from the form.</summary>
    public Meeting? HeldAt { get; private set; }

    public IReadOnlyList<ReasonTemplate> Templates => room.Templates.Of(Slug);

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

    protected EditorsRoom Room => room;

    /// <summary>The form goes on, with a template's words added to the reason where that was asked for.</summary>
    protected PageResult GoOn(string? step)
    {
        ModelState.Clear();
        Reason = step is "template" && room.Templates.Find(Slug, Template) is { } template ? template.AddedTo(Reason) : Reason;
        return Page();
    }

    /// <summary>Says beside a field what is wrong with the proposal that it names, or with the meeting.</summary>
    protected void ValidateFields()
    {
        HeldAt = Meeting.Read(ModelState, nameof(Meeting));
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
    protected Func<Register, Head, Attempt> Attempt(int contribution) => (register, head) => register.Unchanged(new ContributionAnswered(head, contribution, Code!.Value, Proposal, HeldAt));
}

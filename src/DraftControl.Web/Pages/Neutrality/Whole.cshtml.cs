using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Panels;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Neutrality;

/// <summary>A councillor who has checked every clause says what they find of the whole text.</summary>
public sealed class WholeModel(Access access, FindingDesk desk) : NeutralityPage(access, desk)
{
    /// <summary>The text that the person read.</summary>
    [BindProperty]
    public Sha256? Text { get; set; }

    [BindProperty]
    public string? Finding { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>How many different wordings they have not checked.</summary>
    public int Waiting => Register.WaitingFor(Office, Moment).DistinctBy(clause => clause.Wording.Hash).Count();

    public void OnGet()
    {
        Text = Register.Files.TextHash;
        if (MineOnWhole is { Finding: { } finding } before)
        {
            (Finding, Reason) = (finding.Spelled(), before.Reason?.ToString());
        }
    }

    public IActionResult OnPost()
    {
        if (Text is null)
        {
            return BadRequest();
        }

        var finding = TypedFinding.ReadFinding(ModelState, Finding, Reason);
        return Write(
            Role.Councillor,
            Reason,
            (register, head) => Desk.Give(Slug, register, head, Checking.OfWhole(Text, finding)),
            _ => Done(
                finding == Core.Entries.Finding.Concern && Register.Rules >= RuleSets.TextIsLikeClauses
                    ? "Your finding on the whole text is recorded. If the text changes, your concern stays until you clear it."
                    : "Your finding on the whole text is recorded. If the text changes, you are asked again.",
                "/Neutrality/Index"));
    }

    public IActionResult OnPostWithdraw() => Text is null ? BadRequest() : Write(
        Role.Councillor,
        reason: null,
        (register, head) => register.Unchanged(new FindingWithdrawn(head, TestedWords.Whole(Text))),
        _ => Done("You took back your finding on the whole text.", "/Neutrality/Index"));
}

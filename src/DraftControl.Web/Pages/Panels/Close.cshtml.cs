using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.Panels;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Panels;

/// <summary>A steward closes a panel and opens everything that was given under its seal; or opens the rest, where that was broken off.</summary>
public sealed class CloseModel(Access access, Closing closing, SealedFindings seals) : DeclarationPage(access)
{
    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Panel? Panel => Register.FindPanel(Number);

    public PanelProgress Progress => field ??= PanelProgress.Of(Register, Panel!, Moment);

    /// <summary>How many findings are not opened and cannot be opened here.</summary>
    public int Lost => Panel!.ToOpen().ToList() is var given ? given.Count - seals.Find(Slug, [.. given.Select(entry => entry.Seal)]).Count : 0;

    protected override Role? IsFor => Role.Steward;

    public IActionResult OnGet() => Panel is null ? NotFound() : Page();

    public IActionResult OnPost()
    {
        if (Panel is null)
        {
            return NotFound();
        }

        var given = TypedReason(Reason);
        return Write(() => closing.Close(Ledger, Number, FormId, given), _ => Closed("You closed the panel."));
    }

    public IActionResult OnPostRest() => Panel is null ? NotFound() : Write(
        () => closing.Open(Ledger, Number) ?? new WriteResult.Refused(Refusal.NotAllowed("There is nothing here that could be opened.")),
        _ => Closed("You opened the rest."));

    private RedirectToPageResult Closed(string done)
    {
        var panel = Ledger.Read().Panels[Number - 1];
        return Done($"{done}{(panel.Sealed.Count == 0 ? "" : $" {panel.Opened.Count} of {panel.Sealed.Count} findings are open.")}", "/Panels/Show", new { number = Number });
    }
}

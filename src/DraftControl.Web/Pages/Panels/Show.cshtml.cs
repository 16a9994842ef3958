using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Panels;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Panels;

/// <summary>One panel: what each clause still needs, who gave a finding, who still may, and how much each member has before them.</summary>
public sealed class ShowModel(Access access) : DeclarationPage(access)
{
    [FromRoute]
    public int Number { get; set; }

    public Panel Panel => Register.FindPanel(Number)!;

    public PanelProgress Progress => field ??= PanelProgress.Of(Register, Panel, Moment);

    public bool IsSteward => SignedIn.Holds(Register, Role.Steward) is not null;

    protected override bool IsForParticipants => true;

    public string Named(Appointment councillor) => $"{Register.Roster.NameOf(councillor.Office.Organisation)} ({councillor.Group?.ToString() ?? "no group"})";

    public IActionResult OnGet() => Panel is null ? NotFound() : Page();
}

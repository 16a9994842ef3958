using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Panels;

namespace DraftControl.Web.Pages.Neutrality;

/// <summary>A page on which a councillor tests the words.</summary>
public abstract class NeutralityPage(Access access, FindingDesk desk) : DeclarationPage(access)
{
    public Office Office => SignedIn.Holds(Register, Role.Councillor)!;

    public Appointment Appointment => Register.Roster.Find(Office)!;

    /// <summary>The panel under whose seal the councillor gives findings; null where everybody reads them.</summary>
    public Panel? Sealed => Register.SealedPanelOf(Office);

    /// <summary>The sealed panel that the councillor is not invited to; null where there is none.</summary>
    public Panel? NotInvited => Register.WaitsFor(Office);

    /// <summary>Why no finding can be given now, whatever the words; null where one can.</summary>
    public string? Cannot =>
        !Appointment.IsConfirmed ? $"You cannot record a finding yet. A representative of {Register.Roster.NameOf(Office.Organisation)} has to confirm your appointment first."
        : NotInvited is { } panel ? $"Panel {panel.Number}, {panel.Name}, reads under seal until it closes, and you were not invited to it. You can record findings again after that."
        : null;

    protected override Role? IsFor => Role.Councillor;

    protected FindingDesk Desk => desk;

    /// <summary>What this councillor found of a wording, with what is under their seal; null where nothing.</summary>
    public NeutralityCheck? Mine(Sha256 wording) => Register.Checks.By(Office.Person, wording) is { } check ? desk.ForGiver(Slug, Register, check) : null;

    /// <summary>What this councillor found of the whole text as it stands; null where nothing.</summary>
    public NeutralityCheck? MineOnWhole => Register.TextChecks.By(Office.Person, Register.Files.TextHash) is { } check ? desk.ForGiver(Slug, Register, check) : null;

    /// <summary>A clause as it is headed here: its number, or that it is the title.</summary>
    public string Numbered(ClauseId id) => Register.Draft.NumberOf(id)?.ToString() ?? "Title";
}

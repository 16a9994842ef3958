using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Panels;

/// <summary>A page on which a steward selects councillors. Before an election it asks why this cannot wait.</summary>
public abstract class InvitingPage(Access access) : DeclarationPage(access)
{
    /// <summary>The appointments of those who are selected.</summary>
    [BindProperty]
    public List<int> Members { get; set; } = [];

    /// <summary>Why councillors are asked in a time before an election.</summary>
    [BindProperty]
    public string? Urgent { get; set; }

    public Office Office => SignedIn.Holds(Register, Role.Steward)!;

    /// <summary>Those who can be invited, by council and group.</summary>
    public IReadOnlyList<Appointment> Councillors => field ??=
    [
        .. Register.Roster.Holders(Role.Councillor).Where(councillor => !Already.Contains(councillor.Seq))
            .OrderBy(councillor => Register.Roster.NameOf(councillor.Office.Organisation), StringComparer.Ordinal).ThenBy(councillor => councillor.Group?.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>The time before an election that is on for somebody who can be invited; null where none is.</summary>
    public string? PreElection => Register.PreElectionFor(Councillors.Select(councillor => councillor.Office.Organisation), Moment)?.ToString();

    /// <summary>Those who are invited already.</summary>
    protected virtual IReadOnlyCollection<int> Already => [];

    protected override Role? IsFor => Role.Steward;

    public string Named(Appointment councillor) => $"{Register.Roster.NameOf(councillor.Office.Organisation)} ({councillor.Group?.ToString() ?? "no group"})";

    /// <summary>The selected as an entry lists them, after a look at what is missing.</summary>
    protected IReadOnlyList<int> Selected()
    {
        if (Members.Count == 0)
        {
            ModelState.AddModelError(nameof(Members), "Select at least one councillor");
        }

        var councils = Members.Where(Register.Roster.Appointments.ContainsKey).Select(member => Register.Roster.Appointments[member].Office.Organisation);
        if (string.IsNullOrWhiteSpace(Urgent) && Register.PreElectionFor(councils, Moment) is { } time)
        {
            ModelState.AddModelError(nameof(Urgent), $"It is the time before an election ({time}). Enter why this cannot wait");
        }

        return [.. Members.Distinct().Order()];
    }
}

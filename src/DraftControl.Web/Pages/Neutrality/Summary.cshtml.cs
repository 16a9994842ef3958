using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Neutrality;

/// <summary>What a councillor recorded, one clause after the other, and the way to correct it.</summary>
public sealed class SummaryModel(Access access) : DeclarationPage(access)
{
    /// <summary>Where they began.</summary>
    [BindProperty(SupportsGet = true)]
    public int Since { get; set; }

    public Office Office => SignedIn.Holds(Register, Role.Councillor)!;

    public Appointment Appointment => Register.Roster.Find(Office)!;

    public Sitting Sitting => field ??= new Sitting(Register, Office, Moment, Math.Clamp(Since, 0, Register.Seq));

    /// <summary>What was recorded, with the clause where its words still stand.</summary>
    public IEnumerable<(Sha256 Wording, NeutralityCheck Check, Clause? Clause)> Recorded =>
        Sitting.Recorded.Select(wording => (wording, Register.Checks.By(Office.Person, wording)!, Register.Draft.WithWording(wording).FirstOrDefault()));

    protected override Role? IsFor => Role.Councillor;

    // An address that somebody shortened or mistyped shows all that they have recorded.
    public void OnGet() => ModelState.Clear();
}

using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Panels;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Neutrality;

/// <summary>What a councillor recorded, one clause after the other, and the way to correct it.</summary>
public sealed class SummaryModel(Access access, FindingDesk desk) : NeutralityPage(access, desk)
{
    /// <summary>Where they began.</summary>
    [BindProperty(SupportsGet = true)]
    public int Since { get; set; }

    public Sitting Sitting => field ??= new Sitting(Register, Office, Moment, Math.Clamp(Since, 0, Register.Seq));

    /// <summary>What was recorded, with the clause where its words still stand.</summary>
    public IEnumerable<(Sha256 Wording, NeutralityCheck Check, Clause? Clause)> Recorded =>
        Sitting.Recorded.Select(wording => (wording, Mine(wording)!, Register.Draft.WithWording(wording).FirstOrDefault()));

    // An address that somebody shortened or mistyped shows all that they have recorded.
    public void OnGet() => ModelState.Clear();
}

using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Panels;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Neutrality;

/// <summary>After small corrections a councillor reads only what changed in clauses that they checked, and says whether their finding stands.</summary>
public sealed class ChangedModel(Access access, FindingDesk desk) : NeutralityPage(access, desk)
{
    /// <summary>The new wordings for which the finding stands.</summary>
    [BindProperty]
    public List<Sha256> Stands { get; set; } = [];

    /// <summary>The new wordings that the person read and for which it could stand.</summary>
    [BindProperty]
    public List<Sha256> Shown { get; set; } = [];

    public IReadOnlyList<ChangedClause> Clauses => field ??= ChangedClause.WaitingFor(this);

    /// <summary>Whether the finding can be given anew from here. Under seal each is given by itself.</summary>
    public bool CanStand(ChangedClause changed) => changed.CanStand && Sealed is null;

    /// <param name="which">All that were shown, or those that were selected.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? which)
    {
        var chosen = (which == "all" ? Shown : Stands).Distinct().ToList();
        if (chosen.Count == 0)
        {
            ModelState.AddModelError(nameof(Stands), "Select the clauses for which your finding stands");
        }

        return Write(
            Role.Councillor,
            reason: null,
            (register, head) => Desk.Give(Slug, register, head, Checking.Of(chosen, Finding.Neutral)),
            _ => Done($"Your finding stands for {(chosen.Count == 1 ? "1 clause" : $"{chosen.Count} clauses")}.", "/Neutrality/Index"));
    }
}

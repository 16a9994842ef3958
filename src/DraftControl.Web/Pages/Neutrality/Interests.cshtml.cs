using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Panels;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Neutrality;

/// <summary>A councillor declares an interest in clauses, which they then do not check, and sees what they have declared.</summary>
public sealed class InterestsModel(Access access, FindingDesk desk) : NeutralityPage(access, desk)
{
    private const int Shown = 80;

    [BindProperty]
    public List<ClauseId> Clauses { get; set; } = [];

    /// <summary>What the interest is.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    public IEnumerable<InterestDeclared> Declared => Register.Interests.Of(Office.Person);

    /// <summary>The clauses in which they have none.</summary>
    public IEnumerable<Clause> Choices => Register.Draft.Clauses.Where(clause => clause.HasWords && !Register.Interests.Has(Office.Person, clause.Id));

    public string Beginning(Clause clause) => clause.Wording.Text.Length <= Shown ? clause.Wording.Text : $"{string.Concat(clause.Wording.Text.EnumerateRunes().Take(Shown))}…";

    public void OnGet(string? clause)
    {
        if (ClauseId.TryParse(clause, null, out var id))
        {
            Clauses = [id];
        }
    }

    public IActionResult OnPost()
    {
        if (Clauses.Count == 0)
        {
            ModelState.AddModelError(nameof(Clauses), "Select the clauses in which you have an interest");
        }

        if (string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), "Enter what your interest is");
        }

        return Write(
            Role.Councillor,
            Reason,
            (register, head) => register.Unchanged(new InterestDeclared(head, [.. register.Draft.Clauses.Select(clause => clause.Id).Where(Clauses.Contains)])),
            _ => Done("You declared an interest. You are not asked about these clauses.", "/Neutrality/Interests"));
    }
}

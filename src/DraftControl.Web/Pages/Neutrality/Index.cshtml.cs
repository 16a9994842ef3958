using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Panels;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Neutrality;

/// <summary>A councillor finds the clauses that need them, and no others, and says which are politically neutral.</summary>
public sealed class IndexModel(Access access, FindingDesk desk) : NeutralityPage(access, desk)
{
    /// <summary>Words to check, and the clauses that they stand in: usually one.</summary>
    public sealed record Words(Sha256 Hash, string Span, string Number);

    /// <summary>The wordings that the councillor read and finds neutral.</summary>
    [BindProperty]
    public List<Sha256> Neutral { get; set; } = [];

    public IEnumerable<Words> Waiting => Gathered(Register.WaitingFor(Office, Moment));

    /// <summary>The words that this person has tested and that still stand in the text.</summary>
    public IReadOnlyList<(Words Words, NeutralityCheck Check)> Found => field ??= [.. Gathered(Register.Draft.Clauses).Select(words => (words, Check: Mine(words.Hash)!)).Where(found => found.Check is not null)];

    /// <summary>The clauses that this person cannot test, because their own council brought words of them.</summary>
    public IEnumerable<string> OwnCouncils => Register.Draft.Clauses.Where(clause => clause.HasWords && Register.Brought(clause).Contains(Office.Organisation)).Select(clause => Numbered(clause.Id));

    /// <summary>How many of the clauses that wait have changed since this person checked them: their differences are shown on a page of their own.</summary>
    public int Changed => ChangedClause.WaitingFor(this).Count;

    /// <summary>Whether they are asked for a finding on the whole text.</summary>
    public bool AsksForWhole => Register.AsksForWholeText(Office, Moment);

    /// <summary>Their concerns about words that were changed since, each with a clause that it stays with.</summary>
    public IReadOnlyList<AnsweredConcern> Answered => field ??= [.. Register.AnsweredOf(Office.Person)];

    /// <summary>Where one clause after the other is checked: the first of them, and since when.</summary>
    public string? OneByOne => Waiting.FirstOrDefault() is { } first ? Url.Page("/Neutrality/Check", new { slug = Slug, sha256 = first.Hash, since = Register.Seq }) : null;

    /// <summary>What the person checks before it is recorded; null while they select.</summary>
    public IReadOnlyList<Words>? Checked { get; private set; }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (step is "all")
        {
            Neutral = [.. Waiting.Select(words => words.Hash)];
        }

        if (ModelState.IsValid && Neutral.Count == 0)
        {
            ModelState.AddModelError(nameof(Neutral), "Select the clauses that are politically neutral");
        }

        if (step is "send")
        {
            return Write(Role.Councillor, reason: null, (register, head) => Desk.Give(Slug, register, head, Neutrality), _ => Done($"You recorded {(Neutral.Count == 1 ? "1 clause" : $"{Neutral.Count} clauses")} as politically neutral. You can change this below.", "/Neutrality/Index"));
        }

        if (step is not "edit" && Rehearse(Role.Councillor, reason: null, (register, head) => FindingDesk.Try(register, head, Neutrality)) is not null)
        {
            Checked = [.. Gathered(Register.Draft.Clauses.Where(clause => Neutral.Contains(clause.Wording.Hash)))];
        }

        return Page();
    }

    private Checking Neutrality => Checking.Of([.. Neutral.Distinct()], Finding.Neutral);

    private IEnumerable<Words> Gathered(IEnumerable<Clause> clauses) => clauses.Where(clause => clause.HasWords).GroupBy(clause => clause.Wording.Hash)
        .Select(same => new Words(same.Key, same.First().Span, string.Join(" and ", same.Select(clause => Numbered(clause.Id)))));
}

using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Neutrality;

/// <summary>A councillor finds the clauses that need them, and no others, and says which are politically neutral.</summary>
public sealed class IndexModel(Access access) : DeclarationPage(access)
{
    /// <summary>Words to check, and the clauses that they stand in: usually one.</summary>
    public sealed record Words(Sha256 Hash, string Span, string Number);

    /// <summary>The wordings that the councillor read and finds neutral.</summary>
    [BindProperty]
    public List<Sha256> Neutral { get; set; } = [];

    public Office Office => SignedIn.Holds(Register, Role.Councillor)!;

    public Appointment Appointment => Register.Roster.Find(Office)!;

    protected override Role? IsFor => Role.Councillor;

    public IEnumerable<Words> Waiting => Gathered(Register.WaitingFor(Office, Moment));

    /// <summary>The words that this person has tested and that still stand in the text.</summary>
    public IEnumerable<(Words Words, NeutralityCheck Check)> Found =>
        Gathered(Register.Draft.Clauses).Select(words => (words, Check: Register.Checks.By(Office.Person, words.Hash)!)).Where(found => found.Check is not null);

    /// <summary>The clauses that this person cannot test, because their own council brought words of them.</summary>
    public IEnumerable<string> OwnCouncils => Register.Draft.Clauses.Where(clause => clause.HasWords && Register.Brought(clause).Contains(Office.Organisation)).Select(clause => Numbered(clause.Id));

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
            return Write(Role.Councillor, reason: null, Attempt, _ => Done($"You recorded {(Neutral.Count == 1 ? "1 clause" : $"{Neutral.Count} clauses")} as politically neutral. You can change this below.", "/Neutrality/Index"));
        }

        if (step is not "edit" && Rehearse(Role.Councillor, reason: null, Attempt) is not null)
        {
            Checked = [.. Gathered(Register.Draft.Clauses.Where(clause => Neutral.Contains(clause.Wording.Hash)))];
        }

        return Page();
    }

    private Attempt Attempt(Register register, Head head) => Checking.Of([.. Neutral.Distinct()], Finding.Neutral).Openly(register, head);

    private IEnumerable<Words> Gathered(IEnumerable<Clause> clauses) => clauses.Where(clause => clause.HasWords).GroupBy(clause => clause.Wording.Hash)
        .Select(same => new Words(same.Key, same.First().Span, string.Join(" and ", same.Select(clause => Numbered(clause.Id)))));

    private string Numbered(ClauseId id) => Register.Draft.NumberOf(id)?.ToString() ?? "Title";
}

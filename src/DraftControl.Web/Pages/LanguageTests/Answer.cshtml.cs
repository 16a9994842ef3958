using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.LanguageTests;
using DraftControl.Web.Pages.Neutrality;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.LanguageTests;

/// <summary>A chief executive, or somebody of the front line, says of each clause whether they could put their name to it. Only what they have not answered is asked.</summary>
public sealed class AnswerModel(Access access) : DeclarationPage(access)
{
    /// <summary>Words that are answered already and are to be answered anew.</summary>
    [BindProperty(SupportsGet = true)]
    public Sha256? Also { get; set; }

    [BindProperty]
    public List<TypedAnswer> Answers { get; set; } = [];

    public Office Office => SignedIn.SpeaksAsAny(Register, office => LanguageRules.IsAsked(office.Role))!;

    public Round? Round => Register.RoundAt(Moment);

    /// <summary>The answers that the person checks before they are recorded; null while they answer.</summary>
    public IReadOnlyList<SameAnswer>? Checked { get; private set; }

    /// <summary>What was typed about words that no longer stand in the text, with what stands there now.</summary>
    public IReadOnlyList<(TypedAnswer Typed, EarlierWords? Words)> Gone { get; private set; } = [];

    protected override bool IsForParticipants => true;

    public Clause? Standing(TypedAnswer typed) => typed.Sha256 is { } hash ? Register.Draft.WithWording(hash).FirstOrDefault(clause => clause.HasWords) : null;

    /// <summary>What the person answered about the clause when it had other words; null where nothing.</summary>
    public AnsweredBefore? Before(Clause clause) => AnsweredBefore.Find(Ledger, Register, Office.Person, clause.Id);

    public IEnumerable<(Clause Clause, LanguageTest Test)> Given => Register.AnsweredBy(Office.Person).DistinctBy(given => given.Clause.Wording.Hash);

    public IActionResult OnGet()
    {
        if (Office is null)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        ModelState.Clear();
        Ask([]);
        return Page();
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (Office is null)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (Answers.Count == 0)
        {
            Ask([]);
        }

        if (HasMovedOn() || step is "edit")
        {
            return Page();
        }

        if (step is "all")
        {
            foreach (var typed in Answers.Where(typed => typed.IsEmpty))
            {
                typed.Answer = LanguageAnswer.NameToIt.Spelled();
            }

            ModelState.Clear();
        }

        var answers = Answers.Index().Select(typed => typed.Item.Read(ModelState, $"{nameof(Answers)}[{typed.Index}]", Register.Draft.Places(typed.Item.Sha256 ?? Sha256.Of("")))).OfType<WordsAnswered>().ToList();
        if (ModelState.IsValid && answers.Count == 0)
        {
            ModelState.AddModelError($"{nameof(Answers)}[0].{nameof(TypedAnswer.Answer)}", "Answer at least one clause");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var together = SameAnswer.Together(answers);
        if (step is not "send")
        {
            Checked = together;
            return Page();
        }

        var result = Write(Office.Role, together.Steps(FormId, FilledInBy.Themselves), _ => Done(Said(answers.Count), "/LanguageTests/Answer"));
        _ = result is PageResult && HasMovedOn();
        return result;
    }

    /// <summary>Asks for what waits for the person, keeping what they typed.</summary>
    private void Ask(IEnumerable<TypedAnswer> typed)
    {
        var known = typed.Where(given => given.Sha256 is not null).DistinctBy(given => given.Sha256).ToDictionary(given => given.Sha256!);
        Answers = [.. Register.Draft.Clauses.Where(clause => clause.HasWords)
            .Where(clause => clause.Wording.Hash == Also || known.ContainsKey(clause.Wording.Hash) || Register.LanguageTests.By(Office.Person, clause.Wording.Hash) is null)
            .DistinctBy(clause => clause.Wording.Hash)
            .Select(clause => known.GetValueOrDefault(clause.Wording.Hash) ?? new TypedAnswer { Sha256 = clause.Wording.Hash })];
        if (Also is { } again && Answers.Find(answer => answer.Sha256 == again) is { IsEmpty: true } asked && Register.LanguageTests.By(Office.Person, again) is { } test)
        {
            (asked.Answer, asked.Comment) = (test.Answer.Spelled(), test.Comment?.ToString());
        }
    }

    /// <summary>Whether words changed while the person answered: then the new words are asked for, and what was typed about the old ones is shown.</summary>
    private bool HasMovedOn()
    {
        var gone = Answers.Where(typed => Standing(typed) is null).ToList();
        if (gone.Count == 0)
        {
            return false;
        }

        Gone = [.. gone.Where(typed => !typed.IsEmpty).Select(typed => (typed, typed.Sha256 is { } hash ? EarlierWords.Find(Ledger, Register, hash) : null))];
        ModelState.Clear();
        Ask(Answers.Except(gone));
        ModelState.AddModelError(string.Empty, "Some of these words changed while you answered. Read the new words below, and answer those");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return true;
    }

    private static string Said(int count) => count == 1 ? "Your answer is recorded. You can change it below." : $"Your {count} answers are recorded. You can change them below.";
}

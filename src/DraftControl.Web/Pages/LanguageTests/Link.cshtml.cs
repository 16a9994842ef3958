using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.Signing;
using DraftControl.Web.Signatories;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.LanguageTests;

/// <summary>A chief executive, or their assistant, answers three questions about the whole text by a personal link. What they answered before and has not changed is not asked again.</summary>
public sealed class LinkModel(LinkAccess access, FormLimit limit) : LinkedPage(access)
{
    [BindProperty]
    public string FormId { get; set; } = Guid.NewGuid().ToString("N");

    [BindProperty]
    public WholeTextFields Fields { get; set; } = new();

    /// <summary><c>themselves</c> or <c>assistant</c>.</summary>
    [BindProperty]
    public string? FilledBy { get; set; }

    /// <summary>The text that they read, so that nobody puts their name to words that changed meanwhile.</summary>
    [BindProperty]
    public Sha256? Shown { get; set; }

    /// <summary>Whether they answer everything anew.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Anew { get; set; }

    /// <summary>The answers that they check before they are sent; null while they answer.</summary>
    public IReadOnlyList<SameAnswer>? Checked { get; private set; }

    /// <summary>The clauses that are asked about: those that are not answered as they stand.</summary>
    public IReadOnlyList<Clause> Asked => Anew ? [.. Register.Draft.Clauses.Where(clause => clause.HasWords)] : [.. Register.AskedOf(Office.Person)];

    public IReadOnlyList<(Clause Clause, LanguageTest Test)> Given => [.. Register.AnsweredBy(Office.Person)];

    public void OnGet()
    {
        ModelState.Remove(nameof(Anew));
        Access.Links.Open(Link);
        Show();
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (Shown != Register.Files.TextHash)
        {
            ModelState.Clear();
            ModelState.AddModelError(string.Empty, "The text changed while you answered. Read it again below, then go on: what you typed is still here");
            Response.StatusCode = StatusCodes.Status409Conflict;
            Show();
            return Page();
        }

        if (step is "edit" || Fields.GoesOn(step))
        {
            ModelState.Clear();
            Show();
            return Page();
        }

        var answers = Fields.Read(ModelState, nameof(Fields), Asked);
        if (!LanguageAnswers.TryParse(FilledBy, out FilledInBy by))
        {
            ModelState.AddModelError(nameof(FilledBy), "Select who fills this in");
        }

        if (answers is null || !ModelState.IsValid)
        {
            Show();
            return Page();
        }

        Checked = SameAnswer.Together(answers);
        return step is "send" && this.MaySend(limit) ? Send(Checked, by) : Page();
    }

    private IActionResult Send(IReadOnlyList<SameAnswer> answers, FilledInBy by)
    {
        if (!EntryId.TryParse(FormId, provider: null, out _))
        {
            return BadRequest();
        }

        try
        {
            if (Access.Answers.Write(Ledger, Office, FormId, answers, by) is not { } refusal)
            {
                TempData["Done"] = "Thank you. The answers are recorded.";
                return RedirectToPage("/LanguageTests/Link", new { slug = Ledger.Slug, token = Token });
            }

            ModelState.AddModelError(string.Empty, refusal.Sentence);
            Response.StatusCode = refusal.Status();
        }
        catch (LedgerUnavailableException e)
        {
            ModelState.AddModelError(string.Empty, e.Message);
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }

        // What stands now may differ from what they answered about.
        (Checked, Register) = (null, Ledger.Read());
        Show();
        return Page();
    }

    private void Show()
    {
        Shown = Register.Files.TextHash;
        ModelState.Remove(nameof(Shown));
        Fields.Offering(Register.Draft, Asked);
    }
}

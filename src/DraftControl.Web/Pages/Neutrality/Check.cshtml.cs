using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Neutrality;

/// <summary>A councillor says what they find of one wording, and why; or changes what they found.</summary>
public sealed class CheckModel(Access access) : DeclarationPage(access)
{
    /// <summary>The wording that the page shows.</summary>
    [FromRoute(Name = "sha256")]
    public Sha256? Asked { get; init; }

    /// <summary>Where the councillor began to check one clause after the other; null where this is the only one.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Since { get; set; }

    /// <summary>The wording that the person read, so that nobody signs off words that changed meanwhile.</summary>
    [BindProperty]
    public Sha256? Shown { get; set; }

    [BindProperty]
    public string? Finding { get; set; }

    /// <summary>With a concern: the words, exactly as they stand.</summary>
    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Office Office => SignedIn.Holds(Register, Role.Councillor)!;

    public Appointment Appointment => Register.Roster.Find(Office)!;

    /// <summary>The clause with these words; null where they no longer stand in the text.</summary>
    public Clause? Clause => Asked is null ? null : Register.Draft.WithWording(Asked).FirstOrDefault(clause => clause.HasWords);

    public string Numbers => string.Join(" and ", Register.Draft.WithWording(Asked!).Select(clause => Register.Draft.InWords(clause.Id)));

    public bool IsOwnCouncils => Register.Draft.WithWording(Asked!).Any(clause => Register.Brought(clause).Contains(Office.Organisation));

    /// <summary>How far the councillor is; null where they check this clause only.</summary>
    public Sitting? Sitting => Since is { } since ? new Sitting(Register, Office, Moment, since) : null;

    /// <summary>Words that have changed, with those that stand now.</summary>
    public EarlierWords? Earlier => EarlierWords.Find(Ledger, Register, Asked!);

    /// <summary>What the person found of these words before; null where nothing.</summary>
    public NeutralityCheck? Before => Register.Checks.By(Office.Person, Asked!);

    protected override Role? IsFor => Role.Councillor;

    public IActionResult OnGet()
    {
        if (Asked is null)
        {
            return NotFound();
        }

        ModelState.Clear();
        if (Before is { Finding: { } finding } earlier)
        {
            (Finding, Words, Reason) = (finding.Spelled(), earlier.Words?.ToString(), earlier.Reason?.ToString());
        }

        Response.StatusCode = Clause is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        return Page();
    }

    public IActionResult OnPost()
    {
        if (Shown is null || Shown != Asked)
        {
            return BadRequest();
        }

        var isCorrection = Before is not null;
        var (finding, words) = new TypedFinding(Finding, Words, Reason).Read(ModelState, Clause);
        return Write(
            Role.Councillor,
            Reason,
            (register, head) => Checking.Of([Shown], finding, words).Openly(register, head),
            _ => Since is null ? Done("Your finding is recorded. You can change it below.", "/Neutrality/Index")
                : isCorrection ? Done("Your finding is corrected. The newest one counts, and the earlier one stays on the record.", "/Neutrality/Summary", new { since = Since })
                : Next($"Recorded for {Numbers}: {(finding == Core.Entries.Finding.Neutral ? "neutral" : finding == Core.Entries.Finding.Concern ? "a concern" : "not sure")}."));
    }

    /// <summary>The next clause that waits; after the last one, what was recorded.</summary>
    private RedirectToPageResult Next(string done)
    {
        var register = Ledger.Read();
        return new Sitting(register, Office, Moment, Since!.Value).After(Asked!) is { } next
            ? Done(done, "/Neutrality/Check", new { sha256 = next, since = Since })
            : Done(done, "/Neutrality/Summary", new { since = Since });
    }
}

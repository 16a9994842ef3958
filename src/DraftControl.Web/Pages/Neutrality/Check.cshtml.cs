using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Panels;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Neutrality;

/// <summary>A councillor says what they find of one wording, and why; changes what they found, or takes it back.</summary>
public sealed class CheckModel(Access access, FindingDesk desk) : NeutralityPage(access, desk)
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

    /// <summary>With a concern: what would clear it.</summary>
    [BindProperty]
    public string? Clears { get; set; }

    /// <summary>With a concern: neutral words in the place of the clause.</summary>
    [BindProperty]
    public string? Suggestion { get; set; }

    /// <summary>The clause with these words; null where they no longer stand in the text.</summary>
    public Clause? Clause => Asked is null ? null : Register.Draft.WithWording(Asked).FirstOrDefault(clause => clause.HasWords);

    public string Numbers => string.Join(" and ", Register.Draft.WithWording(Asked!).Select(clause => Register.Draft.InWords(clause.Id)));

    public bool IsOwnCouncils => Register.Draft.WithWording(Asked!).Any(clause => Register.Brought(clause).Contains(Office.Organisation));

    public bool HasInterest => Register.Draft.WithWording(Asked!).Any(clause => Register.Interests.Has(Office.Person, clause.Id));

    /// <summary>How far the councillor is; null where they check this clause only.</summary>
    public Sitting? Sitting => Since is { } since ? new Sitting(Register, Office, Moment, since) : null;

    /// <summary>Words that have changed, with those that stand now.</summary>
    public EarlierWords? Earlier => EarlierWords.Find(Ledger, Register, Asked!);

    /// <summary>What the person found of these words before; null where nothing.</summary>
    public NeutralityCheck? Before => Mine(Asked!);

    /// <summary>What they last read in the clause; null where they have read nothing of it, or these same words.</summary>
    public LastChecked? Last => LastChecked.Of(Ledger, Register, Office.Person, [Clause!.Id]).GetValueOrDefault(Clause.Id) is { } last && last.Was.Wording.Hash != Asked ? last : null;

    /// <summary>The clauses with words before and after it.</summary>
    public (Clause? Previous, Clause? Next) Neighbours
    {
        get
        {
            var words = Register.Draft.Clauses.Where(clause => clause.HasWords).ToList();
            var place = words.FindIndex(clause => clause.Id == Clause!.Id);
            return (place > 0 ? words[place - 1] : null, place + 1 < words.Count ? words[place + 1] : null);
        }
    }

    public IActionResult OnGet()
    {
        if (Asked is null)
        {
            return NotFound();
        }

        ModelState.Clear();
        if (Before is { Finding: { } finding } earlier)
        {
            var said = ConcernText.Of(earlier.Reason?.ToString());
            (Finding, Words, Reason, Clears, Suggestion) = (finding.Spelled(), earlier.Words?.ToString(), said.Why, said.Clears, said.Suggested);
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
        var (finding, words) = new TypedFinding(Finding, Words, Reason, Clears).Read(ModelState, Clause);
        var concern = finding == Core.Entries.Finding.Concern;
        var reason = TypedReason(concern ? new ConcernText(Reason, Clears, Sealed is null ? null : Suggestion).Joined() : Reason);
        var suggested = concern && Sealed is null ? Suggested() : null;
        List<Step> steps = [new(FormId, reason, (register, head) => Desk.Give(Slug, register, head, Checking.Of([Shown], finding, words)))];
        if (suggested is not null)
        {
            steps.Add(new($"{FormId}/suggestion", reason, (register, head) => Suggesting(register, head, suggested, words)));
        }

        return Write(Role.Councillor, steps, _ => Recorded(finding, isCorrection, suggested is not null));
    }

    public IActionResult OnPostWithdraw() => Shown is null || Shown != Asked ? BadRequest() : Write(
        Role.Councillor,
        Reason,
        (register, head) => register.Unchanged(new FindingWithdrawn(head, TestedWords.In(register.Draft, [Shown]))),
        _ => Done("You took your finding back. It counts as not checked, and stays on the record as taken back.", "/Neutrality/Index"));

    /// <summary>The words that the person would have instead; null where there are none, or the same.</summary>
    private Suggestion? Suggested()
    {
        var words = Hygiene.Normalised(Suggestion ?? "").Trim();
        if (words.Length == 0 || Clause is not { } clause || string.Equals(words, Spans.Bare(clause.Span).Trim(), StringComparison.Ordinal))
        {
            return null;
        }

        if (Core.Entries.Reason.Complaint(words) is { } complaint)
        {
            ModelState.AddModelError(nameof(Suggestion), complaint.Replace("The reason", "The suggestion", StringComparison.Ordinal));
            return null;
        }

        return new(clause.Id, Core.Entries.Reason.Parse(words));
    }

    private Attempt Suggesting(Register register, Head head, Suggestion suggestion, Line? words) => register.SealedPanelOf(head.By) is not null
        ? Refusal.NotAllowed("Findings are sealed now. Your finding was recorded; the words that you suggest would show it to others. Add them to your reason.")
        : register.Unchanged(new ThreadStarted(head, register.Discussion.Count + 1, new Topic.OnClause(suggestion.Clause), Shown, words, register.Tip!, suggestion));

    private RedirectToPageResult Recorded(Finding finding, bool isCorrection, bool isSuggested)
    {
        var also = isSuggested ? " The words that you suggest are in a discussion of the clause." : "";
        return Since is null ? Done($"Your finding is recorded. You can change it below.{also}", "/Neutrality/Index")
            : isCorrection ? Done($"Your finding is corrected. The newest one counts, and the earlier one stays on the record.{also}", "/Neutrality/Summary", new { since = Since })
            : Next($"Recorded for {Numbers}: {(finding == Core.Entries.Finding.Neutral ? "neutral" : finding == Core.Entries.Finding.Concern ? "a concern" : "not sure")}.{also}");
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

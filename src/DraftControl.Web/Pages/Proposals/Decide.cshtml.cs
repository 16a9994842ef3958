using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;
using DraftControl.Web.Pages.DraftDecisions;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>An editor decides a proposal: a form, then a page to check what becomes of the text, then the entry, and straight on to the next.</summary>
public sealed class DecideModel(Access access, Redlines redlines, EditorsRoom room) : CheckAnswersPage(access, redlines)
{
    /// <summary>How many days the proposer has, where the editor says nothing else.</summary>
    private const int UsualDays = 14;

    [FromRoute]
    public int Number { get; set; }

    /// <summary>Whether the editor works through everything that waits for them.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Next { get; set; }

    [BindProperty, Required(ErrorMessage = "Select a decision")]
    public DecisionCode? Code { get; set; }

    /// <summary>The number of the proposal that covers this one, as typed.</summary>
    [BindProperty]
    public string? CoveredBy { get; set; }

    /// <summary>The entry that the editor has read.</summary>
    [BindProperty, Required(ErrorMessage = "Read the proposal again, and decide from there")]
    public CommitId? Tip { get; set; }

    [BindProperty]
    public List<TypedWording> Wordings { get; set; } = [];

    /// <summary>The clauses whose changes the editor takes up, where there is something to choose.</summary>
    [BindProperty]
    public List<string> Taking { get; set; } = [];

    /// <summary>Until when the proposer is asked whether they agree to changes; empty where they are not asked.</summary>
    [BindProperty]
    public DateFields AnswerBy { get; set; } = new();

    [BindProperty]
    public MeetingFields Meeting { get; set; } = new();

    /// <summary>The draft decision that the form goes on with.</summary>
    [BindProperty]
    public HeldDraft Draft { get; set; } = new();

    /// <summary>The template whose words are added to the reason.</summary>
    [BindProperty]
    public string? Template { get; set; }

    /// <summary>The same, as it was read from the form.</summary>
    public Day? Until { get; private set; }

    public Meeting? HeldAt { get; private set; }

    public Proposal Proposal => Register.Proposals[Number];

    public IReadOnlyList<ReasonTemplate> Templates => room.Templates.Of(Slug);

    /// <summary>What other editors say about it among themselves.</summary>
    public EditorsNotes? Notes => EditorsNotes.Of(this, room, Item);

    /// <summary>The clauses that can be taken up or left out one by one; none where the proposal is about one clause.</summary>
    public IReadOnlyList<ClauseChoice> Choices => ClauseChoice.Of(Asked);

    /// <summary>The clauses that the editor leaves as they are.</summary>
    public IReadOnlySet<ClauseId> Leaving => Choices.Select(choice => choice.Clause).Where(clause => !Taking.Contains(clause.ToString())).ToHashSet();

    /// <summary>What the proposal asks for.</summary>
    public IReadOnlyList<ShownChange> Asked { get; private set; } = [];

    /// <summary>Words that were typed for clauses that the proposal no longer changes.</summary>
    public IReadOnlyList<string> LeftOver { get; private set; } = [];

    /// <summary>Whose words the text is made of, now and after the decision; null where it stays as it is.</summary>
    public AuthorshipChange? Authorship { get; private set; }

    /// <summary>What it does to those who have tested the words; null where the text stays as it is.</summary>
    public SignOffs? SignOffs { get; private set; }

    /// <summary>The text after it.</summary>
    public Draft? After { get; private set; }

    /// <summary>Whether the text or the proposal has changed since the editor read it, so that what was typed and what stands now are shown.</summary>
    public bool IsStale => Response.StatusCode == StatusCodes.Status409Conflict;

    public Office Editor => SignedIn.Holds(Register, Role.Editor)!;

    public string WhoSees => Register.WhoSees(Editor);

    /// <summary>Where the editor is in the list that they work through; null where they decide this one alone.</summary>
    public QueuePlace? Place => field ??= QueuePlace.Of(this, room, WorkFilter.Proposal, Number);

    /// <summary>How many others wait for this editor.</summary>
    public int Left => Here.Left;

    private QueuePlace Here => field ??= Place ?? QueuePlace.Begun(this, room, WorkFilter.Proposal, Number);

    private Decidable Item => Decidable.Proposal(Number);

    protected override Role? IsFor => Role.Editor;

    protected override Role Role => Role.Editor;

    public IActionResult OnGet()
    {
        if (!Register.Proposals.TryGetValue(Number, out var proposal))
        {
            return NotFound();
        }

        if (!proposal.IsOpen || Register.MayNotDecide(Editor, Number) is not null)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Tip = Register.Tip;
        AnswerBy = DateFields.Of(room.Clock.GetUtcNow().UkDay().AddDays(UsualDays));
        Read();
        Taking = [.. Choices.Where(choice => !choice.IsGone).Select(choice => choice.Clause.ToString())];
        if (Request.Query["from"] is [{ } from])
        {
            return room.Draft(Slug, Register, Editor, from) is { } kept && kept.About == Item ? GoOnWith(kept) : NotFound();
        }

        Code = Request.Query["accept"] == "true" && Asked.Codes().Any(known => known.Code == DecisionCode.Accepted) ? DecisionCode.Accepted : null;
        return Page();
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (!Register.Proposals.ContainsKey(Number))
        {
            return NotFound();
        }

        Read();
        Next |= step is "send-next";
        if (step is "draft")
        {
            return KeepDraft();
        }

        if ((step is "check" || IsSending(step)) && Draft.IsOvertaken(this, room, Item, this.Fields()))
        {
            return Page();
        }

        var result = Take(step);
        if (IsStale)
        {
            Renew();
        }

        return result;
    }

    protected override void Edit(string? step)
    {
        if (step is "template")
        {
            Reason = room.Templates.Find(Slug, Template)?.AddedTo(Reason) ?? Reason;
        }
    }

    protected override void Validate()
    {
        TypedDecision.Validate(this);
        HeldAt = Meeting.Read(ModelState, nameof(Meeting));
        Until = Code != DecisionCode.AcceptedWithChanges || AnswerBy.IsEmpty ? null : AnswerBy.Upcoming(ModelState, nameof(AnswerBy), room.Clock.GetUtcNow().UkDay());
    }

    protected override Attempt Attempt(Register register, Head head) =>
        (Code == DecisionCode.AcceptedWithChanges
            ? new Deciding(Number, Code.Value, CoveredBy: null, Tip!, Wordings.Given(Asked, Leaving)) { Leaving = Leaving, AnswerBy = Until, Meeting = HeldAt }
            : new Deciding(Number, Code!.Value, Cover, Tip!, new Dictionary<ClauseId, string>()) { Meeting = HeldAt }).Decide(register, head, Ledger.FilesAt);

    protected override IReadOnlyList<ShownChange> Outcome(Act act)
    {
        var changes = ((Decided)act.Entry).Changes;
        (Authorship, SignOffs, After) = changes.Count == 0 ? (null, null, null) : (AuthorshipChange.Of(Register, act.Files.Draft, Editor.Organisation), SignOffs.Of(Register, act.Files.Draft, Editor.Organisation), act.Files.Draft);
        return Register.Shown(changes, Register.Draft, act.Files.Draft, Redlines);
    }

    protected override IActionResult Sent(RecordedEntry recorded)
    {
        Draft.Forget(this, room, Item);
        var done = $"You decided proposal {Number}: {Code!.Value.InWords()}.";
        var goesOn = Request.Form["do"].Contains("send-next");
        return goesOn || Place is not null ? Here.GoOn(this, done, Ledger.Read(), room, goesOn) : Done(done, "/Proposals/Show", new { number = Number });
    }

    /// <summary>The proposal that covers this one, where one is named and a number.</summary>
    public int? Cover => Code == DecisionCode.AlreadyCovered && int.TryParse(CoveredBy, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private PageResult GoOnWith(DraftDecision kept)
    {
        this.Fill(kept.Fields);
        (Draft, Tip) = (HeldDraft.Of(kept), CommitId.Parse(kept.Tip));
        Read();
        return Page();
    }

    private IActionResult KeepDraft()
    {
        if (Register.MayNotDecide(Editor, Number) is not null)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        return Draft.Save(this, room, Item, Tip ?? Register.Tip!, this.Fields(), Editor) is { } kept
            ? Done("The draft decision is kept. Editors who may decide the same read it, and nobody else.", "/DraftDecisions/Show", new { id = kept.Id })
            : Page();
    }

    /// <summary>Shows both: what was typed, and what stands now. The next try is made on what stands now.</summary>
    private void Renew()
    {
        Tip = Register.Tip;
        foreach (var name in ModelState.Keys.Where(name => name == nameof(Tip) || name.StartsWith(nameof(Wordings), StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(name);
        }

        Read();
    }

    private void Read()
    {
        Asked = Register.Shown(Proposal.Changes, Ledger.FilesAt(Proposal.Base).Draft, Ledger.FilesAt(Proposal.Wording).Draft, Redlines, Proposal);
        (Wordings, var typed) = (TypedWordings.For(Asked, Wordings), Wordings);
        LeftOver = [.. typed.Where(wording => Wordings.All(other => other.Clause != wording.Clause)).Select(wording => wording.Wording ?? "")];
    }
}

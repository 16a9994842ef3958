using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>An editor decides several proposals alike, with one reason: each becomes an entry of its own.</summary>
public sealed class DecideSeveralModel(Access access, Writer writer, Redlines redlines, EditorsRoom room) : DeclarationPage(access)
{
    public const int Most = 50;

    /// <summary>What can be decided of several alike: nothing that needs words or another proposal's number for each.</summary>
    public static readonly IReadOnlyList<(DecisionCode Code, string Words)> Codes =
    [
        (DecisionCode.Accepted, "Accepted"),
        (DecisionCode.NotAccepted, "Not accepted"),
        (DecisionCode.OutOfScope, "Out of scope"),
        (DecisionCode.Deferred, "Deferred: they stay open"),
    ];

    /// <summary>The proposals that are chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public List<int> Number { get; set; } = [];

    [BindProperty, Required(ErrorMessage = "Select a decision")]
    public DecisionCode? Code { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter a reason")]
    public string? Reason { get; set; }

    /// <summary>The meeting at which they are decided; empty where it is at none.</summary>
    [BindProperty]
    public MeetingFields Meeting { get; set; } = new();

    /// <summary>The template whose words are added to the reason.</summary>
    [BindProperty]
    public string? Template { get; set; }

    /// <summary>The meeting, as it was read from the form.</summary>
    public Meeting? HeldAt { get; private set; }

    public IReadOnlyList<ReasonTemplate> Templates => room.Templates.Of(Slug);

    /// <summary>The entry that the editor has read.</summary>
    [BindProperty, Required(ErrorMessage = "Read the proposals again, and decide from there")]
    public CommitId? Tip { get; set; }

    /// <summary>What comes of the decisions, for the editor to check; null while they fill in the form.</summary>
    public TriedTogether? Tried { get; private set; }

    public bool IsChecking => Tried is not null;

    /// <summary>Those that were decided just now.</summary>
    public IReadOnlyList<Proposal> Decided { get; private set; } = [];

    /// <summary>Why a proposal cannot be decided so, by its number.</summary>
    public IReadOnlyDictionary<int, string> Why { get; private set; } = new Dictionary<int, string>();

    public Office Editor => SignedIn.Holds(Register, Role.Editor)!;

    /// <summary>Which list the editor works through.</summary>
    public WorkFilter Filter => field ??= WorkFilter.Of(Request.Query);

    public IReadOnlyList<WorkItem> Items => field ??= Worklist.Of(Register, Editor);

    public string WhoSees => Register.WhoSees(Editor);

    protected override Role? IsFor => Role.Editor;

    public void OnGet()
    {
        ModelState.Clear();
        Tip = Register.Tip;
        Number = [.. Number.Where(number => Items.Any(item => item.Proposal.Number == number)).Distinct().Take(Most)];
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        Number = [.. Number.Where(Register.Proposals.ContainsKey).Distinct().Take(Most)];
        if (step is not ("check" or "send"))
        {
            ModelState.Clear();
            Reason = step is "template" && room.Templates.Find(Slug, Template) is { } template ? template.AddedTo(Reason) : Reason;
            return Page();
        }

        HeldAt = Meeting.Read(ModelState, nameof(Meeting));
        if (Number.Count == 0)
        {
            ModelState.AddModelError(nameof(Number), "Select the proposals that you decide");
        }

        if (!string.IsNullOrWhiteSpace(Reason) && Core.Entries.Reason.Complaint(Hygiene.Normalised(Reason).Trim()) is { } complaint)
        {
            ModelState.AddModelError(nameof(Reason), complaint);
        }

        if (Code is { } code && Codes.All(known => known.Code != code))
        {
            ModelState.AddModelError(nameof(Code), "Decide these one by one: each needs words of its own");
        }

        return !ModelState.IsValid ? Page() : step is "check" ? Check() : Send();
    }

    /// <summary>What a proposal asks for.</summary>
    public IReadOnlyList<ShownChange> Changes(Proposal proposal) =>
        Register.Shown(proposal.Changes, Ledger.FilesAt(proposal.Base).Draft, Ledger.FilesAt(proposal.Wording).Draft, redlines, proposal);

    /// <summary>The proposals among the chosen that change other words of a clause than another one of them: what comes of both is combined.</summary>
    public IReadOnlyList<int> Combining => Tried is null || Code != DecisionCode.Accepted ? []
        : [.. Tried.Decisions.Select(decided => decided.Proposal).Where(number => TriedTogether.Sharing(Register, Tried.Decisions.Select(other => other.Proposal).Where(other => other != number), number).Count > 0)];

    /// <summary>What all of them change in the text together.</summary>
    public IReadOnlyList<ShownChange> Joint => field ??= Tried!.Changes(Register, redlines);

    /// <summary>Whose words the text is made of, now and after the decisions.</summary>
    public AuthorshipChange Authorship => AuthorshipChange.Of(Register, Tried!.After, Editor.Organisation);

    /// <summary>What they do to those who have tested the words; null where the text stays as it is.</summary>
    public SignOffs? SignOffs => Joint.Count == 0 ? null : SignOffs.Of(Register, Tried!.After, Editor.Organisation);

    private PageResult Check()
    {
        var tried = TriedTogether.Of(writer, Ledger, Number, (number, together) => new Step(Form(number), Core.Entries.Reason.Parse(Hygiene.Normalised(Reason!).Trim()), Attempt(number, together)));
        Why = tried.Why;
        if (tried.Decisions.Count == 0)
        {
            ModelState.AddModelError(nameof(Number), "None of these can be decided so. Below you read why");
        }
        else
        {
            Tried = tried;
        }

        return Page();
    }

    private IActionResult Send()
    {
        var results = Number.Select((number, index) => (Number: number, Result: Written.One(writer, Ledger, Form(number), Role.Editor, Reason, Attempt(number, TriedTogether.Sharing(Register, Number.Take(index), number))))).ToList();
        var refused = results.Where(pair => pair.Result.Why is not null).ToList();
        if (refused.Count == 0)
        {
            TempData["Done"] = $"You decided {ProposalWords.Named(Number)}: {Code!.Value.InWords()}.";
            return LocalRedirect(Url.ToList(Slug, Filter));
        }

        // What was refused stays chosen, to be read again as it stands now. What was decided is not sent again.
        Decided = [.. results.Where(pair => pair.Result.Recorded is not null).Select(pair => Register.Proposals[pair.Number])];
        Why = refused.ToDictionary(pair => pair.Number, pair => pair.Result.Why!);
        Register = Ledger.Read();
        (Number, Tip) = ([.. refused.Select(pair => pair.Number)], Register.Tip);
        ModelState.Clear();
        var recorded = Decided.Count == 0 ? "Nothing was recorded." : $"Recorded: {ProposalWords.Named([.. Decided.Select(proposal => proposal.Number)])}.";
        ModelState.AddModelError(nameof(Number), $"{recorded} Not recorded: {ProposalWords.Named(Number)}. Below you read why");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <param name="number">The proposal to decide.</param>
    /// <param name="together">The proposals that are decided just before it and change the same clauses.</param>
    private Func<Register, Head, Attempt> Attempt(int number, IReadOnlyList<int> together) => (register, head) =>
        new Deciding(number, Code!.Value, CoveredBy: null, Tip!, new Dictionary<ClauseId, string>()) { Together = Code == DecisionCode.Accepted ? together : [], Meeting = HeldAt }.Decide(register, head, Ledger.FilesAt);

    private string Form(int number) => string.Create(CultureInfo.InvariantCulture, $"{FormId}/{number}");
}

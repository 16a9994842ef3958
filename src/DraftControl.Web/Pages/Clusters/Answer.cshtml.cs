using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;
using DraftControl.Web.Pages.Proposals;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Clusters;

/// <summary>An editor answers everything in a cluster at once: a form, a page to check what each gets, then an entry for each.</summary>
public sealed class AnswerModel(Access access, Writer writer, Redlines redlines, EditorsRoom room) : ClusterPage(access)
{
    [BindProperty, Required(ErrorMessage = "Select the answer")]
    public AnswerCode? Code { get; set; }

    /// <summary>The proposal that is accepted, or covers the rest, as typed.</summary>
    [BindProperty]
    public string? Accepted { get; set; }

    [BindProperty]
    public string? CoveredBy { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter a reason")]
    public string? Reason { get; set; }

    /// <summary>The template whose words are added to the reason.</summary>
    [BindProperty]
    public string? Template { get; set; }

    /// <summary>The entry that the editor has read.</summary>
    [BindProperty]
    public CommitId? Tip { get; set; }

    public IReadOnlyList<ReasonTemplate> Templates => room.Templates.Of(Slug);

    /// <summary>What each gets, to be checked; null while the form is filled in.</summary>
    public IReadOnlyList<ClusterAnswer>? Checked { get; private set; }

    /// <summary>What the acceptance does to those who have tested the words, and the text after it; null where the text stays as it is.</summary>
    public (SignOffs SignOffs, Draft After)? Tests { get; private set; }

    /// <summary>What was not written, and why.</summary>
    public IReadOnlyList<(string Name, string Why)> Refused { get; private set; } = [];

    /// <summary>What the proposal that is accepted changes in the text.</summary>
    public IReadOnlyList<ShownChange> Changes => Code == AnswerCode.Accepted && Register.Proposals.GetValueOrDefault(Proposal ?? 0) is { } accepted
        ? Register.Shown(accepted.Changes, Ledger.FilesAt(accepted.Base).Draft, Ledger.FilesAt(accepted.Wording).Draft, redlines, accepted)
        : [];

    public string WhoSees => Register.WhoSees(Editor!);

    protected override Role? IsFor => Role.Editor;

    private int? Proposal => int.TryParse(Code == AnswerCode.Accepted ? Accepted : Code == AnswerCode.AlreadyCovered ? CoveredBy : null, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public IActionResult OnGet()
    {
        Tip = Register.Tip;
        return Cluster is null ? NotFound() : Page();
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (Cluster is null)
        {
            return NotFound();
        }

        if (step is not ("check" or "send"))
        {
            ModelState.Clear();
            Reason = step is "template" && room.Templates.Find(Slug, Template) is { } template ? template.AddedTo(Reason) : Reason;
            return Page();
        }

        if (Code == AnswerCode.Accepted && (Proposal is not { } accepted || !Cluster.Proposals.Contains(accepted)))
        {
            ModelState.AddModelError(nameof(Accepted), "Select the proposal that you accept");
        }

        if (!string.IsNullOrWhiteSpace(Reason) && Core.Entries.Reason.Complaint(Hygiene.Normalised(Reason).Trim()) is { } complaint)
        {
            ModelState.AddModelError(nameof(Reason), complaint);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var answers = new AnsweringCluster(Number, Code!.Value, Proposal, Tip ?? Register.Tip!).Answers(Register, Editor!, Ledger.FilesAt);
        if (answers.All(answer => answer.Why is not null))
        {
            ModelState.AddModelError(nameof(Code), $"Nothing can be answered so. {answers.Select(answer => answer.Why).FirstOrDefault()}");
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        return step is "send" ? Send([.. answers.Where(answer => answer.Why is null)]) : Check(answers);
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Check(IReadOnlyList<ClusterAnswer> answers)
    {
        // The first one is tried, because the others rest on it.
        var first = answers.First(answer => answer.Why is null);
        if (Rehearse(Role.Editor, Reason, first.Act) is { } act)
        {
            Checked = answers;
            Tests = act.SignOffs(Register) is { } told ? (told, act.Files.Draft) : null;
        }

        return Page();
    }

    private IActionResult Send(IReadOnlyList<ClusterAnswer> answers)
    {
        var written = new List<ClusterAnswer>();
        foreach (var answer in answers)
        {
            if (Written.One(writer, Ledger, $"{FormId}/{answer.Name}", Role.Editor, Reason, answer.Act).Why is not { } why)
            {
                written.Add(answer);
                continue;
            }

            Refused = [.. Refused, (answer.Name, why)];
            if (Code == AnswerCode.Accepted && written.Count == 0)
            {
                break;
            }
        }

        if (Refused.Count == 0)
        {
            return Done($"You answered {written.Count} that say the same.", "/Clusters/Show", new { number = Number });
        }

        (Register, Tip) = (Ledger.Read(), Ledger.Read().Tip);
        ModelState.Remove(nameof(Tip));
        ModelState.AddModelError(nameof(Code), $"{(written.Count == 0 ? "Nothing was recorded" : $"Recorded: {string.Join(", ", written.Select(answer => answer.Name))}")}. Not recorded: {string.Join(", ", Refused.Select(pair => pair.Name))}. Below you read why");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}

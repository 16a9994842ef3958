using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.Discussions;
using DraftControl.Web.Texts;
using DraftControl.Web.Unsent;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>An organisation's open proposal is put in other words, against the text as it stands.</summary>
public sealed class ReviseModel(Access access, Redlines redlines, UnsentBook unsent) : ProposingPage(access, redlines, unsent)
{
    [FromRoute]
    public int Number { get; set; }

    public override string Heading => $"Revise proposal {Number}";

    public override Slug Organisation => Register.Proposals[Number].Organisation;

    public override IReadOnlyList<ShownChange> Overtaken => field ??= [.. Shown(Register.Proposals[Number]).Where(change => change is { HasMovedOn: true, IsReword: true })];

    protected override int? Revised => Number;

    /// <param name="unsent">What was kept, to go on with.</param>
    /// <param name="suggestion">The comment whose words to revise it with, by its entry.</param>
    public IActionResult OnGet(string? unsent, int? suggestion)
    {
        if (NotHere() is { } refused)
        {
            return refused;
        }

        if (unsent is not null)
        {
            return Resume(unsent) ? Page() : NotFound();
        }

        // Colleagues may write it for a representative to send, so only what is open counts for them.
        var proposal = Register.Proposals[Number];
        if (Sender is { } sender ? Register.MayNotRevise(sender, Number) is not null : !proposal.IsOpen)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        (Base, Title, Reason) = (Register.Tip, proposal.Title.ToString(), proposal.Reason.ToString());
        Changes = TypedChanges.Of(proposal, Ledger.FilesAt(proposal.Wording).Draft, Ledger.FilesAt(proposal.Base).Draft, Register.Draft);
        if (suggestion is { } comment && Register.SuggestedIn(comment, new Topic.OnProposal(Number)) is { } suggested)
        {
            Take(suggested, proposal);
        }

        return Page();
    }

    /// <summary>The words that were suggested, in place of those for the same clause.</summary>
    private void Take(Suggestion suggested, Proposal proposal)
    {
        var added = proposal.Added.ToList();
        var change = Changes.Find(change => change.Op == ChangeOp.Reword && change.Clause == suggested.Clause)
            ?? (added.IndexOf(suggested.Clause) is >= 0 and var index ? Changes.Where(change => change.Op == ChangeOp.Add).ElementAtOrDefault(index) : null);
        change?.Wording = suggested.Words.ToString();
    }

    private IReadOnlyList<ShownChange> Shown(Proposal proposal) =>
        Register.Shown(proposal.Changes, Ledger.FilesAt(proposal.Base).Draft, Ledger.FilesAt(proposal.Wording).Draft, Redlines, proposal);

    protected override IActionResult? NotHere() =>
        !Register.Proposals.ContainsKey(Number) ? NotFound()
        : Mine.Contains(Organisation) ? null
        : StatusCode(StatusCodes.Status403Forbidden);
}

using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.Discussions;
using DraftControl.Web.Panels;
using DraftControl.Web.Texts;
using DraftControl.Web.Unsent;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>Somebody writes changes to one clause or several, for a representative of their organisation to propose.</summary>
public sealed class NewModel(Access access, Redlines redlines, UnsentBook unsent) : ProposingPage(access, redlines, unsent)
{
    public override string Heading => Sender is null ? "Draft a change for your representative" : "Propose a change";

    /// <summary>That of what is kept; else the one that the person may write changes for; else the first that they hold an office for.</summary>
    public override Slug Organisation => field ??= Kept() is { } kept ? Slug.Parse(kept.Organisation) : Drafter.Of(SignedIn, Register)?.Office.Organisation ?? Mine.First();

    /// <param name="clause">The clause to begin with.</param>
    /// <param name="op">What to do with it.</param>
    /// <param name="unsent">What was kept, to go on with.</param>
    /// <param name="contribution">The contribution that it is made of.</param>
    /// <param name="suggestion">The comment, or the concern, whose words to propose, by its entry.</param>
    public IActionResult OnGet(string? clause, string? op, string? unsent, int? contribution, int? suggestion)
    {
        Base = Register.Tip;
        if (unsent is not null)
        {
            return Resume(unsent) ? Page() : NotFound();
        }

        if (Register.MayNotDraft(Organisation) is { } refusal)
        {
            ModelState.AddModelError(string.Empty, refusal.Sentence);
        }

        if (ClauseId.TryParse(clause, provider: null, out var id) && Draft.Find(id) is not null)
        {
            Changes = [TypedChange.Of(Enum.TryParse<ChangeOp>(op, ignoreCase: true, out var chosen) ? chosen : ChangeOp.Reword, id, Draft)];
        }

        if (contribution is { } number && Register.Contributions.TryGetValue(number, out var point))
        {
            BeginWith(point);
        }

        if (suggestion is { } entry && (Register.SuggestedIn(entry) ?? SuggestedInConcern.In(Register, entry)) is { } suggested && Draft.Find(suggested.Clause) is not null)
        {
            var change = TypedChange.Of(ChangeOp.Reword, suggested.Clause, Draft);
            change.Wording = suggested.Words.ToString();
            (Changes, Reason) = ([change], ConcernText.Of((Register.Concerns.Find(entry)?.Reason ?? Register.Entries[entry - 1].Entry.Reason)?.ToString()).Why);
        }

        return Page();
    }

    /// <summary>Begins with the point that was made, and the words that they would like.</summary>
    private void BeginWith(Contribution point)
    {
        (Contribution, Reason) = (point.Number, point.Point.ToString());
        if (point.Entry.Clause is { } clause && Draft.Find(clause) is not null)
        {
            var change = TypedChange.Of(ChangeOp.Reword, clause, Draft);
            change.Wording = point.Entry.Wording?.ToString() ?? change.Wording;
            Changes = [change];
        }
    }
}

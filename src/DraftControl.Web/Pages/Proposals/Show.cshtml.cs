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

namespace DraftControl.Web.Pages.Proposals;

/// <summary>One proposal: what it asks for, why, where it stands, what became of it, and what the reader may do about it.</summary>
public sealed class ShowModel(Access access, Redlines redlines, ProposalPairs pairs, EditorsRoom room) : DeclarationPage(access)
{
    [FromRoute]
    public int Number { get; set; }

    public Proposal Proposal { get; private set; } = null!;

    public IReadOnlyList<ShownChange> Changes { get; private set; } = [];

    /// <summary>What the decision made of each change, where an editor accepted it with changes.</summary>
    public IReadOnlyList<DecidedChange> Outcome { get; private set; } = [];

    /// <summary>The other open proposals that change the same clauses.</summary>
    public IReadOnlyList<Proposal> Others { get; private set; } = [];

    /// <summary>The clauses that others change too.</summary>
    public IReadOnlyList<ClauseId> Contested { get; private set; } = [];

    /// <summary>Which of them can be taken together with it, of those that the page names.</summary>
    public IReadOnlyDictionary<int, Together> Together { get; private set; } = new Dictionary<int, Together>();

    /// <summary>The entries about it, newest first.</summary>
    public IEnumerable<RecordedEntry> History => Proposal.History.Reverse().Select(seq => Register.Entries[seq - 1]);

    public Entry FirstEntry => Register.Entries[Proposal.History[0] - 1].Entry;

    /// <summary>Whether the reader's organisation asks for it, so that they may revise and withdraw it.</summary>
    public bool IsYours => SignedIn.Holds(Register, Role.Representative) is { } office && Register.MayNotWithdraw(office, Number) is null;

    /// <summary>The office in which the reader decides proposals; null where they are no editor.</summary>
    public Office? Editor => SignedIn.Holds(Register, Role.Editor);

    /// <summary>Whether the reader may decide it: an editor of another organisation.</summary>
    public bool MayDecide => Proposal.IsOpen && Editor is { } editor && Register.MayNotDecide(editor, Number) is null;

    /// <summary>What editors say about it among themselves; null for everybody else.</summary>
    public EditorsNotes? Notes => EditorsNotes.Of(this, room, Decidable.Proposal(Number));

    /// <summary>Whether the reader may take the decision back.</summary>
    public bool MayUndo => Proposal.Decision is not null && Editor is { } editor && Register.MayNotUndo(editor, Number) is null;

    /// <summary>Whether the reader's organisation makes the proposal, in whatever office they read.</summary>
    public bool IsOfYours => SignedIn.Offices(Register).Any(office => office.Organisation == Proposal.Organisation);

    /// <summary>Whether the reader looks at the dispute: an editor who did not decide.</summary>
    public bool MaySettle => Proposal.IsDisputed && Editor is { } editor && Register.MayNotDecide(editor, Number) is null && Proposal.Decision!.By.Person != editor.Person;

    /// <summary>Whether the proposer is still asked if they agree.</summary>
    public bool IsAsked => Proposal.IsAsked(room.Clock.GetUtcNow());

    /// <summary>Where an editor is in the list that they work through; null for everybody else.</summary>
    public QueuePlace? Place => field ??= QueuePlace.Of(this, room, WorkFilter.Proposal, Number, isReading: true);

    public IActionResult OnGet()
    {
        if (!Register.Proposals.TryGetValue(Number, out var proposal))
        {
            return NotFound();
        }

        Proposal = proposal;
        Changes = Register.Shown(proposal.Changes, Ledger.FilesAt(proposal.Base).Draft, Ledger.FilesAt(proposal.Wording).Draft, redlines, proposal);
        Outcome = DecidedChange.Of(Register, proposal, Ledger.FilesAt, redlines);
        if (proposal.IsOpen && OpenProposals.Of(Register) is var open && open.CollidingWith(proposal).ToList() is { Count: > 0 } others)
        {
            var asked = Register.Asked(proposal, Ledger.FilesAt);
            Others = others;
            Contested = [.. open.Contested(proposal)];
            Together = Others.Take(Collisions.MostNamed).ToDictionary(other => other.Number, other => pairs.InAll(Register.Tip!, (proposal, asked), other, () => Register.Asked(other, Ledger.FilesAt)));
        }

        return Page();
    }
}

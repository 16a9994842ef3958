using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Rounds;

/// <summary>One round: what it is for, what came in it, what came late, who took part, and what changed in the text since it opened.</summary>
public sealed class ShowModel(Access access, Redlines redlines, Openings openings, TimeProvider clock) : DeclarationPage(access)
{
    [FromRoute]
    public int Number { get; set; }

    public Round Round { get; private set; } = null!;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Proposals that came in it, and those that came late.</summary>
    public ILookup<bool, Proposal> Proposals => field ??= Register.Proposals.Values
        .Select(proposal => (proposal, Of: Register.RoundOf(Register.Entries[proposal.History[0] - 1].Entry)))
        .Where(found => found.Of?.Round == Round).ToLookup(found => found.Of!.Value.IsLate, found => found.proposal);

    /// <summary>Contributions that came in it, and those that came late.</summary>
    public ILookup<bool, Contribution> Contributions => field ??= Register.Contributions.Values
        .Select(contribution => (contribution, Of: Register.RoundOf(contribution.Entry)))
        .Where(found => found.Of?.Round == Round).ToLookup(found => found.Of!.Value.IsLate, found => found.contribution);

    /// <summary>The organisations that opened the drafting while the round was open; null for those who do not take part.</summary>
    public IReadOnlySet<Slug>? Opened => field ??= SignedIn.TakesPart(Register) ? openings.In(Slug, Round.Number) : null;

    public Coverage Coverage => field ??= Coverage.Of(Register, Round);

    /// <summary>Whether the reader may extend, pause or close it.</summary>
    public bool MayRun => Now < Round.Ends && SignedIn.SpeaksAsAny(Register, office => RoundRules.MayNotRun(office) is null) is not null;

    /// <summary>Whether the reader can say that there is nothing to change.</summary>
    public bool MayBeContent => Round.State(Now) == RoundState.Open && SignedIn.Holds(Register, Role.Representative) is not null;

    /// <summary>The clauses whose words changed since the round opened, until the next one opened or until now.</summary>
    public IReadOnlyList<(string Name, Redline Redline)> Changed { get; private set; } = [];

    /// <summary>The draft that stood when it opened, and the one it is compared with.</summary>
    public (int From, int To) Drafts { get; private set; }

    public IActionResult OnGet()
    {
        if (Register.Rounds.Find(round => round.Number == Number) is not { } round)
        {
            return NotFound();
        }

        Round = round;
        Compare();
        return Page();
    }

    /// <summary>From the draft of this round to that of the next, or the newest.</summary>
    private void Compare()
    {
        var next = Register.Rounds.Find(round => round.Number == Number + 1);
        var (from, to) = (DraftAt(Round.Opens), next is not null && next.Opens <= Now ? DraftAt(next.Opens) : Register.DraftNumber);
        Drafts = (from, to);
        if (from == to)
        {
            return;
        }

        var (before, after) = (At(from), At(to));
        Changed = [.. after.Clauses.Where(clause => clause.Wording.Hash != before.Find(clause.Id)?.Wording.Hash && (clause.HasWords || before.Find(clause.Id) is { HasWords: true }))
            .Select(clause => (after.InWords(clause.Id), redlines.Between(before.Find(clause.Id)?.Wording.Text ?? "", clause.Wording.Text))),
            .. before.Clauses.Where(clause => clause.HasWords && after.Find(clause.Id) is null)
            .Select(clause => ($"{before.InWords(clause.Id)}, removed", redlines.Between(clause.Wording.Text, "")))];
    }

    private int DraftAt(DateTimeOffset at) => Math.Max(1, Register.Clauses.Drafts.Count(seq => Register.Entries[seq - 1].Entry.At <= at));

    private Draft At(int draft) => Ledger.FilesAt(Register.Entries[Register.Clauses.Drafts[draft - 1] - 1].Commit).Draft;
}

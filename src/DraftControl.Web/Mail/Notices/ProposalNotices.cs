using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Pages.Proposals;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Who is told of proposals and decisions.</summary>
internal static class ProposalNotices
{
    /// <summary>Editors of other organisations: a proposal waits for them, where it still does.</summary>
    public static IEnumerable<Notice> Waits(Telling telling, Entry entry, int number)
    {
        var proposal = telling.Register.Proposals[number];
        var says = entry is Revised ? "put proposal {0} in other words" : "made proposal {0}";
        return !proposal.IsOpen ? [] : telling.All(Role.Editor).Where(editor => editor.Organisation != proposal.Organisation).Select(editor => Notice.Of(
            editor,
            entry,
            "waits",
            $"Proposal {number} waits for a decision: {proposal.Title}",
            new("Read it and decide", telling.At($"/proposals/{number}")),
            $"{telling.NameOf(proposal.Organisation)} {string.Format(null, says, number)}: {proposal.Title}",
            PlainText.Reason(entry.Reason)) with
        { IsOwed = true, Matter = telling.Matter(proposal) });
    }

    /// <summary>Representatives of the organisation that asked: what became of it.</summary>
    public static IEnumerable<Notice> Decided(Telling telling, Decided entry)
    {
        var proposal = telling.Register.Proposals[entry.Proposal];
        return Asking(telling, proposal).Select(representative => Notice.Of(
            representative,
            entry,
            "decided",
            $"{ProposalWords.Capital(entry.Code.InWords())}: proposal {entry.Proposal}, {proposal.Title}",
            entry.AnswerBy is null ? new("Your proposal and the decision", telling.At($"/proposals/{entry.Proposal}")) : new("Say whether you agree", telling.At($"/proposals/{entry.Proposal}/agreement")),
            $"An editor of {telling.NameOf(entry.By.Organisation)} has decided your proposal {entry.Proposal}, {proposal.Title}: {entry.Code.InWords()}.",
            PlainText.Reason(entry.Reason),
            Then(entry),
            entry.AnswerBy is { } day ? $"You are asked until {day.Date.InWords()} whether you agree to the changes. Colleagues can open the page, too." : "") with
        { IsOwed = entry.AnswerBy is not null, Matter = telling.Matter(proposal) });
    }

    /// <summary>Representatives of organisations whose proposals are about words that this decision changed.</summary>
    public static IEnumerable<Notice> NeedRewording(Telling telling, Decided entry) =>
        from proposal in telling.Register.Proposals.Values
        where entry.Code.Accepts() && proposal.Number != entry.Proposal && telling.Register.State(proposal) == ProposalState.NeedsRewording
        where proposal.BaseSeq < entry.Seq && Touches(entry, proposal) && !WasTouched(telling.Register, proposal, entry.Seq)
        from representative in Asking(telling, proposal)
        select Notice.Of(
            representative,
            entry,
            $"rewording-{proposal.Number}",
            $"Proposal {proposal.Number} needs rewording: {proposal.Title}",
            new("Revise it", telling.At($"/proposals/{proposal.Number}/revision")),
            $"Proposal {entry.Proposal} was accepted and changed words that your proposal {proposal.Number}, {proposal.Title}, is about.",
            "Your proposal stays open, but cannot be accepted as it is. Read the new words, then put your proposal in words that fit them, or withdraw it.") with
        { IsOwed = true, Matter = telling.Matter(proposal) };

    private static IEnumerable<Office> Asking(Telling telling, Proposal proposal) =>
        telling.All(Role.Representative).Where(representative => representative.Organisation == proposal.Organisation);

    private static string Then(Decided entry) => entry.Code switch
    {
        DecisionCode.Accepted => "The words stand in the draft as you asked for them.",
        DecisionCode.AcceptedWithChanges when entry.AnswerBy is not null => "The words stand in the draft meanwhile. Without an answer the decision stands.",
        DecisionCode.AcceptedWithChanges => "Read the words as they stand in the draft now. If they do not say what you meant, propose another change.",
        DecisionCode.AlreadyCovered => $"Read proposal {entry.CoveredBy}. If something is missing there, propose another change.",
        DecisionCode.Deferred => "It stays open. You can still revise or withdraw it.",
        _ => "If you still want a change, propose it in other words.",
    };

    private static bool WasTouched(Register register, Proposal proposal, int before) => register.Entries
        .GetRange(proposal.BaseSeq, before - 1 - proposal.BaseSeq)
        .Any(recorded => recorded.Entry is Decided earlier && earlier.Code.Accepts() && Touches(earlier, proposal));

    private static bool Touches(Decided decision, Proposal proposal)
    {
        var clauses = decision.Changes.Select(change => change.Clause).ToHashSet();
        return proposal.Changes.Any(change => (change is not Change.Add && clauses.Contains(change.Clause)) || (After(change) is { } after && clauses.Contains(after)));
    }

    private static ClauseId? After(Change change) => change switch
    {
        Change.Add add => add.After,
        Change.Move move => move.After,
        _ => null,
    };
}

using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>What an acceptance with changes made of one change that a proposal asked for.</summary>
/// <param name="Heading">What was asked for: <c>Reword clause 3.2</c>.</param>
/// <param name="IsTaken">Whether it was taken up.</param>
/// <param name="Redline">From the words that were asked for to those that were accepted; null where they are the same.</param>
public sealed record DecidedChange(string Heading, bool IsTaken, Redline? Redline)
{
    /// <summary>What became of it, in a few words.</summary>
    public string Words => !IsTaken ? "Not taken up" : Redline is null ? "Taken up as asked for" : "Taken up in other words";

    /// <summary>Change by change; none where the proposal was not accepted with changes.</summary>
    public static IReadOnlyList<DecidedChange> Of(Register register, Proposal proposal, Func<CommitId, Files> filesAt, Redlines redlines)
    {
        if (proposal.Decision is not { Code: DecisionCode.AcceptedWithChanges } decision)
        {
            return [];
        }

        var after = filesAt(register.Entries[decision.Seq - 1].Commit).Draft;
        var asked = register.Shown(proposal.Changes, filesAt(proposal.Base).Draft, filesAt(proposal.Wording).Draft, redlines, proposal);
        return [.. asked.Where(change => !change.IsBlankLine).Select(change =>
        {
            var isTaken = decision.Changes.Any(made => made.Clause == change.Of.Clause && made.GetType() == change.Of.Change.GetType());
            var words = after.Find(change.Of.Clause)?.Wording.Text ?? "";
            return new DecidedChange(
                change.Heading,
                isTaken,
                isTaken && change.IsWorded && !string.Equals(words, change.Of.New, StringComparison.Ordinal) ? redlines.Between(change.Of.New, words) : null);
        })];
    }
}

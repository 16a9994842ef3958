using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Pages.Proposals;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Pages.Clauses;

/// <summary>The open proposals about one clause: each against the words as they are now, and which of them can be taken together.</summary>
/// <param name="Shown">Those that stand beside each other.</param>
/// <param name="NotShown">How many more there are.</param>
public sealed record Competing(IReadOnlyList<AskedFor> Shown, int NotShown)
{
    public static readonly Competing None = new([], 0);

    public int Count => Shown.Count + NotShown;

    /// <summary>How many there are: <c>3 open proposals compete for these words</c>.</summary>
    public string Heading => (Shown.Count(asked => asked.Competes), Count) switch
    {
        (0, 1) => "1 open proposal",
        (0, var all) => $"{all} open proposals",
        (var some, var all) when some == all => $"{all} open proposals compete for these words",
        (var some, var all) => $"{all} open proposals, {(NotShown > 0 ? "at least " : "")}{some} of them compete for the same words",
    };

    /// <param name="register">The register, which knows the text as it stands.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="most">How many to show.</param>
    /// <param name="filesAt">The files of an entry or a wording.</param>
    /// <param name="redlines">Redlines that are known already.</param>
    /// <param name="pairs">Pairs that are known already.</param>
    public static Competing For(Register register, ClauseId clause, int most, Func<CommitId, Files> filesAt, Redlines redlines, ProposalPairs pairs)
    {
        var open = OpenProposals.Of(register);
        var about = open.Naming(clause).ToList();
        var asked = about.Take(most).Select(proposal => (Proposal: proposal, Text: register.Asked(proposal, filesAt))).ToList();
        return new([.. asked.Select(one => Of(one.Proposal, one.Text))], about.Count - asked.Count);

        AskedFor Of(Proposal proposal, AskedOfText text)
        {
            var (here, changes) = (text.Of(clause), proposal.Changes.Where(change => change.Clause == clause).ToList());
            return new(
                proposal,
                [.. changes.Select(change => change.InWords(register.Draft, filesAt(proposal.Base).Draft))],
                here,
                changes.TrueForAll(change => change is Change.Move) ? null : redlines.Between(here.Now?.Wording.Text ?? "", here.Words?.Text ?? ""),
                here.ChangesWords ? register.Checks.On(here.Now!.Wording.Hash).Count() : 0,
                here.Fit is not Fit.NeedsRewording && !text.Combination.Fits,
                [.. open.CollidingWith(proposal)],
                [.. asked.Where(other => other.Proposal.Number != proposal.Number).Select(other => Beside((proposal, text), other))]);
        }

        StandsTogether Beside((Proposal Proposal, AskedOfText Text) one, (Proposal Proposal, AskedOfText Text) other)
        {
            var (here, inAll) = pairs.In(clause, register.Tip!, one, other);
            return new(other.Proposal.Number, here, inAll);
        }
    }
}

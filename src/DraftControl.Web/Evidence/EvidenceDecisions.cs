using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Web.Pages.Contributions;
using DraftControl.Web.Texts;
using static DraftControl.Web.Evidence.EvidenceTables;

namespace DraftControl.Web.Evidence;

/// <summary>Every decision up to a version, with its reason.</summary>
internal static class EvidenceDecisions
{
    public static EvidenceTable Of(VersionEvidence evidence) => new(
        "decisions",
        "Decisions and reasons",
        "Every decision and answer up to the approval, in the order in which they were made.",
        "Nothing was decided: the text is the starting text.",
        ["Entry", "Day", "About", "Asked for by", "Title or point", "Decision", "Reason", "Decided by"],
        [.. evidence.Then.Entries.Select(recorded => Row(evidence.Then, recorded.Entry)).OfType<IReadOnlyList<string>>()]);

    private static IReadOnlyList<string>? Row(Register register, Entry entry) => entry switch
    {
        Decided e => OfProposal(register, e, e.Proposal, e.CoveredBy is { } other ? $"{e.Code.InWords()} by proposal {Number(other)}" : e.Code.InWords()),
        DecisionUndone e => OfProposal(register, e, e.Proposal, "decision undone"),
        DisputeSettled e => OfProposal(register, e, e.Proposal, "disputed, and the decision stands"),
        ContributionAnswered e => OfContribution(register, e),
        ConcernOverridden e => OfConcern(register, e),
        _ => null,
    };

    /// <summary>What was overridden before anybody could read it may have turned out to be no concern, or have been said anew.</summary>
    private static IReadOnlyList<string> OfConcern(Register register, ConcernOverridden entry)
    {
        var (given, concern) = (register.Entries[entry.Concern - 1].Entry, register.Concerns.Find(entry.Concern));
        var words = concern switch { { IsSealed: false, IsAboutText: true } => "the whole text", { IsSealed: false } => concern.Words?.ToString(), _ => "a finding that was not opened" };
        return EvidenceTables.Row(Number(entry.Seq), entry.At.DayInWords(), $"a concern of a councillor ({register.GroupOf(given)?.ToString() ?? "no group"})", "", words, "need not stand in the way", entry.Reason?.ToString(), register.Author(entry.By));
    }

    private static IReadOnlyList<string> OfProposal(Register register, Entry entry, int number, string decision)
    {
        var proposal = register.Proposals[number];
        return EvidenceTables.Row(Number(entry.Seq), entry.At.DayInWords(), $"proposal {Number(number)}", register.Roster.NameOf(proposal.Organisation), proposal.Title.ToString(), decision, entry.Reason?.ToString(), register.Author(entry.By));
    }

    private static IReadOnlyList<string> OfContribution(Register register, ContributionAnswered answer)
    {
        var contribution = register.Contributions[answer.Contribution];
        var by = contribution.Entry.Contributor is Contributor.Withheld ? "Withheld" : register.Named(contribution.Entry.Contributor);
        return EvidenceTables.Row(
            Number(answer.Seq),
            answer.At.DayInWords(),
            $"contribution {Number(answer.Contribution)}",
            by,
            contribution.Point.ToString(),
            answer.Proposal is { } proposal ? $"{answer.Code.InWords()} by proposal {Number(proposal)}" : answer.Code.InWords(),
            answer.Reason?.ToString(),
            register.Author(answer.By));
    }
}

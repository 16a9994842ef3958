using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Editing;
using DraftControl.Web.Pages.Contributions;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>One proposal or contribution that an editor may decide or answer, or that has been.</summary>
/// <param name="Kind">Which of both, as it is spelled.</param>
/// <param name="Number">Its number among its kind.</param>
/// <param name="Title">What it asks for, in one line.</param>
/// <param name="From">Who asks, in words.</param>
/// <param name="Organisation">Who asks, where that takes part; never a source that is withheld.</param>
/// <param name="Class">The class of who asks; null where it is withheld.</param>
/// <param name="Clauses">What it is about.</param>
/// <param name="Since">When it came.</param>
/// <param name="Effort">What it asks of the editor.</param>
public sealed record QueueItem(string Kind, int Number, string Title, string From, Slug? Organisation, OrganisationClass? Class, IReadOnlyList<ClauseId> Clauses, DateTimeOffset Since, Effort Effort)
{
    /// <summary>Whether it is decided, or answered.</summary>
    public bool IsDone { get; init; }

    /// <summary>How a proposal fits the text; null for a contribution.</summary>
    public ProposalState? State { get; init; }

    /// <summary>Which editor is on it; null where nobody is.</summary>
    public ShownClaim? Claim { get; init; }

    /// <summary>The open proposals that change the same clauses.</summary>
    public IReadOnlyList<Proposal> Collisions => Open?.Collisions ?? [];

    private WorkItem? Open { get; init; }

    public bool IsProposal => Kind == WorkFilter.Proposal;

    /// <summary>Whether it can be accepted as it is.</summary>
    public bool CanBeAccepted => State is ProposalState.Open or ProposalState.Combines;

    /// <summary>Where it is in the list: <c>proposal-12</c>.</summary>
    public string Anchor { get; } = $"{Kind}-{Number}";

    /// <summary>All that an editor may decide or has been decided, in the order of the numbers.</summary>
    public static IEnumerable<QueueItem> All(Register register, Office editor)
    {
        var open = Worklist.Of(register, editor).ToDictionary(item => item.Proposal.Number);
        return register.Proposals.Values.Where(proposal => !proposal.IsWithdrawn && register.MayNotDecide(editor, proposal.Number) is null).Select(proposal => Of(register, proposal, open.GetValueOrDefault(proposal.Number)))
            .Concat(register.Contributions.Values
                .Where(contribution => register.MayNotAnswer(editor, contribution.Number) is null && (contribution.IsAnswered || register.State(contribution) == ContributionState.Open))
                .Select(contribution => Of(register, contribution)));
    }

    private static QueueItem Of(Register register, Proposal proposal, WorkItem? open) => new(
        WorkFilter.Proposal,
        proposal.Number,
        proposal.Title.ToString(),
        register.Roster.NameOf(proposal.Organisation),
        proposal.Organisation,
        register.Roster.Organisations[proposal.Organisation].Class,
        [.. proposal.Changes.SelectMany(About).Distinct()],
        register.Entries[proposal.History[0] - 1].Entry.At,
        open?.Effort ?? Effort.Fits)
    {
        IsDone = open is null,
        State = open is null ? null : register.State(proposal),
        Open = open,
    };

    private static QueueItem Of(Register register, Contribution contribution) => new(
        WorkFilter.Contribution,
        contribution.Number,
        contribution.FirstLine(),
        register.Named(contribution.Entry.Contributor),
        contribution.Organisation(),
        contribution.Organisation() is { } slug ? register.Roster.Organisations[slug].Class : (contribution.Entry.Contributor as Core.Entries.Contributor.Named)?.Class,
        contribution.Entry.Clause is { } clause ? [clause] : [],
        contribution.Entry.At,
        contribution.Answer is null ? Effort.Answer : Effort.PutOff)
    {
        IsDone = contribution.IsAnswered,
    };

    private static IEnumerable<ClauseId> About(Change change) => change switch
    {
        Change.Add { After: { } after } => [change.Clause, after],
        _ => [change.Clause],
    };
}

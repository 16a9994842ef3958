using System.Collections.Concurrent;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>The open proposals by the clause that they change. Making it costs a look at each change, so a register makes it once.</summary>
public sealed class OpenProposals
{
    private static readonly Kept<OpenProposals> kept = new(register => new OpenProposals(register));

    private readonly ILookup<ClauseId, Proposal> byClause;
    private readonly ILookup<ClauseId, Proposal> byNamed;

    /// <summary>Who changes some clauses together: many ask for changes to the same.</summary>
    private readonly ConcurrentDictionary<string, IReadOnlyList<Proposal>> bySeveral = new(StringComparer.Ordinal);

    private OpenProposals(Register register)
    {
        All = [.. register.Proposals.Values.Where(proposal => proposal.IsOpen)];
        byClause = All.SelectMany(proposal => proposal.Touched.Select(clause => (clause, proposal))).ToLookup(pair => pair.clause, pair => pair.proposal);
        byNamed = All.SelectMany(proposal => proposal.Changes.Select(change => change.Clause).Distinct().Select(clause => (clause, proposal))).ToLookup(pair => pair.clause, pair => pair.proposal);
    }

    public IReadOnlyList<Proposal> All { get; }

    public static OpenProposals Of(Register register) => kept.Of(register);

    /// <summary>The open proposals that reword, move or remove a clause, by number.</summary>
    public IEnumerable<Proposal> Touching(ClauseId clause) => byClause[clause];

    /// <summary>The open proposals that change any of these clauses, by number.</summary>
    public IEnumerable<Proposal> Touching(IEnumerable<ClauseId> clauses)
    {
        var several = clauses.Distinct().ToList();
        return several is [var one] ? Touching(one)
            : bySeveral.GetOrAdd(string.Join(' ', several), _ => [.. several.SelectMany(Touching).DistinctBy(proposal => proposal.Number).OrderBy(proposal => proposal.Number)]);
    }

    /// <summary>The open proposals that reword, move, remove or add a clause, by number.</summary>
    public IEnumerable<Proposal> Naming(ClauseId clause) => byNamed[clause];

    /// <summary>The other open proposals that change the same clauses, as <see cref="ProposalStates.CollidesWith"/> names them.</summary>
    public IEnumerable<Proposal> CollidingWith(Proposal proposal) => Touching(proposal.Touched).Where(other => other.Number != proposal.Number);

    /// <summary>Whether there is one. Costs a look at each of its clauses, however many change them.</summary>
    public bool Collides(Proposal proposal) => proposal.Touched.Any(clause => Touching(clause).Take(2).Any(other => other.Number != proposal.Number));

    /// <summary>The clauses that a proposal and others of these change.</summary>
    public IEnumerable<ClauseId> Contested(Proposal proposal) => proposal.Touched.Where(clause => Touching(clause).Any(other => other.Number != proposal.Number));
}

using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Core.Registers;

/// <summary>Everything that was asked for, each once.</summary>
public static class Points
{
    private static readonly Spellings<PointState> spellings = new(
        (PointState.Open, "open"),
        (PointState.Answered, "answered"),
        (PointState.Withdrawn, "withdrawn"));

    private static readonly Kept<IReadOnlyList<Point>> kept = new(InOrder);

    public static string Spelled(this PointState state) => spellings.Of(state);

    public static bool TryParse(string? text, out PointState state) => spellings.TryRead(text, out state);

    /// <summary>
    /// All points, in the order of the text: about the whole first, about clauses that are gone last. A proposal that was made of a
    /// contribution is a part of that point, so nothing counts twice.
    /// </summary>
    public static IReadOnlyList<Point> All(this Register register) => kept.Of(register);

    private static IReadOnlyList<Point> InOrder(Register register)
    {
        var places = register.Draft.Order.Index().ToDictionary(clause => clause.Item, clause => clause.Index);
        return [.. register.Contributions.Values.Select(register.Point)
            .Concat(register.Proposals.Values.Where(proposal => proposal.Contribution is not { } made || register.Contributions[made].Proposal != proposal.Number).Select(register.Point))
            .OrderBy(point => point.Clauses.Count == 0 ? -1 : point.Clauses.Min(clause => places.GetValueOrDefault(clause, int.MaxValue)))];
    }

    public static Point Point(this Register register, Contribution contribution)
    {
        var (answer, state) = (register.Answer(contribution), register.State(contribution));
        return new(contribution, contribution.Proposal is { } number ? register.Proposals[number] : null, state == ContributionState.Answered ? PointState.Answered : PointState.Open)
        {
            Code = answer?.Code,
            Answer = answer?.By,
            By = answer?.Proposal,
        };
    }

    public static Point Point(this Register register, Proposal proposal) => new(Contribution: null, proposal, proposal.IsWithdrawn ? PointState.Withdrawn : proposal.IsOpen ? PointState.Open : PointState.Answered)
    {
        Code = proposal is { IsWithdrawn: false, Decision.Code: var code } ? code.AsAnswer() : null,
        Answer = proposal.IsWithdrawn ? null : proposal.Decision,
        By = proposal is { IsWithdrawn: false, Decision: { } decision } ? decision.Code.Accepts() ? proposal.Number : decision.CoveredBy : null,
    };
}

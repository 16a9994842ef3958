using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Answers;

/// <summary>Which points somebody asks for; what is null is not asked about.</summary>
public sealed record PointFilter
{
    private static readonly PointFilter none = new();

    /// <summary>An organisation that takes part: who made the point, or a proposal of it.</summary>
    public Slug? Organisation { get; init; }

    /// <summary>The name of another one.</summary>
    public OrganisationName? Name { get; init; }

    /// <summary>Where and when the point was made.</summary>
    public Occasion? Occasion { get; init; }

    public ClauseId? Clause { get; init; }

    public AnswerCode? Code { get; init; }

    public PointState? State { get; init; }

    /// <summary>The round in which the point came, or after which it came late.</summary>
    public Round? Round { get; init; }

    /// <summary>Whether nothing is asked about.</summary>
    public bool IsEmpty => this == none;

    /// <param name="register">The register, which knows when a point came.</param>
    /// <param name="point">The point.</param>
    public bool Matches(Register register, Point point) =>
        (Organisation is null || point.Organisations.Contains(Organisation))
        && (Name is null || (point.Contribution?.Entry.Contributor is Contributor.Named { Name: var name } && name == Name))
        && (Occasion is null || point.Contribution?.Entry.Occasion == Occasion)
        && (Clause is not { } clause || point.Clauses.Contains(clause))
        && (Code is null || point.Code == Code)
        && (State is null || point.State == State)
        && (Round is null || register.RoundOf(point.Contribution?.Entry ?? register.Entries[point.Proposal!.History[0] - 1].Entry)?.Round.Number == Round.Number);
}

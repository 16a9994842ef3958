using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Intake;

/// <summary>A row as it would be brought in.</summary>
/// <param name="Row">What was typed, corrections included.</param>
public sealed record ReadRow(IntakeRow Row)
{
    public ContributionKind Kind { get; init; }

    /// <summary>Who made the point; null where they are withheld, or cannot be read.</summary>
    public Contributor? Contributor { get; init; }

    /// <summary>Who made it, where that stays out of the record.</summary>
    public string? Withheld { get; init; }

    /// <summary>The same for rows from the same source; a registered organisation is one by whichever name.</summary>
    public string Source { get; init; } = "";

    public ClauseId? Clause { get; init; }

    public ClauseFrom From { get; init; }

    public Occasion? Occasion { get; init; }

    public Reason? Point { get; init; }

    public Reason? Wording { get; init; }

    public IReadOnlyList<(IntakeColumn Column, string Sentence)> Faults { get; init; } = [];

    public int Number => Row.Number;

    /// <summary>The same for rows that say the same about the same clause for the same organisation.</summary>
    public string Key => SaidAlready.Key(Clause, Source, Point, Wording);
}

namespace DraftControl.Web.Intake;

/// <summary>What would become of a row.</summary>
public enum RowState
{
    Ready,

    /// <summary>Ready, with a clause that was guessed or not found.</summary>
    Guessed,

    Faulty,

    /// <summary>Another row, or a contribution that there is, says the same.</summary>
    ThereAlready,

    LeftOut,
}

/// <summary>A row as it would be brought in, and what would become of it.</summary>
/// <param name="Read">The row.</param>
/// <param name="State">What would become of it.</param>
/// <param name="SameAsRow">The earlier row that says the same.</param>
/// <param name="Contribution">The contribution that says the same, or that this row became before.</param>
public sealed record CheckedRow(ReadRow Read, RowState State, int? SameAsRow = null, int? Contribution = null)
{
    public int Number => Read.Number;

    public bool IsBroughtIn => State is RowState.Ready or RowState.Guessed;

    /// <summary>Why it would not be brought in; null where it would.</summary>
    public string? Why => State switch
    {
        RowState.Faulty => string.Join(". ", Read.Faults.Select(fault => fault.Sentence)),
        RowState.ThereAlready => SameAsRow is { } row ? $"Row {row} says the same" : $"Contribution {Contribution} says the same",
        RowState.LeftOut => "Left out by choice",
        _ => null,
    };
}

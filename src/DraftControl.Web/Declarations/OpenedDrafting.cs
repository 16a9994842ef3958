namespace DraftControl.Web.Declarations;

/// <summary>That somebody of an organisation opened a declaration while a round was open. Nothing of it says who, or when again.</summary>
public sealed class OpenedDrafting
{
    public required string Declaration { get; init; }

    /// <summary>The number of the round.</summary>
    public required int Round { get; init; }

    /// <summary>The short name of the organisation.</summary>
    public required string Organisation { get; init; }

    /// <summary>When they did so first.</summary>
    public required DateTimeOffset At { get; init; }
}

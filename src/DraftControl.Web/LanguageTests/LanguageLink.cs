namespace DraftControl.Web.LanguageTests;

/// <summary>A chief executive's personal link to three questions about the text. Its token is kept nowhere.</summary>
public sealed class LanguageLink
{
    public required string Id { get; init; }

    public required string TokenHash { get; init; }

    public required string Declaration { get; init; }

    /// <summary>The entry that appointed whoever answers by it.</summary>
    public required int Appointment { get; init; }

    /// <summary>Whoever answers by it.</summary>
    public required string Person { get; init; }

    /// <summary>The steward who made it.</summary>
    public required string MadeBy { get; set; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset Expires { get; init; }

    /// <summary>When it was first opened; null until then.</summary>
    public DateTimeOffset? Opened { get; set; }

    /// <summary>When it stopped working before its time: a steward withdrew it, or sent a newer one.</summary>
    public DateTimeOffset? Revoked { get; set; }
}

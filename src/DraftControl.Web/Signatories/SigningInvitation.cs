namespace DraftControl.Web.Signatories;

/// <summary>An organisation's link to read an approved version, also under embargo, and to ask to sign it. Its token is kept nowhere.</summary>
public sealed class SigningInvitation
{
    public required string Id { get; init; }

    public required string TokenHash { get; set; }

    public required string Declaration { get; init; }

    public required string Version { get; init; }

    public required string Organisation { get; init; }

    public required string Class { get; init; }

    public string? Nation { get; init; }

    /// <summary>The registered organisation that it is; null where it is not registered.</summary>
    public string? Slug { get; init; }

    public required string Email { get; init; }

    /// <summary>The steward who invited it; empty where it came by itself, or signed an earlier version and is asked.</summary>
    public required string InvitedBy { get; init; }

    /// <summary>Why it could not wait, where it was last sent in the time before an election.</summary>
    public string? Reason { get; set; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset Expires { get; set; }

    /// <summary>When it was first opened; null until then.</summary>
    public DateTimeOffset? Opened { get; set; }

    public DateTimeOffset? Revoked { get; set; }

    /// <summary>What a signatory of an earlier version answered when asked about this one; null until then.</summary>
    public InvitationAnswer? Answer { get; set; }

    public DateTimeOffset? Answered { get; set; }
}

/// <summary>What an organisation that is asked to sign a version says.</summary>
public enum InvitationAnswer
{
    /// <summary>It asked to sign it too.</summary>
    Sign,

    /// <summary>It stays with the version that it signed.</summary>
    Stay,

    /// <summary>It asked to take its name off.</summary>
    Withdraw,
}

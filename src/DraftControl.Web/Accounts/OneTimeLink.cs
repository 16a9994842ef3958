namespace DraftControl.Web.Accounts;

/// <summary>A link that was sent to somebody. Opening it shows a page; the button on that page uses it up, once. Its token is kept nowhere.</summary>
public sealed class OneTimeLink
{
    /// <summary>The SHA-256 of the token.</summary>
    public required string TokenHash { get; init; }

    public required LinkPurpose Purpose { get; init; }

    /// <summary>The person whom it signs in; null where there is no account yet.</summary>
    public string? Person { get; init; }

    /// <summary>The declaration that an invitation is to; null for other purposes.</summary>
    public string? Declaration { get; init; }

    /// <summary>Where the person goes once signed in: an address of this site.</summary>
    public string? ReturnUrl { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset Expires { get; init; }

    /// <summary>When the button was pressed; null until then.</summary>
    public DateTimeOffset? Used { get; set; }
}

/// <summary>What a link is for.</summary>
public enum LinkPurpose
{
    SignIn,

    Invitation,

    /// <summary>Makes the first steward's account at the first start in production.</summary>
    SetUp,
}

namespace DraftControl.Web.Accounts;

/// <summary>Somebody who can sign in. The ledgers know only the person's opaque id; the address is here and nowhere else.</summary>
public sealed class Account
{
    /// <summary>The opaque id that the person has in every ledger.</summary>
    public required string Person { get; init; }

    /// <summary>Where the person is reached, in lower case.</summary>
    public required string Email { get; set; }

    /// <summary>The SHA-256 of the person's bearer token for the API; null where there is none. The token itself is kept nowhere.</summary>
    public string? TokenHash { get; set; }
}

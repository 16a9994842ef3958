using Microsoft.AspNetCore.Identity;

namespace DraftControl.Web.Accounts;

/// <summary>
/// Somebody who can sign in. Its id is the opaque id that the person has in every ledger; name, address and preferences
/// are here and nowhere else. Erasing it leaves every ledger as it is.
/// </summary>
public sealed class Account : IdentityUser
{
    /// <summary>What colleagues of the same organisation and stewards call the person; null until they say.</summary>
    public string? Name { get; set; }

    /// <summary>The SHA-256 of the person's bearer token for the API; null where there is none. The token itself is kept nowhere.</summary>
    public string? TokenHash { get; set; }

    /// <summary>How much mail the person wants about what waits for them.</summary>
    public MailPreference Mail { get; set; }

    /// <summary>Whether the person wants no reminders of what has waited for them for long.</summary>
    public bool NoReminders { get; set; }

    /// <summary>When the person was last sent all that waits for them; null where they never were.</summary>
    public DateTimeOffset? Reminded { get; set; }

    /// <summary>Whether the person works through lists with single keys. Off until they switch it on, because speech and slips press keys too.</summary>
    public bool Shortcuts { get; set; }

    public DateTimeOffset Created { get; set; }
}

/// <summary>How much mail a person wants. Invitations, sign-in links and what they asked for always arrive.</summary>
public enum MailPreference
{
    /// <summary>One message for each thing, as it happens.</summary>
    AtOnce,

    /// <summary>One message a day that gathers them.</summary>
    Daily,

    /// <summary>None.</summary>
    Never,

    /// <summary>At once, and only what asks them to do something.</summary>
    OnlyWaiting,
}

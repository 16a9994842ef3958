using DraftControl.Web.SignIn;

namespace DraftControl.Web.Mail;

/// <summary>A message that is to be sent, was sent, or could not be.</summary>
public sealed class OutgoingMail
{
    /// <summary>How the keys of messages begin that a person may choose not to get.</summary>
    public const string NoticeKey = "notice/";
    public const string DigestKey = "digest/";
    public const string ReminderKey = "reminder/";

    /// <summary>The page on which a person says what they are sent.</summary>
    public const string Choice = "/account/mail";

    public int Id { get; init; }

    /// <summary>What makes it one message however often it is asked for, such as a follower's name and an entry's id.</summary>
    public required string Key { get; init; }

    /// <summary>The person it is for; null where the address belongs to no account.</summary>
    public string? Person { get; init; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    /// <summary>Plain text. Emptied once it is sent, because it may hold a link that signs in.</summary>
    public required string Text { get; set; }

    /// <summary>The declaration that it is about; null for the site's own messages.</summary>
    public string? Declaration { get; init; }

    /// <summary>What mail programs keep together: the proposal or contribution that it is about; null where it stands alone.</summary>
    public string? Thread { get; init; }

    /// <summary>Whether it waits to be gathered into the person's daily message.</summary>
    public bool IsForDigest { get; init; }

    public required DateTimeOffset Created { get; init; }

    /// <summary>When to try next; null once it was sent or given up.</summary>
    public DateTimeOffset? Due { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset? Sent { get; set; }

    /// <summary>When it was given up; it is then a dead letter.</summary>
    public DateTimeOffset? GivenUp { get; set; }

    /// <summary>What went wrong last.</summary>
    public string? Fault { get; set; }

    /// <summary>Whether the person may choose not to get such messages.</summary>
    public bool IsByChoice => Key.StartsWith(NoticeKey, StringComparison.Ordinal) || Key.StartsWith(DigestKey, StringComparison.Ordinal) || Key.StartsWith(ReminderKey, StringComparison.Ordinal);

    /// <summary>Whether it holds a link that has long expired by the time it is given up, so that trying again helps nobody.</summary>
    public bool IsTooLate => Key.StartsWith(SignInLinks.Key, StringComparison.Ordinal);
}

/// <summary>How far a follower has read a ledger: everything up to and including this entry has had its consequences.</summary>
public sealed class Cursor
{
    public required string Follower { get; init; }

    public required string Declaration { get; init; }

    public int Seq { get; set; }
}

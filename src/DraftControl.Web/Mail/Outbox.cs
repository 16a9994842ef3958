using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Mail;

/// <summary>A message to somebody.</summary>
/// <param name="Key">What makes it one message however often it is asked for.</param>
/// <param name="To">The address.</param>
/// <param name="Subject">In one line.</param>
/// <param name="Text">Plain text; addresses of pages are whole.</param>
/// <param name="Person">Whom it is for; null where the address belongs to no account.</param>
/// <param name="Declaration">What it is about; null for the site's own messages.</param>
/// <param name="IsForDigest">Whether it may wait for the person's daily message.</param>
/// <param name="Thread">What mail programs keep it together with; null where it stands alone.</param>
public sealed record Message(string Key, EmailAddress To, string Subject, string Text, PersonId? Person = null, Slug? Declaration = null, bool IsForDigest = false, string? Thread = null)
{
    /// <summary>The message as it waits to be sent: now, or in the morning.</summary>
    public OutgoingMail Taken(DateTimeOffset now) => new()
    {
        Key = Key,
        Person = Person?.ToString(),
        To = To.ToString(),
        Subject = Subject,
        Text = Text,
        Declaration = Declaration?.ToString(),
        Thread = Thread,
        IsForDigest = IsForDigest,
        Created = now,
        Due = IsForDigest ? Morning.After(now) : now,
    };
}

/// <summary>Where messages wait until they are sent. What is posted is kept even if the server stops.</summary>
public sealed class Outbox(IDbContextFactory<AccountsContext> contexts, Bell bell, TimeProvider clock)
{
    /// <summary>Takes a message. One with a key that was used before is not taken again.</summary>
    public void Post(Message message)
    {
        using var context = contexts.CreateDbContext();
        if (context.Mail.Any(mail => mail.Key == message.Key))
        {
            return;
        }

        context.Mail.Add(message.Taken(clock.GetUtcNow()));
        try
        {
            context.SaveChanges();
        }
        catch (DbUpdateException) when (IsTaken(message.Key))
        {
            // Somebody else posted the same message at the same time.
            return;
        }

        bell.Ring();
    }

    private bool IsTaken(string key)
    {
        using var context = contexts.CreateDbContext();
        return context.Mail.Any(mail => mail.Key == key);
    }
}

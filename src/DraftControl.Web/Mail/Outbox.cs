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
public sealed record Message(string Key, EmailAddress To, string Subject, string Text, PersonId? Person = null, Slug? Declaration = null, bool IsForDigest = false);

/// <summary>Where messages wait until they are sent. What is posted is kept even if the server stops.</summary>
public sealed class Outbox(IDbContextFactory<AccountsContext> contexts, TimeProvider clock)
{
    /// <summary>Takes a message. One with a key that was used before is not taken again.</summary>
    public void Post(Message message)
    {
        using var context = contexts.CreateDbContext();
        if (context.Mail.Any(mail => mail.Key == message.Key))
        {
            return;
        }

        var now = clock.GetUtcNow();
        context.Mail.Add(new OutgoingMail
        {
            Key = message.Key,
            Person = message.Person?.ToString(),
            To = message.To.ToString(),
            Subject = message.Subject,
            Text = message.Text,
            Declaration = message.Declaration?.ToString(),
            IsForDigest = message.IsForDigest,
            Created = now,
            Due = now,
        });
        try
        {
            context.SaveChanges();
        }
        catch (DbUpdateException) when (IsTaken(message.Key))
        {
            // Somebody else posted the same message at the same time.
        }
    }

    private bool IsTaken(string key)
    {
        using var context = contexts.CreateDbContext();
        return context.Mail.Any(mail => mail.Key == key);
    }
}

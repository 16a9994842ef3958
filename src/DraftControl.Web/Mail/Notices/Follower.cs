using DraftControl.Core.Registers;
using DraftControl.Git;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Mail.Notices;

/// <summary>
/// Reads every ledger from where it stopped and takes what people are told of the new entries. The messages and the place
/// where it stopped are saved together or not at all, so that a crash neither loses nor doubles one.
/// </summary>
public sealed partial class Follower(DeclarationBook declarations, IDbContextFactory<AccountsContext> contexts, SiteAddress site, Bell bell, TimeProvider clock, ILogger<Follower> log)
{
    public const string Name = "mail";

    /// <summary>Entries older than this, of a ledger that was not followed before, are history and no news.</summary>
    private static readonly TimeSpan news = TimeSpan.FromHours(1);

    public void FollowAll()
    {
        foreach (var ledger in declarations.All())
        {
            try
            {
                Follow(ledger);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                NotFollowed(log, ledger.Slug.ToString(), e);
            }
        }
    }

    public void Follow(Ledger ledger)
    {
        using var context = contexts.CreateDbContext();
        var slug = ledger.Slug.ToString();
        if (context.Cursors.AsNoTracking().SingleOrDefault(cursor => cursor.Follower == Name && cursor.Declaration == slug)?.Seq == ledger.Read().Seq)
        {
            return;
        }

        // Takes the database's one writing lock: a second follower waits here, and then finds nothing new.
        using var transaction = context.Database.BeginTransaction();
        var register = ledger.Read();
        var place = context.Cursors.Find(Name, slug) ?? context.Cursors.Add(new Cursor { Follower = Name, Declaration = slug, Seq = HistoryOf(register) }).Entity;

        // A ledger that was put back from an older copy is shorter than what was read of it.
        var seen = Math.Min(place.Seq, register.Seq);
        var taken = Take(context, new Telling(ledger, register, site), register.Entries.GetRange(seen, register.Seq - seen));
        place.Seq = register.Seq;
        context.SaveChanges();
        transaction.Commit();
        if (taken)
        {
            bell.Ring();
        }
    }

    private bool Take(AccountsContext context, Telling telling, IReadOnlyList<RecordedEntry> entries)
    {
        var notices = telling.Notices(entries).ToList();
        var readers = Reader.Of(context, notices.Select(notice => notice.To.Person));
        var messages = notices.Where(notice => readers.GetValueOrDefault(notice.To.Person)?.Wants(notice) == true)
            .Select(notice => readers[notice.To.Person].Message(telling, notice))
            .DistinctBy(message => message.Key)
            .ToList();

        var keys = messages.Select(message => message.Key).ToList();
        var known = context.Mail.Where(mail => keys.Contains(mail.Key)).Select(mail => mail.Key).ToHashSet(StringComparer.Ordinal);
        var now = clock.GetUtcNow();
        context.Mail.AddRange(messages.Where(message => !known.Contains(message.Key)).Select(message => message.Taken(now)));
        return messages.Count > known.Count;
    }

    private int HistoryOf(Register register)
    {
        var old = clock.GetUtcNow() - news;
        return register.Entries.FindLastIndex(recorded => recorded.Entry.At < old) + 1;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The ledger of '{Slug}' could not be followed; the next round tries again.")]
    private static partial void NotFollowed(ILogger log, string slug, Exception e);
}

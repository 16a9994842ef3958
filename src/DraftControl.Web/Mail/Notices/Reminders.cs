using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using DraftControl.Web.Texts;
using DraftControl.Web.Waiting;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Mail.Notices;

/// <summary>
/// Reminds people in the morning of what has waited for them for a week, at most once a week. Who owes nothing hears nothing.
/// The messages and the morning that was seen to are saved together, so that none is lost or doubled.
/// </summary>
public sealed class Reminders(WaitingBook waiting, IDbContextFactory<AccountsContext> contexts, SiteAddress site, Bell bell, TimeProvider clock)
{
    public const string Name = "reminders";

    private const int Week = 7;

    public void Send()
    {
        var now = clock.GetUtcNow();
        var day = Morning.Before(now).UkDay().DayNumber;
        using var context = contexts.CreateDbContext();
        if (context.Cursors.AsNoTracking().Any(cursor => cursor.Follower == Name && cursor.Seq >= day))
        {
            return;
        }

        using var transaction = context.Database.BeginTransaction();
        if (context.Cursors.SingleOrDefault(cursor => cursor.Follower == Name) is not { } place)
        {
            // A site that has never reminded anybody begins tomorrow, not in the middle of a day.
            context.Cursors.Add(new Cursor { Follower = Name, Declaration = "", Seq = day });
        }
        else if (place.Seq < day)
        {
            place.Seq = day;
            Remind(context, day, now);
        }

        context.SaveChanges();
        transaction.Commit();
        bell.Ring();
    }

    private void Remind(AccountsContext context, int day, DateTimeOffset now)
    {
        foreach (var account in context.Users.AsNoTracking().Where(account => !account.NoReminders && account.Mail != MailPreference.Never).ToList())
        {
            if (account.Reminded?.UkDay().DayNumber + Week > day || !EmailAddress.TryParse(account.Email, provider: null, out var address))
            {
                continue;
            }

            var person = PersonId.Parse(account.Id);
            var owed = waiting.Of(person).Where(declaration => Listed.Owed(declaration).Any()).ToList();
            if (owed.SelectMany(Listed.Owed).Any(item => item.Since.UkDay().DayNumber + Week <= day))
            {
                context.Mail.Add(Reminder(person, address, day, owed).Taken(now));
                context.Users.Where(same => same.Id == account.Id).ExecuteUpdate(set => set.SetProperty(same => same.Reminded, (DateTimeOffset?)now));
            }
        }
    }

    private Message Reminder(PersonId person, EmailAddress address, int day, IReadOnlyList<WaitingDeclaration> owed)
    {
        var items = owed.SelectMany(Listed.Owed).ToList();
        var text = owed.SelectMany(declaration => Listed.Waits(declaration, site).Prepend(Listed.Heading(declaration.Register.Title.ToString())));
        return new(
            $"{OutgoingMail.ReminderKey}{person}/{day}",
            address,
            PlainText.Subject(items.Count == 1 ? $"Still waits for you: {items[0].Words}" : $"{items.Count} things still wait for you"),
            PlainText.Paragraphs([.. text, $"--\nYou get this reminder, at most once a week, because something has waited for you for a week or longer.\n{Telling.Choice(site)}"]),
            person,
            owed is [var only] ? only.Ledger.Slug : null);
    }
}

using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using DraftControl.Web.Mail;
using DraftControl.Web.Texts;

namespace DraftControl.Tests.Web.Mail;

/// <summary>Who is reminded of what, and how often.</summary>
public sealed class ReminderTests : IDisposable
{
    private readonly MailRoom room = new();

    public void Dispose() => room.Dispose();

    [Fact]
    public async Task Who_has_owed_something_for_a_week_is_reminded_in_the_morning_once_a_week_and_nobody_else()
    {
        var drafting = Waiting();
        var quiet = await Somebody.SignedIn(room.Site, "editor@northam.example");
        await (await quiet.Open("/account/mail")).Press("Save", ("Reminders", "false"));
        room.Remind();

        await Mornings(6);
        Assert.Empty(Reminders());
        room.Clock.Now = Morning.After(room.Clock.Now) - TimeSpan.FromMinutes(1);
        room.Remind();
        Assert.Empty(Reminders());
        await Mornings(1);

        var reminder = Assert.Single(Reminders());
        Assert.Equal(("editor@centre.example", "Still waits for you: Decide 2 proposals"), (reminder.To, reminder.Subject));
        var text = (await room.SendToFolder()).Single(message => message.Subject == reminder.Subject).TextBody!.ReplaceLineEndings("\n");
        Assert.Contains($"WHAT WE SHARE\n\n* Decide 2 proposals\n  http://declarations.example{drafting.Path}/proposals/worklist", text);
        Assert.Contains("Change what you are sent, or stop it: http://declarations.example/account/mail", text);
        await Mornings(6);
        Assert.Single(Reminders());
        await Mornings(1);
        Assert.Equal(2, Reminders().Count);
        room.Prefers("editor@centre.example", MailPreference.Never);
        await Mornings(8);
        Assert.Equal(2, Reminders().Count);
    }

    [Fact]
    public async Task Who_has_decided_everything_meanwhile_is_not_reminded_of_it()
    {
        var drafting = Waiting();
        room.Remind();
        await Mornings(5);
        drafting.Decided("editor@centre", 1, DecisionCode.NotAccepted);
        drafting.Decided("editor@centre", 2, DecisionCode.NotAccepted);

        await Mornings(4);

        Assert.DoesNotContain(Reminders(), mail => mail.Subject.Contains("Decide", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_daily_message_lists_what_waits_and_is_reminder_enough()
    {
        var drafting = Waiting();
        room.Prefers("editor@centre.example", MailPreference.Daily);
        room.Remind();
        await Mornings(6);
        drafting.Proposed("rep@southam", "One more", new RequestedChange.Reword(drafting.Clause("before we build"), "We will ask."));
        room.Told(drafting);
        await Mornings(3);

        var digest = (await room.SendToFolder()).Single(message => message.To.ToString() == "editor@centre.example").TextBody!.ReplaceLineEndings("\n");
        Assert.Contains($"What happened:\n\n* Proposal 3 waits for a decision: One more\n  http://declarations.example{drafting.Path}/proposals/3\n\nWaits for you:\n\n* Decide 3 proposals\n  http://declarations.example{drafting.Path}/proposals/worklist", digest);
        Assert.DoesNotContain(Reminders(), mail => mail.To == "editor@centre.example");
    }

    [Fact]
    public async Task A_server_that_is_killed_on_a_morning_loses_nothing_and_doubles_nothing()
    {
        var drafting = Waiting();
        room.Prefers("editor@northam.example", MailPreference.Daily);
        room.Remind();
        await Mornings(6);
        drafting.Proposed("rep@southam", "One more", new RequestedChange.Reword(drafting.Clause("before we build"), "We will ask."));
        room.Told(drafting);
        room.Clock.Now = Morning.After(room.Clock.Now);

        Assert.Throws<KilledException>(() => room.Gather(KilledBeforeCommit.Contexts(room.Site)));
        Assert.Throws<KilledException>(() => room.Remind(KilledBeforeCommit.Contexts(room.Site)));
        Assert.Empty(Reminders());
        room.Clock.Now += TimeSpan.FromHours(2);
        room.Gather();
        room.Remind();
        room.Gather();
        room.Remind();

        Assert.Equal("editor@centre.example", Assert.Single(Reminders()).To);
        Assert.Single(await room.SendToFolder(), message => message.To.ToString() == "editor@northam.example");
    }

    private Drafting Waiting()
    {
        var drafting = room.Drafting();
        foreach (var (words, title) in new[] { ("fix the plumbing", "Plumbing"), ("by telephone", "Telephone") })
        {
            drafting.Proposed("rep@southam", title, new RequestedChange.Reword(drafting.Clause(words), $"We will see to {title}."));
        }

        room.Told(drafting);
        room.Forget(drafting.Slug);
        foreach (var person in new[] { "elm@eastam.example", "oak@eastam.example" })
        {
            // Councillors owe their checks all the while, which is not what these tests are about.
            room.Prefers(person, MailPreference.Never);
        }

        // Tomorrow's morning is the first one, whatever time it is.
        room.Clock.Now = UkTime.At(room.Clock.Now.UkDay(), new TimeOnly(23, 0), out _)!.Value;
        return drafting;
    }

    /// <summary>So many mornings, with several rounds on each.</summary>
    private async Task Mornings(int count)
    {
        for (var i = 0; i < count; i++)
        {
            room.Clock.Now = Morning.After(room.Clock.Now);
            room.Gather();
            room.Remind();
            room.Remind();
            await room.SendToFolder();
        }
    }

    private List<OutgoingMail> Reminders()
    {
        using var context = room.Contexts.CreateDbContext();
        return [.. context.Mail.Where(mail => mail.Key.StartsWith(OutgoingMail.ReminderKey))];
    }
}

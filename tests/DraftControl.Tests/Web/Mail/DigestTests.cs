using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using DraftControl.Web.Mail;

namespace DraftControl.Tests.Web.Mail;

/// <summary>The daily message, at seven in the morning, UK time.</summary>
public sealed class DigestTests : IDisposable
{
    private readonly MailRoom room = new();

    public void Dispose() => room.Dispose();

    [Theory]
    [InlineData("2026-01-15T06:59:59Z", "2026-01-15T07:00:00Z")]
    [InlineData("2026-01-15T07:00:00Z", "2026-01-16T07:00:00Z")]
    [InlineData("2026-07-15T05:30:00Z", "2026-07-15T06:00:00Z")]
    [InlineData("2026-07-15T06:30:00Z", "2026-07-16T06:00:00Z")]
    [InlineData("2026-03-28T20:00:00Z", "2026-03-29T06:00:00Z")]
    public void Morning_is_seven_in_London_in_summer_and_winter(string now, string morning) =>
        Assert.Equal(DateTimeOffset.Parse(morning, null), Morning.After(DateTimeOffset.Parse(now, null)));

    [Fact]
    public async Task Who_wants_one_message_a_day_gets_everything_in_it_once()
    {
        var drafting = room.Drafting();
        room.Prefers("rep@southam.example", MailPreference.Daily);
        Decided(drafting, 1, DecisionCode.NotAccepted);
        Decided(drafting, 2, DecisionCode.OutOfScope);
        room.Told(drafting);

        Assert.DoesNotContain(await room.SendToFolder(), message => Southams(message));
        room.Clock.Now = Morning.After(room.Clock.Now);
        room.Gather();
        room.Gather();
        var message = Assert.Single(await room.SendToFolder(), Southams);

        Assert.Equal("2 things in What we share", message.Subject);
        Assert.Contains($"* Not accepted: proposal 1, Say it plainly\n  http://declarations.example/declarations/{drafting.Slug}/proposals/1", message.TextBody!.ReplaceLineEndings("\n"));
        Assert.Contains("* Out of scope: proposal 2, Say it plainly", message.TextBody!);
        Assert.Contains("You get this message, at most once a day, because you take part.", message.TextBody!);
        room.Clock.Now = Morning.After(room.Clock.Now);
        room.Gather();
        Assert.Single(await room.SendToFolder(), Southams);
    }

    [Fact]
    public async Task Who_no_longer_takes_part_or_wants_none_by_then_gets_none()
    {
        var drafting = room.Drafting();
        var appointment = drafting.Appointed("second@southam", Role.Representative).Entry.Seq;
        room.Prefers("rep@southam.example", MailPreference.Daily);
        room.Prefers("second@southam.example", MailPreference.Daily);
        Decided(drafting, 1, DecisionCode.NotAccepted);
        room.Told(drafting);
        drafting.AppointmentEnded(appointment);
        room.Prefers("rep@southam.example", MailPreference.Never);

        room.Clock.Now = Morning.After(room.Clock.Now);
        room.Gather();

        Assert.DoesNotContain(await room.SendToFolder(), message => message.To.ToString().Contains("southam", StringComparison.Ordinal));
        Assert.Empty(room.To("second@southam.example"));
    }

    private static bool Southams(MimeKit.MimeMessage message) => message.To.ToString() == "rep@southam.example";

    private static void Decided(Drafting drafting, int number, DecisionCode code)
    {
        drafting.Proposed("rep@southam", "Say it plainly", new RequestedChange.Reword(drafting.Clause("fix the plumbing"), $"We will repair what services rest on, number {number}."));
        drafting.Decided("editor@centre", number, code);
    }
}

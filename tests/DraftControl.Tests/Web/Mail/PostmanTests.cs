using DraftControl.Tests.Support;
using DraftControl.Web.Mail;
using DraftControl.Web.Mail.Sending;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Mail;

/// <summary>Messages leave by a real connection, and come back as dead letters where they cannot.</summary>
public sealed class PostmanTests : IDisposable
{
    private readonly MailRoom room = new();
    private readonly MailServer server = new();

    public void Dispose()
    {
        server.Dispose();
        room.Dispose();
    }

    [Fact]
    public async Task A_message_arrives_as_it_was_written_and_its_text_is_forgotten()
    {
        room.Posted("rep@northam.example", "Ein Gruß", "Zwei Zeilen:\n.\nhttp://declarations.example/sign-in/abc");

        await room.Send(server);
        await room.Send(server);

        var message = Assert.Single(server.Taken);
        Assert.Equal(("rep@northam.example", "Ein Gruß"), (message.To.ToString(), message.Subject));
        Assert.Equal("declarations@council.example", Assert.Single(message.From.Mailboxes).Address);
        Assert.Equal("Zwei Zeilen:\n.\nhttp://declarations.example/sign-in/abc", message.TextBody!.ReplaceLineEndings("\n").Trim());
        Assert.Equal("auto-generated", message.Headers["Auto-Submitted"]);
        var sent = Assert.Single(room.To("rep@northam.example"));
        Assert.Equal((room.Clock.Now.ToUnixTimeMilliseconds(), null, ""), (sent.Sent!.Value.ToUnixTimeMilliseconds(), sent.Due, sent.Text));
    }

    [Fact]
    public async Task Line_breaks_in_a_subject_begin_no_header()
    {
        room.Posted("rep@northam.example", "Hello\r\nBcc: everybody@else.example\r\n\r\nText of my own");

        await room.Send(server);

        var message = Assert.Single(server.Taken);
        Assert.Empty(message.Bcc);
        Assert.Equal("Hello  Bcc: everybody@else.example    Text of my own", message.Subject);
        Assert.Equal("A text", message.TextBody!.Trim());
    }

    [Fact]
    public async Task What_cannot_be_sent_is_tried_after_ever_longer_waits_and_then_is_a_dead_letter()
    {
        var about = room.Drafting().Slug;
        server.Refusal = _ => "451 4.7.1 Try again later";
        room.Posted("rep@northam.example", about: about);

        foreach (var wait in Postman.Waits)
        {
            await room.Send(server);
            var waiting = room.To("rep@northam.example")[0];
            Assert.Equal((room.Clock.Now + wait).ToUnixTimeMilliseconds(), waiting.Due!.Value.ToUnixTimeMilliseconds());
            Assert.Contains("Try again later", waiting.Fault);
            room.Clock.Now += wait - TimeSpan.FromSeconds(1);
            await room.Send(server);
            Assert.Equal(waiting.Attempts, room.To("rep@northam.example")[0].Attempts);
            room.Clock.Now += TimeSpan.FromSeconds(1);
        }

        await room.Send(server);
        var dead = Assert.Single(room.DeadLetters.Of(about));
        Assert.Equal((6, null), (dead.Attempts, dead.Due));

        server.Refusal = _ => null;
        Assert.True(room.DeadLetters.TryAgain(about, dead.Id));
        await room.Send(server);

        Assert.Single(server.Taken);
        Assert.Empty(room.DeadLetters.Of(about));
        Assert.False(room.DeadLetters.TryAgain(about, dead.Id));
    }

    [Fact]
    public async Task An_address_that_is_refused_for_good_is_a_dead_letter_at_once()
    {
        var about = room.Drafting().Slug;
        server.Refusal = address => address == "gone@northam.example" ? "550 5.1.1 No such mailbox" : null;
        room.Posted("gone@northam.example", about: about);
        room.Posted("rep@northam.example", about: about);

        await room.Send(server);

        Assert.Equal("gone@northam.example", Assert.Single(room.DeadLetters.Of(about)).To);
        Assert.Equal("rep@northam.example", Assert.Single(server.Taken).To.ToString());
    }

    [Fact]
    public async Task A_message_of_which_nobody_knows_whether_it_arrived_is_sent_again_under_the_same_id()
    {
        server.HangsUp = true;
        room.Posted("rep@northam.example");
        await room.Send(server);
        server.HangsUp = false;

        room.Clock.Now += Postman.Waits[0];
        await room.Send(server);

        Assert.Equal(2, server.Taken.Count);
        Assert.Single(server.Taken.Select(message => message.MessageId).Distinct());
    }

    [Fact]
    public async Task A_message_is_in_one_postmans_hands_only()
    {
        for (var number = 0; number < 20; number++)
        {
            room.Posted("rep@northam.example", $"Message {number}");
        }

        var deliveries = new CountedDelivery();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => room.Send(deliveries))));

        Assert.Equal(20, deliveries.Subjects.Count);
        Assert.Equal(20, deliveries.Subjects.Distinct().Count());
    }

    [Fact]
    public async Task A_message_that_a_killed_server_had_in_its_hands_goes_out_later()
    {
        room.Posted("rep@northam.example");
        await Assert.ThrowsAsync<OutOfMemoryException>(() => room.Send(new KilledDelivery()));
        await room.Send(server);
        Assert.Empty(server.Taken);

        room.Clock.Now += TimeSpan.FromMinutes(10);
        await room.Send(server);

        Assert.Single(server.Taken);
    }

    [Fact]
    public async Task Without_a_mail_server_messages_are_files()
    {
        room.Posted("rep@northam.example", "Hello", "A text");

        var message = Assert.Single(await room.SendToFolder());

        Assert.Equal(("rep@northam.example", "Hello", "A text"), (message.To.ToString(), message.Subject, message.TextBody!.Trim()));
    }

    [Fact]
    public async Task A_message_goes_out_at_once_by_itself()
    {
        using var site = RunningSite.With(("Mail:Hold", "false"), ("Mail:Smtp:Host", "localhost"), ("Mail:Smtp:Port", $"{server.Port}"), ("Mail:Smtp:Tls", "none"), ("Mail:From", "declarations@council.example"));
        _ = site.Address;

        Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<Outbox>(site.Services)
            .Post(new Message("key", DraftControl.Web.Accounts.EmailAddress.Parse("rep@northam.example"), "Hello", "A text"));

        for (var waited = 0; server.Taken.IsEmpty && waited < 200; waited++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Equal("Hello", Assert.Single(server.Taken).Subject);
    }

    [Theory]
    [InlineData("Mail:Smtp:Tls=none Mail:Smtp:User=somebody", "would send the password for all to read")]
    [InlineData("Mail:Smtp:Tls=perhaps", "Use starttls, ssl or none.")]
    [InlineData("Mail:From=nobody", "Give one address")]
    [InlineData("Mail:Smtp:Host=mail.example", "The setting Mail:From is missing")]
    public void A_setting_that_will_not_do_says_what_to_write_instead(string settings, string complaint)
    {
        var given = MailRoom.Settings([.. settings.Split(' ').Select(setting => (setting.Split('=')[0], setting.Split('=')[1]))]);

        var fault = Assert.Throws<InvalidOperationException>(() => settings.Contains("Tls", StringComparison.Ordinal) ? (object)new Smtp(given) : new Envelopes(given, room.Site.Services.GetRequiredService<DraftControl.Web.SiteAddress>()));

        Assert.Contains(complaint, fault.Message);
    }

    private sealed class CountedDelivery : IDelivery
    {
        public System.Collections.Concurrent.ConcurrentBag<string> Subjects { get; } = [];

        public async Task Deliver(MimeKit.MimeMessage message, CancellationToken stopping)
        {
            await Task.Yield();
            Subjects.Add(message.Subject!);
        }
    }

    /// <summary>As if the process ended while the message was on its way.</summary>
    private sealed class KilledDelivery : IDelivery
    {
        public Task Deliver(MimeKit.MimeMessage message, CancellationToken stopping) => throw new OutOfMemoryException();
    }
}

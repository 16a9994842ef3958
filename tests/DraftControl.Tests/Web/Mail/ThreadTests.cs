using System.Text.RegularExpressions;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using MimeKit;

namespace DraftControl.Tests.Web.Mail;

/// <summary>Mail as mail programs keep it together, and as people choose it.</summary>
public sealed partial class ThreadTests : IDisposable
{
    private const string Plumbing = "fix the plumbing";

    private readonly MailRoom room = new();

    public void Dispose() => room.Dispose();

    [Fact]
    public async Task Everything_about_a_proposal_is_one_thread_under_its_first_title_with_a_way_to_stop_it()
    {
        var drafting = room.Drafting();
        drafting.Proposed("rep@southam", "Say it plainly", new RequestedChange.Reword(drafting.Clause(Plumbing), "We will repair what services rest on."));
        drafting.Proposed("rep@southam", "Another", new RequestedChange.Reword(drafting.Clause("by telephone"), "We will keep letters."));
        room.Told(drafting);
        drafting.Revised("rep@southam", 1, "Say it more plainly", new RequestedChange.Reword(drafting.Clause(Plumbing), "We will repair pipes."));
        drafting.Decided("editor@centre", 1, DecisionCode.NotAccepted);
        room.Told(drafting);
        room.Posted("rep@southam.example", "Your link");

        var sent = await room.SendToFolder();

        var about = sent.Where(message => message.Subject == "Proposal 1: Say it plainly").ToList();
        Assert.Equal(["editor@centre.example", "editor@northam.example", "rep@southam.example"], about.Select(message => message.To.ToString()).Order());
        var root = Assert.Single(about.Select(message => message.InReplyTo!).Distinct());
        Assert.All(about, message => Assert.Equal([root], message.References));
        Assert.DoesNotContain(root, sent.Select(message => message.MessageId));
        Assert.Equal(sent.Count, sent.Select(message => message.MessageId).Distinct().Count());
        Assert.NotEqual(root, sent.First(message => message.Subject == "Proposal 2: Another").InReplyTo);
        Assert.All(about, message => Assert.Equal("<http://declarations.example/account/mail>", message.Headers[HeaderId.ListUnsubscribe]));
        Assert.Null(sent.Single(message => message.Subject == "Your link").Headers[HeaderId.ListUnsubscribe]);
    }

    [Fact]
    public void Who_wants_only_what_waits_is_not_told_what_became_of_things()
    {
        var drafting = room.Drafting();
        room.Prefers("rep@southam.example", MailPreference.OnlyWaiting);
        room.Prefers("rep@eastam.example", MailPreference.OnlyWaiting);
        foreach (var by in new[] { "rep@southam", "rep@eastam" })
        {
            drafting.Proposed(by, "Say it plainly", new RequestedChange.Reword(drafting.Clause(Plumbing), $"We will repair what {by} rests on."));
        }

        drafting.Decided("editor@centre", 1, DecisionCode.Accepted);

        var told = room.Told(drafting);
        Assert.DoesNotContain(told, mail => mail.To == "rep@southam.example");
        Assert.StartsWith("Proposal 2 needs rewording", Assert.Single(told, mail => mail.To == "rep@eastam.example").Text);
    }

    [Fact]
    public void What_asks_one_person_alone_goes_at_once_whatever_they_chose()
    {
        var drafting = room.Drafting();
        room.Prefers("rep@northam.example", MailPreference.Daily);
        drafting.Appointed("ash@northam", Role.Councillor, "ash");

        Assert.False(Assert.Single(room.Told(drafting), mail => mail.To == "rep@northam.example").IsForDigest);
    }

    [Fact]
    public async Task Whoever_opens_a_link_and_is_not_signed_in_signs_in_and_lands_there()
    {
        var drafting = room.Drafting(drafting: "participants");
        drafting.Proposed("rep@southam", "Say it plainly", new RequestedChange.Reword(drafting.Clause(Plumbing), "We will repair what services rest on."));
        var mail = room.Told(drafting).First(mail => mail.To == "editor@centre.example");
        var links = Links().Matches(mail.Text).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal([$"{drafting.Path}/proposals/1", "/account/mail"], links);

        foreach (var link in links)
        {
            var editor = await new Somebody(room.Site).Open(link);
            await editor.Open(new Uri(room.Site.Address, editor.Location!).PathAndQuery);
            await editor.Press("Email me a link", ("Email", "editor@centre.example"));
            await editor.Open(Mailbox.Link(room.Site, "editor@centre.example"));
            await editor.Press("Sign in");

            Assert.Equal(link, editor.Location);
        }
    }

    [GeneratedRegex("http://declarations.example(/[^\\s]*)")]
    private static partial Regex Links();
}

using System.Net;
using DraftControl.Core.People;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>Messages that could not be sent, as stewards see to them.</summary>
public sealed class DeadLetterPageTests(MailRoom room) : IClassFixture<MailRoom>
{
    [Fact]
    public async Task A_steward_has_one_message_tried_again_and_discards_another()
    {
        var slug = await WithDeadLetters("gone@northam.example", "wrong@northam.example");
        var steward = await (await Somebody.SignedIn(room.Site, "steward@centre.example")).Open("/waiting");
        Assert.Contains("See to 2 messages that could not be sent", steward.Text);

        await steward.Open($"/declarations/{slug}/mail");
        Assert.Contains("To wrong@northam.example The mail server or the network said: 5.1.1 No such mailbox", steward.Text);
        await steward.Press("Try again to send “Hello” to gone@northam.example");
        Assert.Contains("The message is tried again now.", (await steward.Follow()).Text);
        await steward.Press("Discard “Hello” to wrong@northam.example");
        Assert.Contains("You discarded the message. Nobody gets it.", (await steward.Follow()).Text);
        Assert.Contains("There are none.", steward.Text);
        Assert.Equal(["gone@northam.example"], room.About(slug).Where(mail => mail.Subject == "Hello").Select(mail => mail.To));
    }

    [Fact]
    public async Task A_message_that_somebody_else_saw_to_is_not_there_any_more()
    {
        var slug = await WithDeadLetters("gone@northam.example");
        var steward = await (await Somebody.SignedIn(room.Site, "steward@centre.example")).Open($"/declarations/{slug}/mail");
        room.DeadLetters.Discard(slug, room.DeadLetters.Of(slug)[0].Id);

        await steward.Press("Try again");

        Assert.Equal(["This message is not here any more. Somebody else had it tried again or discarded it."], steward.Errors);
    }

    [Fact]
    public async Task Nobody_but_a_steward_of_the_declaration_sees_or_touches_them()
    {
        var slug = await WithDeadLetters("gone@northam.example");
        var other = room.Drafting().Slug;
        var steward = await (await Somebody.SignedIn(room.Site, "steward@centre.example")).Open($"/declarations/{slug}/mail");
        var form = steward.Page.QuerySelector("main form")!;

        Assert.Equal(HttpStatusCode.Forbidden, (await (await Somebody.SignedIn(room.Site, "editor@centre.example")).Open($"/declarations/{slug}/mail")).Status);
        await steward.Send(form, [], $"/declarations/{other}/mail?handler=Discard");
        Assert.Single(room.DeadLetters.Of(slug));
    }

    [Fact]
    public async Task A_link_to_sign_in_that_could_not_be_sent_shows_without_its_secret()
    {
        var drafting = room.Drafting();
        drafting.Appointed("lost@northam", Role.Representative);
        await (await new Somebody(room.Site).Open("/sign-in")).Press("Email me a link", ("Email", "lost@northam.example"));
        var secret = Mailbox.Link(room.Site, "lost@northam.example").Split('/')[^1];
        using var server = new MailServer { Refusal = address => address == "lost@northam.example" ? $"550 5.7.1 Refused because of http://declarations.example/sign-in/link/{secret}" : null };
        room.Clock.Now = room.Site.Clock.GetUtcNow();
        await room.Send(server);

        var steward = await (await Somebody.SignedIn(room.Site, "steward@centre.example")).Open("/waiting");
        Assert.Contains("See to 1 message that could not be sent", steward.Text);
        await steward.Open($"{drafting.Path}/mail");

        Assert.Contains("The site’s own messages", steward.Text);
        Assert.Contains("Your link to sign in to DraftControl To lost@northam.example The mail server or the network said: 5.7.1 Refused because of http://declarations.example/sign-in/link/…", steward.Text);
        Assert.DoesNotContain(secret, steward.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Try again", steward.Text, StringComparison.Ordinal);
        await steward.Press("Discard");
        Assert.Contains("There are none.", (await steward.Follow()).Text);
    }

    [Fact]
    public async Task The_sites_messages_go_to_the_stewards_of_those_who_take_part_and_nobodys_to_all()
    {
        using var own = new MailRoom();
        var (theirs, others) = (own.Drafting(), own.Drafting());
        theirs.Appointed("mover@northam", Role.Representative);
        using var server = new MailServer { Refusal = _ => "550 5.1.1 No such mailbox" };
        own.Posted("mover@northam.example", "Moved", person: theirs.Person("mover@northam"));
        own.Posted("nobody@nowhere.example", "Nobody’s", person: theirs.Person("nobody@nowhere"));
        await own.Send(server);

        var steward = await Somebody.SignedIn(own.Site, "steward@centre.example");
        Assert.Equal(["Nobody’s", "Moved"], Subjects(await steward.Open($"{theirs.Path}/mail")));
        Assert.Equal(["Nobody’s"], Subjects(await steward.Open($"{others.Path}/mail")));
        await steward.Press("Try again");
        Assert.Equal(["Moved"], Subjects(await steward.Open($"{theirs.Path}/mail")));
    }

    private static IEnumerable<string> Subjects(Somebody steward) => steward.Page.QuerySelectorAll("main h3").Select(heading => heading.TextContent).Order(StringComparer.Ordinal).Reverse();

    private async Task<Slug> WithDeadLetters(params string[] addresses)
    {
        var slug = room.Drafting().Slug;
        using var server = new MailServer { Refusal = _ => "550 5.1.1 No such mailbox" };
        foreach (var address in addresses)
        {
            room.Posted(address, "Hello", about: slug);
        }

        await room.Send(server);
        return slug;
    }
}

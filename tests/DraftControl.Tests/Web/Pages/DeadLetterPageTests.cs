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

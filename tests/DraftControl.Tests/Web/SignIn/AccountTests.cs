using System.Net;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.SignIn;

public sealed class AccountTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private RunningSite Site => demo.Site;

    [Fact]
    public async Task A_new_address_counts_once_its_link_was_opened()
    {
        var person = await (await Somebody.SignedIn(Site, "rep@northam.example")).Open("/account/address");
        await person.Press("Send the link", ("Email", "new@northam.example"));
        Assert.Contains("rep@northam.example", (await person.Open("/account")).Text);

        await (await person.Open(Mailbox.Link(Site, "new@northam.example"))).Press("Use this address");

        Assert.Contains("Email addressnew@northam.example", (await person.Open("/account")).Text);
        Assert.Contains("another address from now on", Mailbox.Newest(Site, "rep@northam.example"));
        Assert.Equal(HttpStatusCode.Redirect, (await Somebody.SignedIn(Site, "new@northam.example")).Status);
    }

    [Fact]
    public async Task An_address_of_somebody_else_gets_the_same_answer_and_no_message()
    {
        var person = await (await Somebody.SignedIn(Site, "rep@southam.example")).Open("/account/address");
        var before = Mailbox.Count(Site, "rep@westam.example");

        await person.Press("Send the link", ("Email", "rep@westam.example"));

        Assert.Contains("We have sent a link to rep@westam.example", (await person.Follow()).Text);
        Assert.Equal(before, Mailbox.Count(Site, "rep@westam.example"));
    }

    [Fact]
    public async Task Mail_is_wanted_as_often_as_a_person_says()
    {
        var person = await (await Somebody.SignedIn(Site, "oak@southam.example")).Open("/account/mail");

        await person.Press("Save", ("Mail", "Never"));
        Assert.Contains("Mail that you are sentNothing", (await person.Follow()).Text);

        await (await person.Open("/account/mail")).Press("Save", ("Mail", "Hourly"));
        Assert.Equal(["Select what you want to be told"], person.Errors);
    }

    [Fact]
    public async Task A_token_is_shown_once_works_and_stops_working()
    {
        var person = await (await Somebody.SignedIn(Site, "editor@guild.example")).Open("/account/token");
        await person.Press("Make a token");
        using var program = new ApiClient(Site.Address, person.Page.QuerySelector(".dc-code")!.TextContent);
        Assert.Equal(HttpStatusCode.BadRequest, (await program.Post("declarations", new { })).Status);

        await (await person.Open("/account/token")).Press("Make the token stop working");

        Assert.Equal(HttpStatusCode.Unauthorized, (await program.Post("declarations", new { })).Status);
    }

    [Fact]
    public async Task The_picture_of_the_key_is_a_PNG_until_the_app_is_set_up()
    {
        var person = await (await Somebody.SignedIn(Site, "elm@southam.example")).Open("/account/authenticator");
        var picture = person.Page.QuerySelector("main img")!.GetAttribute("src")!;
        Assert.Equal(HttpStatusCode.OK, (await person.Open(picture)).Status);

        await person.SetUpApp();
        Assert.Equal(10, person.Page.QuerySelectorAll(".dc-code").Length);

        Assert.Equal(HttpStatusCode.NotFound, (await person.Open(picture)).Status);
    }
}

using System.Net;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

public sealed class SignInTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task People_stand_under_their_organisation_with_role_and_group()
    {
        var visitor = await new Somebody(demo.Site).Open("/sign-in");

        Assert.Contains("Southam City Council Sign in as chief@southam.example – chief executive Sign in as elm@southam.example – councillor (elm)", visitor.Text);
    }

    [Theory]
    [InlineData("/declarations/new", "/declarations/new")]
    [InlineData("https://evil.example/", "/waiting")]
    [InlineData("//evil.example/", "/waiting")]
    [InlineData("", "/waiting")]
    public async Task Signing_in_leads_back_to_a_page_of_this_site_only(string asked, string led)
    {
        var person = await new Somebody(demo.Site).Open($"/sign-in?returnUrl={Uri.EscapeDataString(asked)}");

        await person.Press("Sign in as steward@centre.example");

        Assert.Equal((HttpStatusCode.Redirect, led), (person.Status, person.Location));
    }

    [Fact]
    public async Task Pages_say_who_is_signed_in_and_signing_out_ends_it()
    {
        var person = await Somebody.SignedIn(demo.Site, "elm@northam.example");
        await person.Open(DemoSite.Declaration + "/people");
        Assert.Contains("Signed in as councillor (elm), Northam Borough Council", person.Page.Body!.TextContent);

        await person.Send(person.Page.QuerySelector("form.dc-account")!, []);
        await person.Open(DemoSite.Declaration + "/people");

        Assert.Equal(HttpStatusCode.Redirect, person.Status);
    }

    [Fact]
    public async Task An_address_without_an_account_signs_nobody_in()
    {
        var person = await Somebody.SignedIn(demo.Site, "nobody@nowhere.example");

        Assert.Equal(["Select who to sign in as"], person.Errors);
        Assert.Equal(HttpStatusCode.Redirect, (await person.Open("/declarations/new")).Status);
    }
}

using System.Net;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.SignIn;

/// <summary>Signing in by a link that is sent by e-mail, on a site as in production.</summary>
public sealed class LinkTests(ProductionSite production) : IClassFixture<ProductionSite>
{
    private RunningSite Site => production.Site;

    [Fact]
    public async Task Whoever_opens_the_link_and_presses_its_button_is_signed_in()
    {
        var person = await Somebody.SignedInByLink(Site, "rep@northam.example");

        Assert.Equal((HttpStatusCode.Redirect, "/waiting"), (person.Status, person.Location));
        var account = (await person.Open("/account")).Page.Body!.TextContent;
        Assert.Contains("Signed in as", account);
        Assert.Contains("rep@northam.example", account);
    }

    [Fact]
    public async Task A_scanner_that_opens_the_link_does_not_use_it_up_and_pressing_the_button_does()
    {
        var (person, scanner, late) = (new Somebody(Site), new Somebody(Site), new Somebody(Site));
        await (await person.Open("/sign-in?returnUrl=%2Faccount%2Fname")).Press("Email me a link", ("Email", "rep@southam.example"));
        var link = Mailbox.Link(Site, "rep@southam.example");
        await scanner.Open(link);
        using var head = await Site.Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Head, link), TestContext.Current.CancellationToken);
        await late.Open(link);

        await (await person.Open(link)).Press("Sign in");
        await late.Press("Sign in");

        Assert.Equal((HttpStatusCode.Redirect, "/account/name"), (person.Status, person.Location));
        Assert.Contains("This link does not work any more", late.Text);
        Assert.Equal(HttpStatusCode.Redirect, (await late.Open("/account")).Status);
    }

    [Fact]
    public async Task An_address_without_an_account_gets_the_same_answer_and_no_message()
    {
        var (known, unknown) = (new Somebody(Site), new Somebody(Site));
        var before = Mailbox.Count(Site, "editor@centre.example");

        await (await known.Open("/sign-in")).Press("Email me a link", ("Email", "Editor@Centre.example"));
        await (await unknown.Open("/sign-in")).Press("Email me a link", ("Email", "nobody@nowhere.example"));

        Assert.Equal((known.Status, known.Location), (unknown.Status, unknown.Location));
        Assert.Equal((await known.Follow()).Text, (await unknown.Follow()).Text);
        Assert.Equal((before + 1, 0), (Mailbox.Count(Site, "editor@centre.example"), Mailbox.Count(Site, "nobody@nowhere.example")));
    }

    [Fact]
    public async Task A_link_works_for_half_an_hour()
    {
        using var site = RunningSite.With(("environment", "Production"));
        _ = site.Address;
        var links = site.Services.GetRequiredService<OneTimeLinks>();
        var token = links.Make(LinkPurpose.SignIn, site.Services.GetRequiredService<AccountBook>().FindOrAdd(EmailAddress.Parse("rep@northam.example")), TimeSpan.FromMinutes(30));
        var person = await new Somebody(site).Open($"/sign-in/link/{token}");

        site.Clock.Pass(TimeSpan.FromMinutes(31));
        await person.Press("Sign in");

        Assert.Contains("This link does not work any more", person.Text);
    }

    [Fact]
    public async Task Nobody_takes_anybodys_place_outside_development()
    {
        var person = await new Somebody(Site).Open("/sign-in");

        Assert.DoesNotContain("for development", person.Text);
        await person.Send(person.Page.QuerySelector("main form")!, [("Email", "steward@centre.example")], "/sign-in?handler=As");

        Assert.Equal(HttpStatusCode.NotFound, person.Status);
        Assert.Equal(HttpStatusCode.Redirect, (await person.Open("/account")).Status);
    }

    [Fact]
    public async Task Where_a_link_is_not_enough_a_passkey_or_a_code_is_asked_for_before_anything_else()
    {
        using var site = RunningSite.With(("environment", "Production"), ("Demo", "true"), ("SignIn:LinkIsEnough", "false"));
        var person = await Somebody.SignedInByLink(site, "rep@northam.example");

        await person.Open($"{DemoSite.Declaration}/people");
        Assert.Equal("/account/confirm?returnUrl=%2Fdeclarations%2Flocal-digital-declaration%2Fpeople", new Uri(site.Address, person.Location!).PathAndQuery);
        await person.SetUpApp($"{DemoSite.Declaration}/people");

        Assert.Equal(HttpStatusCode.OK, (await person.Open($"{DemoSite.Declaration}/people")).Status);
    }
}

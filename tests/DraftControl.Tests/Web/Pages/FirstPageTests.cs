using System.Net;
using DraftControl.Tests.Support;
using DraftControl.Web.Demo;

namespace DraftControl.Tests.Web.Pages;

/// <summary>The first page as a newcomer finds it.</summary>
public sealed class FirstPageTests(DemoSite demo) : IClassFixture<DemoSite>
{
    public static TheoryData<string> People => [.. Place.All.SelectMany(role => role).Select(place => place.Email)];

    [Fact]
    public async Task It_says_what_it_is_for_how_a_change_travels_and_what_one_may_read()
    {
        var visitor = await new Somebody(demo.Site).Open("/");

        Assert.Equal(["Propose", "Decide", "Check", "Approve", "Sign"], visitor.Page.QuerySelectorAll(".dc-journey h3").Select(step => step.TextContent));
        Assert.Contains("What anyone can verify", visitor.Text);
        Assert.Contains("Local Digital Declaration Version 1.0 released on", visitor.Text);
        Assert.DoesNotContain("Start a declaration", visitor.Text);
    }

    [Fact]
    public async Task It_is_the_same_for_everybody()
    {
        var councillor = await (await Somebody.SignedIn(demo.Site, "oak@eastam.example")).Open("/");

        Assert.Equal(HttpStatusCode.OK, councillor.Status);
        Assert.Equal(5, councillor.Page.QuerySelectorAll(".dc-journey__step").Length);
        Assert.Contains("Start a declaration", councillor.Text);
    }

    [Theory]
    [MemberData(nameof(People))]
    public async Task A_newcomer_becomes_anybody_of_the_demo_in_one_click_and_finds_something_to_do(string email)
    {
        var newcomer = await new Somebody(demo.Site).Open("/");
        var button = newcomer.Page.QuerySelector($"main button[value='{email}']")!;

        await newcomer.Send(newcomer.Page.QuerySelector("form.dc-places")!, [("Email", email)], button.GetAttribute("formaction"));
        await newcomer.Follow();

        Assert.Equal(HttpStatusCode.OK, newcomer.Status);
        Assert.StartsWith("Waiting for you", newcomer.Page.QuerySelector(".dc-account a")!.TextContent);
        await newcomer.Open("/waiting");
        Assert.NotEmpty(newcomer.Page.QuerySelectorAll("main section a"));
        foreach (var address in newcomer.Page.QuerySelectorAll("main section a").Select(link => link.GetAttribute("href")!).Distinct().ToList())
        {
            Assert.True((await newcomer.Open(address)).Status == HttpStatusCode.OK, $"{email} cannot open {address}.");
        }
    }

    [Fact]
    public async Task Outside_development_nobodys_place_is_offered()
    {
        using var site = RunningSite.With(("environment", "Production"), ("Demo", "true"));

        var visitor = await new Somebody(site).Open("/");

        Assert.Empty(visitor.Page.QuerySelectorAll("main form"));
        Assert.DoesNotContain("Try it as", visitor.Text);
        Assert.Contains("Sign in to take part.", visitor.Text);
    }

    [Fact]
    public async Task Where_there_is_no_demo_nobodys_place_is_offered()
    {
        using var site = new RunningSite();

        var visitor = await new Somebody(site).Open("/");

        Assert.DoesNotContain("Try it as", visitor.Text);
        Assert.Contains("There is no declaration yet that you can see.", visitor.Text);
    }

    [Fact]
    public void Everybody_of_the_demo_is_there_once() =>
        Assert.Equal(22, Place.All.Sum(role => role.Select(place => place.Email).Distinct().Count()));
}

using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web;

/// <summary>That what the privacy page and the accessibility statement say is so.</summary>
public sealed class PrivacyTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Every_cookie_that_is_set_is_on_the_page()
    {
        var drafting = Drafting.On(site);
        var person = await Somebody.SignedIn(site, "steward@centre.example");
        var page = (await person.Open("/privacy")).Text;

        await (await person.Open($"{drafting.Path}/people/register")).Press("Register", ("Organisation.Name", "Weston Council"), ("Organisation.ShortName", "weston"), ("Organisation.Class", "local-authority"));
        Assert.Contains("draftcontrol-notice", person.CookiesEver);
        Assert.Contains("draftcontrol-form", person.CookiesEver);
        Assert.All(person.CookiesEver, cookie => Assert.Contains(cookie, page));
    }

    [Fact]
    public async Task Who_only_reads_gets_no_cookie()
    {
        var drafting = Drafting.On(site);
        var visitor = new Somebody(site);

        foreach (var path in new[] { "/", "/privacy", "/accessibility", "/how-it-works", drafting.Path, $"{drafting.Path}/draft", $"{drafting.Path}/proposals", $"{drafting.Path}/record", $"{drafting.Path}/pack" })
        {
            await visitor.Open(path);
        }

        Assert.Empty(visitor.CookiesEver);
    }

    [Fact]
    public async Task What_is_kept_of_accounts_is_said() =>
        Assert.Contains("Of everybody with an account: an email address", (await new Somebody(site).Open("/privacy")).Text);

    [Fact]
    public async Task Who_runs_it_stands_where_a_reader_needs_them()
    {
        using var run = RunningSite.With(("Operator:Name", "Northam Borough Council"), ("Operator:Contact", "help@northam.example"));

        Assert.Contains("has not said who they are", (await new Somebody(site).Open("/accessibility")).Text);
        foreach (var path in new[] { "/accessibility", "/privacy" })
        {
            var visitor = await new Somebody(run).Open(path);
            Assert.Contains("run by Northam Borough Council. Contact: help@northam.example.", visitor.Text);
            Assert.Equal("mailto:help@northam.example", visitor.Page.QuerySelector("main a[href^='mailto:']")!.GetAttribute("href"));
        }
    }
}

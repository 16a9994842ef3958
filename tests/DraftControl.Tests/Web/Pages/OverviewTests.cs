using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>What a stranger finds on the first page of a declaration and on the page of a version.</summary>
public sealed class OverviewTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task A_stranger_reads_what_it_is_what_it_says_and_how_to_check_it()
    {
        var drafting = Drafting.On(site);
        drafting.Wrote("about", "About us", "Councils *agree* here.\n\nMore.");
        drafting.Wrote("how-to-sign", "How to sign", "Ask us.");
        drafting.Wrote("funding", "Funding", "There is some.\n\nMore.");
        drafting.Wrote("news-2026-05-03-second", "Second", "Text");
        drafting.Wrote("news-2025-05-03-first", "First", "Text");
        drafting.Released();

        var visitor = await new Somebody(site).Open(drafting.Path);

        Assert.Contains("Councils agree here.", visitor.Text);
        Assert.Contains("Version 1.0 was released on", visitor.Text);
        Assert.Contains(drafting.Register.Versions[0].Approval.Text.ToString(), visitor.Text);
        Assert.Contains("There is some.", visitor.Text);
        Assert.Contains("Second 3 May 2026 First 3 May 2025", visitor.Text);
        Assert.Contains($"git clone {site.Address}declarations/{drafting.Slug}.git", visitor.Text);
        Assert.Equal("Councils agree here.", visitor.Page.QuerySelector("meta[property='og:description']")!.GetAttribute("content"));
        Assert.Equal($"{site.Address}declarations/{drafting.Slug}", visitor.Page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
        foreach (var link in visitor.Page.QuerySelectorAll("main a, link[rel=alternate]").Select(link => link.GetAttribute("href")!).ToList())
        {
            using var answer = await site.Visitor().GetAsync(link, TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{link}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task A_stranger_does_not_read_of_what_is_drafted_among_those_who_take_part()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        drafting.Released();
        drafting.Proposed("rep@northam", "Not for everybody", new RequestedChange.Reword(drafting.Clause("We will fix"), "We will repair the plumbing."));
        drafting.Approved("1.1");

        var (visitor, representative) = (await new Somebody(site).Open(drafting.Path), await (await Somebody.SignedIn(site, "rep@northam.example")).Open(drafting.Path));

        Assert.DoesNotContain("1.1", visitor.Text);
        Assert.DoesNotContain("1 proposal", visitor.Text);
        Assert.Contains("The next version is being drafted by those who take part.", visitor.Text);
        Assert.Contains("Version 1.1 is approved and not released yet.", representative.Text);
        Assert.Contains("1 proposal waits for a decision.", representative.Text);
        Assert.Contains("Your part in it", representative.Text);
    }

    [Fact]
    public async Task Every_clause_of_a_version_has_an_address_and_leads_to_its_story()
    {
        var drafting = Drafting.On(site);
        drafting.Released();
        var clause = drafting.Clause("We will find out");

        var visitor = await new Somebody(site).Open($"{drafting.Path}/versions/1.0");

        Assert.Equal($"{drafting.Path}/versions/1.0#{clause}", visitor.Page.QuerySelector($"#{clause} .dc-clause__number")!.GetAttribute("href"));
        Assert.Equal($"{drafting.Path}/clauses/{clause}", visitor.Page.QuerySelector($"#{clause} .dc-clause__story a")!.GetAttribute("href"));
        Assert.Equal("en", visitor.Page.QuerySelector(".dc-declaration")!.GetAttribute("lang"));
        Assert.Equal("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/", visitor.Page.QuerySelector("a[rel=license]")!.GetAttribute("href"));
        Assert.Equal("article", visitor.Page.QuerySelector("meta[property='og:type']")!.GetAttribute("content"));
    }

    [Fact]
    public async Task What_changed_between_two_versions_is_told_with_who_asked_who_decided_and_why()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        drafting.Released();
        var proposal = drafting.Proposed("rep@northam", "Say what we repair", new RequestedChange.Reword(drafting.Clause("We will fix"), "We will repair what everybody uses."));
        drafting.Decided("editor@centre", proposal, DecisionCode.Accepted);
        drafting.Approved("1.1");
        drafting.Opened("1.1");

        var visitor = await new Somebody(site).Open($"{drafting.Path}/versions/compare?from=1.0&to=1.1");

        Assert.Contains("Proposal 1: Say what we repair – asked for by Northam Borough Council, accepted by Centre for Services, editor on", visitor.Text);
        Assert.Contains("Asked for because: It is clearer. Decided because: It is clearer.", visitor.Text);
        Assert.Contains("There is a newer version: version 1.1", (await visitor.Open($"{drafting.Path}/versions/1.0")).Text);
    }
}

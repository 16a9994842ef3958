using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>Who asked for these words? Answered for any words of any text.</summary>
public sealed class OriginsPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Words_lead_to_who_asked_for_them_why_and_who_decided()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("plumbing before");
        drafting.Accepted("rep@northam", "Pipes", new RequestedChange.Reword(plumbing, "We will fix the pipes and drains before we buy new taps."));

        var visitor = await (await new Somebody(site).Open(drafting.DraftPath)).Open($"{drafting.Path}/drafts/2/origins");

        var link = Assert.Single(visitor.Page.GetElementById(plumbing.ToString())!.QuerySelectorAll("a.dc-passage"));
        Assert.Equal("pipes and drains asked for by Northam Borough Council: 1", link.TextContent);
        Assert.Equal("We will fix the pipes and drains before we buy new taps.", drafting.Register.Draft.Find(plumbing)!.Wording.Text);
        var told = visitor.Page.QuerySelector(link.GetAttribute("href")!)!.TextContent;
        Assert.Contains("1: Northam Borough Council", told);
        Assert.Contains("Asked for because: It is clearer.", told);
        Assert.Contains("accepted by Centre for Services, editor", told);
        Assert.Empty((await visitor.Open($"{drafting.Path}/drafts/1/origins")).Page.QuerySelectorAll("a.dc-passage"));
    }

    [Fact]
    public async Task Words_that_an_editor_added_are_told_apart_from_those_that_were_asked_for()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("plumbing before");
        var proposal = drafting.Proposed("rep@northam", "Pipes", new RequestedChange.Reword(plumbing, "We will fix the pipes before we buy new taps."));
        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/proposals/{proposal}/decision");
        await editor.Press("Continue", ("Code", "AcceptedWithChanges"), ("Reason", "Both."), ("Wordings[0].Wording", "We will fix the pipes before anybody buys new taps."));
        await editor.Press("Record this decision");

        await editor.Open($"{drafting.Path}/drafts/2/origins");

        var seq = drafting.Register.Seq;
        Assert.Equal([$"pipes asked for by Northam Borough Council: 1", $"anybody buys asked for by Centre for Services: e{seq}"], editor.Page.QuerySelectorAll("a.dc-passage").Select(link => link.TextContent));
        Assert.Contains($"e{seq}: Centre for Services, editor’s words", editor.Text);
    }

    [Fact]
    public async Task A_stranger_reads_the_origins_of_a_released_version_and_of_no_draft_among_participants()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        drafting.Accepted("rep@northam", "Pipes", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the pipes before we buy new taps."));
        drafting.Approved("1.0");
        drafting.Person("rep@nowhere");
        var stranger = await Somebody.SignedIn(site, "rep@nowhere.example");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open($"{drafting.Path}/versions/1.0/origins")).Status);
        drafting.Opened("1.0");

        Assert.Contains("1: Northam Borough Council", (await stranger.Open($"{drafting.Path}/versions/1.0/origins")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open($"{drafting.Path}/drafts/2/origins")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open($"{drafting.Path}/versions/9.9/origins")).Status);
    }
}

using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>Words are found in everything that the reader may see, and in nothing else.</summary>
public sealed class SearchTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Words_are_found_in_the_draft_in_proposals_and_in_reasons_whatever_their_case()
    {
        var drafting = Drafting.On(site);
        drafting.Proposed("rep@southam", "About pipes", new RequestedChange.Reword(drafting.Clause("before we buy"), "We will fix all drains before we buy."));
        var visitor = await new Somebody(site).Open(drafting.DraftPath);

        Assert.NotNull(visitor.Page.QuerySelector($"form[role=search][action='{drafting.Path}/search']"));
        Assert.Equal([$"Draft 1, 1.1(b)"], await Found("TELEPHONE"));
        Assert.Equal("telephone", visitor.Page.QuerySelector("mark")!.TextContent);
        Assert.Equal(["Proposal 1: About pipes"], await Found("about PIPES"));
        Assert.Equal(["Proposal 1: About pipes (words asked for)"], await Found("drains"));
        Assert.Contains("Proposal 1: About pipes", await Found("it is clearer"));
        Assert.Equal(["Draft 1, 2", "Draft 1, 2.1"], await Found("the plumbing"));
        Assert.Equal(["Draft 1, 2.1"], await Found("taps plumbing"));
        Assert.Empty(await Found("elephants"));
        Assert.Contains("Nothing here has all of these words.", visitor.Text);

        async Task<IEnumerable<string>> Found(string words)
        {
            await visitor.Open($"{drafting.Path}/search?q={Uri.EscapeDataString(words)}");
            return [.. visitor.Page.QuerySelectorAll(".dc-found a").Select(link => link.TextContent)];
        }
    }

    [Fact]
    public async Task Where_drafting_is_not_public_a_visitor_finds_released_words_and_no_others()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        Assert.Equal(HttpStatusCode.Found, (await new Somebody(site).Open($"{drafting.Path}/search?q=telephone")).Status);
        drafting.Released();
        drafting.Accepted("rep@southam", "Sewers", new RequestedChange.Add(drafting.Clause("before we buy"), "Sewers matter."));
        drafting.Proposed("rep@southam", "More sewers", new RequestedChange.Reword(drafting.Clause("telephone"), "Sewers by telephone."));

        var visitor = await new Somebody(site).Open($"{drafting.Path}/search?q=telephone");
        Assert.Equal(["Version 1.0, 1.1(b)"], visitor.Page.QuerySelectorAll(".dc-found a").Select(link => link.TextContent));
        Assert.Empty((await visitor.Open($"{drafting.Path}/search?q=sewers")).Page.QuerySelectorAll(".dc-found a"));
        var councillor = await (await Somebody.SignedIn(site, "elm@eastam.example")).Open($"{drafting.Path}/search?q=sewers");
        Assert.Equal(5, councillor.Page.QuerySelectorAll(".dc-found a").Length);
    }

    [Fact]
    public async Task At_most_fifty_places_are_shown_and_the_page_says_so()
    {
        var drafting = Drafting.On(site, "# T\n\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"Pipe number {i}.\n\n")));

        var visitor = await new Somebody(site).Open($"{drafting.Path}/search?q=pipe");

        Assert.Equal(50, visitor.Page.QuerySelectorAll(".dc-found a").Length);
        Assert.Contains("The first 50 places are shown.", visitor.Text);
    }

    [Fact]
    public async Task A_query_that_is_too_long_is_said_beside_the_field_and_stays()
    {
        var visitor = await new Somebody(site).Open($"{Drafting.On(site).Path}/search?q={new string('x', 201)}");

        Assert.Equal(["What you look for must be 200 characters or fewer"], visitor.Errors);
        Assert.Equal(new string('x', 201), visitor.Field("Q"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("onerror=alert(2)>")]
    [InlineData("\"'><img src=x")]
    public async Task Markup_in_the_query_and_in_what_is_found_stays_text(string query)
    {
        var drafting = Drafting.On(site, "# T\n\nWe <script>alert(1)</script> and \"'><img src=x onerror=alert(2)> here.\n");

        var visitor = await new Somebody(site).Open($"{drafting.Path}/search?q={Uri.EscapeDataString(query)}");

        Assert.Equal(query, visitor.Page.QuerySelector("mark")!.TextContent);
        Assert.Empty(visitor.Page.QuerySelectorAll("main script, main img"));
    }
}

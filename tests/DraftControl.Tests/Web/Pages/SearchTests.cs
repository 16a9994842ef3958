using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>Words are found in everything that the reader may see, and in nothing else.</summary>
public sealed class SearchTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Words_are_found_in_the_draft_in_proposals_and_in_reasons_whatever_their_case_and_accents()
    {
        var drafting = Drafting.On(site);
        drafting.Proposed("rep@southam", "About pipes", new RequestedChange.Reword(drafting.Clause("before we buy"), "We will fix all drains before we buy."));
        var visitor = await new Somebody(site).Open(drafting.DraftPath);

        Assert.NotNull(visitor.Page.QuerySelector($"form[role=search][action='{drafting.Path}/search']"));
        Assert.Equal([$"Draft 1, 1.1(b)"], await Found("TELEPHONE"));
        Assert.Equal("telephone", visitor.Page.QuerySelector("mark")!.TextContent);
        Assert.Equal(["Proposal 1: About pipes"], await Found("about PIPES"));
        Assert.Equal("pipes", visitor.Page.QuerySelectorAll(".dc-found a mark")[1].TextContent);
        Assert.Equal(["Proposal 1: About pipes"], await Found("dráins"));
        Assert.Contains("Proposal 1: About pipes", await Found("it is clearer"));
        Assert.Equal(["Draft 1, 2", "Draft 1, 2.1"], await Found("the plumb"));
        Assert.Equal(["Draft 1, 2.1"], await Found("taps plumbing"));
        Assert.Equal(["Draft 1, 2.1"], await Found("“plumbing before” we"));
        Assert.Empty(await Found("\"before plumbing\""));
        Assert.Empty(await Found("plumb taps"));
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
        Assert.Equal(["Draft 2, 2.2", "Proposal 1: Sewers", "Proposal 2: More sewers"], Names(councillor).Order());
    }

    [Fact]
    public async Task Contributions_and_answers_are_found_and_one_kind_can_be_asked_for_alone()
    {
        var drafting = Drafting.On(site);
        drafting.BroughtIn("rep@southam", "Nobody knows the sewers.", "southam");
        drafting.Answered("editor@centre", 1, AnswerCode.Noted, "The sewers are another matter.");
        drafting.Decided("editor@centre", drafting.Proposed("rep@southam", "Sewers", new RequestedChange.Add(drafting.Clause("before we buy"), "Sewers matter.")), DecisionCode.Accepted);

        var visitor = await new Somebody(site).Open($"{drafting.Path}/search?q=sewers");
        Assert.Equal(["All (4)", "Text (1)", "Proposals (1)", "Contributions (1)", "Decisions and answers (1)"], visitor.Page.QuerySelectorAll(".dc-filter a").Select(link => link.TextContent));
        Assert.Contains("Contribution 1: Leeds town hall", Names(visitor));

        await visitor.Open(visitor.Page.QuerySelectorAll(".dc-filter a")[4].GetAttribute("href")!);
        Assert.Equal(["Answer to contribution 1: noted"], Names(visitor));
        Assert.Equal(["Answer to contribution 1: noted", "Contribution 1: Leeds town hall"], Names(await visitor.Open($"{drafting.Path}/search?q=%22the+sewers%22")).Order());
        Assert.Equal(["Contribution 1: Leeds town hall"], Names(await visitor.Open($"{drafting.Path}/search?q=leeds")));
    }

    [Fact]
    public async Task Words_that_were_said_otherwise_since_are_found_by_nobody()
    {
        var drafting = Drafting.On(site);
        var proposal = drafting.Proposed("rep@southam", "About pipes", new RequestedChange.Reword(drafting.Clause("before we buy"), "We will fix all drains."));
        var visitor = await new Somebody(site).Open($"{drafting.Path}/search?q=drains");
        Assert.Equal(["Proposal 1: About pipes"], Names(visitor));

        drafting.Revised("rep@southam", proposal, "About gutters", new RequestedChange.Reword(drafting.Clause("before we buy"), "We will fix all gutters."));
        drafting.Decided("editor@centre", proposal, DecisionCode.Accepted);

        Assert.Empty(Names(await visitor.Open($"{drafting.Path}/search?q=drains")));
        Assert.Empty(Names(await visitor.Open($"{drafting.Path}/search?q=taps")));
        Assert.Equal(["Proposal 1: About gutters", "Draft 2, 2.1"], Names(await visitor.Open($"{drafting.Path}/search?q=gutters")));
    }

    [Fact]
    public async Task A_long_list_of_places_has_pages()
    {
        var drafting = Drafting.On(site, "# T\n\n" + string.Concat(Enumerable.Range(1, 45).Select(i => $"Pipe number {i}.\n\n")));

        var visitor = await new Somebody(site).Open($"{drafting.Path}/search?q=pipe");
        Assert.Contains("45 places found, page 1 of 3.", visitor.Text);
        var names = Names(visitor).ToList();
        foreach (var more in new[] { 20, 5 })
        {
            await visitor.Open(visitor.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
            Assert.Equal(more, Names(visitor).Count());
            names.AddRange(Names(visitor));
        }

        Assert.Equal(45, names.Distinct().Count());
        Assert.Null(visitor.Page.QuerySelector("a[rel=next]"));
        Assert.Equal(5, Names(await visitor.Open($"{drafting.Path}/search?q=pipe&p=99")).Count());
    }

    [Fact]
    public async Task The_API_finds_the_same_and_says_what_cannot_be_asked()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        drafting.Released();
        drafting.Proposed("rep@southam", "Sewers & <b>", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by telephone and letter."));
        using var visitor = new ApiClient(site.Address, token: null);
        using var councillor = ApiClient.For(site, "elm@eastam.example");
        var path = $"declarations/{drafting.Slug}/search";

        var seen = (await visitor.Get($"{path}?q=telephone")).Json;
        Assert.Equal((1, "text", $"{drafting.Path}/versions/1.0#c5"), (seen.GetProperty("total").GetInt32(), seen.GetProperty("results")[0].GetProperty("kind").GetString(), seen.GetProperty("results")[0].GetProperty("path").GetString()));
        var all = (await councillor.Get($"{path}?q=telephone")).Json;
        Assert.Equal(2, all.GetProperty("total").GetInt32());
        var proposal = (await councillor.Get($"{path}?q=telephone&kind=proposal")).Json.GetProperty("results")[0];
        Assert.Equal("Sewers & <b>", proposal.GetProperty("title").GetString());
        Assert.Equal(["telephone"], proposal.GetProperty("excerpt").EnumerateArray().Where(part => part.GetProperty("found").GetBoolean()).Select(part => part.GetProperty("text").GetString()));
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.Get(path)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.Get($"{path}?q={new string('x', 201)}")).Status);
        Assert.Contains("text, proposal, contribution, decision, record, page", (await visitor.Get($"{path}?q=a&kind=b")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_that_is_too_long_is_said_beside_the_field_and_stays()
    {
        var visitor = await new Somebody(site).Open($"{Drafting.On(site).Path}/search?q={new string('x', 201)}");

        Assert.Equal(["What you look for must be 200 characters or fewer"], visitor.Errors);
        Assert.Equal(new string('x', 201), visitor.Field("Q"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "script>alert(1)</script")]
    [InlineData("\"script>alert(1)\"", "script>alert(1")]
    [InlineData("onerror=alert(2)>", "onerror=alert(2")]
    [InlineData("\"'><img src=x", "img", "src=x")]
    public async Task Markup_in_the_query_and_in_what_is_found_stays_text(string query, params string[] marked)
    {
        var drafting = Drafting.On(site, "# T\n\nWe <script>alert(1)</script> and \"'><img src=x onerror=alert(2)> here.\n");

        var visitor = await new Somebody(site).Open($"{drafting.Path}/search?q={Uri.EscapeDataString(query)}");

        Assert.Equal(string.Join('|', marked), string.Join('|', visitor.Page.QuerySelectorAll("mark").Select(mark => mark.TextContent)));
        Assert.Equal(query, visitor.Field("Q"));
        Assert.Empty(visitor.Page.QuerySelectorAll("main script, main img"));
    }

    private static IEnumerable<string> Names(Somebody visitor) => visitor.Page.QuerySelectorAll(".dc-found a").Select(link => link.TextContent);
}

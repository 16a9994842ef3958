using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

public sealed class ProposalPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task The_list_names_states_clauses_and_collisions_and_can_be_filtered()
    {
        var drafting = Drafting.On(site);
        var (plumbing, telephone) = (drafting.Clause("plumbing before"), drafting.Clause("telephone"));
        drafting.Proposed("rep@northam", "Pipes", new RequestedChange.Reword(plumbing, "We will fix the pipes."));
        drafting.Proposed("rep@southam", "Taps", new RequestedChange.Remove(plumbing), new RequestedChange.Add(telephone, "- And by letter."));
        drafting.Decided("editor@centre", drafting.Proposed("rep@southam", "Letters", new RequestedChange.Remove(telephone)), DecisionCode.NotAccepted);
        drafting.Withdrawn("rep@northam", drafting.Proposed("rep@northam", "Gone", new RequestedChange.Remove(telephone)));

        var person = await new Somebody(site).Open($"{drafting.Path}/proposals");

        var rows = person.Page.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(4, rows.Count);
        Assert.Equal("4. Gone OrganisationNortham Borough Council Clauses1.1(b) Withdrawn", rows[0]);
        Assert.Contains("Not accepted", rows[1]);
        Assert.Equal("2. Taps Collides with proposal 1 OrganisationSoutham County Council Clauses2.1, after 1.1(b) Open", rows[2]);
        Assert.Contains("Open (2)", person.Text);

        await person.Open($"{drafting.Path}/proposals?state=decided");
        Assert.Equal("3. Letters", Assert.Single(person.Page.QuerySelectorAll("tbody th a")).TextContent);
        await person.Open($"{drafting.Path}/proposals?state=nonsense&p=99");
        Assert.Equal(4, person.Page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task A_proposal_names_the_others_that_touch_its_clauses_and_whether_both_can_be_taken()
    {
        var drafting = Drafting.On(site, "# What we share\n\nWe will share what we learn with other councils, and we will keep personal information safe.\n");
        var clause = drafting.Clause("We will share");
        drafting.Proposed("rep@northam", "Every year", new RequestedChange.Reword(clause, "We will share what we learn with other councils every year, and we will keep personal information safe."));
        drafting.Proposed("rep@southam", "Safer", new RequestedChange.Reword(clause, "We will share what we learn with other councils, and we will keep all personal information safe and secure."));
        drafting.Proposed("rep@eastam", "Nothing", new RequestedChange.Remove(clause));

        var visitor = await new Somebody(site).Open($"{drafting.Path}/proposals/1");

        Assert.Contains("StateOpen Collides with proposal 2 and proposal 3", visitor.Text);
        Assert.Contains("Proposal 2, Safer, by Southam County Council. Both can be taken.", visitor.Text);
        Assert.Contains("Proposal 3, Nothing, by Eastam District Council. Only one of the two can be taken as it is.", visitor.Text);

        Assert.Equal($"{drafting.Path}/clauses/{clause}#proposals", visitor.Page.QuerySelectorAll("dd a").Single(link => link.TextContent == "clause 0.1").GetAttribute("href"));

        await visitor.Open(drafting.DraftPath);
        Assert.Contains("3 open proposals collide proposal 1 on clause 0.1", visitor.Text);

        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/proposals/worklist");
        Assert.Contains("Southam County Council. Clauses: 0.1. Collides with proposal 1 and proposal 3 Read it", editor.Text);
    }

    [Fact]
    public async Task A_proposal_shows_old_new_and_marked_up_together_with_its_history()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("plumbing before");
        drafting.FoundNeutral("oak@eastam", plumbing);
        drafting.FoundNeutral("elm@eastam", plumbing);
        drafting.Proposed("rep@northam", "Pipes", new RequestedChange.Reword(plumbing, "We will fix the pipes before we buy new taps."), new RequestedChange.Add(plumbing, "We say so."));

        var person = await new Somebody(site).Open($"{drafting.Path}/proposals/1");

        var sides = person.Page.QuerySelectorAll(".dc-change")[0].QuerySelectorAll(".dc-comparison__side").Select(side => side.TextContent.Trim()).ToList();
        Assert.Contains("We will fix the plumbing before", sides[0]);
        Assert.Contains("We will fix the pipes before", sides[1]);
        Assert.Contains("[deleted: plumbing][added: pipes]", sides[2]);
        Assert.Contains("1 change: 'plumbing' replaced by 'pipes'.", sides[2]);
        Assert.Contains("2 councillors have checked the words as they stand.", person.Text);
        Assert.Contains("Add a clause after clause 2.1", person.Text);
        Assert.Contains("Propose change 1: Pipes", person.Page.QuerySelector(".dc-record")!.TextContent);
        Assert.Contains(drafting.Register.Tip!.Short, person.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await person.Open($"{drafting.Path}/proposals/2")).Status);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("rep@northam", "Revise it, Withdraw it")]
    [InlineData("rep@southam", "")]
    [InlineData("editor@centre", "Decide this proposal, Ask the organisation")]
    [InlineData("editor@northam", "")]
    public async Task Everybody_is_offered_what_they_may_do(string? who, string acts)
    {
        var drafting = Drafting.On(site);
        drafting.Proposed("rep@northam", "Pipes", new RequestedChange.Remove(drafting.Clause("plumbing before")));

        var person = await (who is null ? new Somebody(site) : await Signed(who)).Open($"{drafting.Path}/proposals/1");

        Assert.Equal(acts, string.Join(", ", person.Page.QuerySelectorAll(".govuk-button-group a").Select(link => link.TextContent)));
        Assert.Equal(who == "editor@northam", person.Text.Contains("Nobody decides words that their own organisation asked for", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_nobody_would_see_is_spelled_out()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("plumbing before");
        drafting.Proposed("rep@northam", "Odd", new RequestedChange.Reword(plumbing, "We will fix the plum\u00A0bing before we buy new t\u0430ps."));

        var person = await new Somebody(site).Open($"{drafting.Path}/proposals/1");

        Assert.Equal(["U+00A0", "U+0430"], person.Page.QuerySelectorAll(".dc-comparison__side")[1].QuerySelectorAll(".dc-invisible").Select(mark => mark.TextContent));
    }

    [Fact]
    public async Task Markup_in_a_title_and_in_words_stays_text()
    {
        var drafting = Drafting.On(site);
        drafting.Proposed("rep@northam", "<script>alert(1)</script>", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We fix </ins><img src=x onerror=alert(1)>."));

        var person = await new Somebody(site).Open($"{drafting.Path}/proposals/1");

        Assert.Empty(person.Page.QuerySelectorAll("main script, main img"));
        Assert.Equal("<script>alert(1)</script>", person.Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Many_proposals_are_listed_page_by_page()
    {
        var drafting = Drafting.On(site);
        var (plumbing, tip) = (drafting.Clause("plumbing before"), drafting.Register.Tip!);
        for (var i = 0; i < 120; i++)
        {
            drafting.Proposed(i % 2 == 0 ? "rep@northam" : "rep@southam", $"Number {i}", tip, new RequestedChange.Reword(plumbing, $"We will fix {i} pipes."));
        }

        var person = await new Somebody(site).Open($"{drafting.Path}/proposals?state=open&p=3");

        Assert.Equal(20, person.Page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("and 114 more", person.Text);
        Assert.NotNull(person.Page.QuerySelector("a[rel=prev]"));
        Assert.Null(person.Page.QuerySelector("a[rel=next]"));
    }

    private Task<Somebody> Signed(string name) => Somebody.SignedIn(site, $"{name}.example");
}

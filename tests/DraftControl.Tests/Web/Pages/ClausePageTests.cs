using System.Net;
using AngleSharp.Dom;
using DraftControl.Core.Acts;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>A clause at its permanent address: why it says what it says, and who may read how much of it.</summary>
public sealed class ClausePageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task A_stranger_reads_every_wording_with_who_asked_who_decided_and_why()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("before we buy");
        drafting.Accepted("rep@southam", "Plainer words", new RequestedChange.Reword(plumbing, "We will fix the pipes before we buy new taps."));

        var visitor = await new Somebody(site).Open($"{drafting.Path}/clauses/{plumbing}");
        var steps = visitor.Page.QuerySelectorAll(".dc-story__step");

        Assert.Equal("Clause 2.1", visitor.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal("We will fix the pipes before we buy new taps.", visitor.Page.QuerySelector(".dc-story__now")!.TextContent.Trim());
        Assert.Equal(2, steps.Length);
        Assert.Equal("[added: pipes]", steps[0].QuerySelector("ins")!.TextContent);
        Assert.Equal("[deleted: plumbing]", steps[0].QuerySelector("del")!.TextContent);
        Assert.Contains("Asked for by Southam County Council in proposal 1: Plainer words Because: It is clearer. Accepted by Centre for Services, editor Because: It is clearer.", Folded(steps[0]));
        Assert.Contains("Draft 2, as 2.1", Folded(steps[0]));
        Assert.Contains("In the starting text", Folded(steps[1]));
        Assert.Contains("We will fix the plumbing before we buy new taps.", Folded(steps[1]));
    }

    [Fact]
    public async Task The_address_of_a_clause_survives_renumbering()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("before we buy");
        drafting.Accepted("rep@southam", "One more", new RequestedChange.Add(drafting.Clause("Fix the plumbing"), "Old pipes leak."));

        var visitor = await new Somebody(site).Open($"{drafting.Path}/clauses/{plumbing}");

        Assert.Equal("Clause 2.2", visitor.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Drafts 1 to 2, in draft 1 as 2.1", visitor.Text);
    }

    [Fact]
    public async Task Open_proposals_stand_beside_each_other_against_the_words_as_they_are_now()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("before we buy");
        var read = drafting.Register.Tip!;
        drafting.Accepted("rep@southam", "Plainer words", new RequestedChange.Reword(plumbing, "We will fix the pipes before we buy new taps."));
        drafting.Proposed("rep@northam", "No taps", read, new RequestedChange.Reword(plumbing, "We will fix the plumbing before we buy sinks."));
        drafting.Proposed("rep@eastam", "Nothing", new RequestedChange.Remove(plumbing));

        var asked = (await new Somebody(site).Open($"{drafting.Path}/clauses/{plumbing}")).Page.QuerySelectorAll(".dc-asked__one");

        Assert.Equal(2, asked.Length);
        Assert.Contains("Northam Borough Council: Reword clause 2.1 Needs rewording", Folded(asked[0]));
        Assert.Contains("[deleted: pipes]", asked[0].TextContent);
        Assert.Contains("[added: plumbing]", asked[0].TextContent);
        Assert.Equal("[deleted: We will fix the pipes before we buy new taps.]", asked[1].QuerySelector("del")!.TextContent);
    }

    [Fact]
    public async Task A_removed_clause_says_when_and_why_it_was_removed_and_offers_no_change()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("before we buy");
        drafting.Accepted("rep@southam", "Not for us", new RequestedChange.Remove(plumbing));

        var person = await (await Somebody.SignedIn(site, "rep@northam.example")).Open($"{drafting.Path}/clauses/{plumbing}");

        Assert.Equal("Clause 2.1, removed", person.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("This clause does not stand in the draft.", person.Text);
        Assert.Contains("Removed on", Folded(person.Page.QuerySelector(".dc-story__step")!));
        Assert.Contains("Not for us Because: It is clearer.", person.Text);
        Assert.Empty(person.Page.QuerySelectorAll("a[href*='/proposals/new']"));
    }

    [Fact]
    public async Task A_check_says_why_it_counts_and_the_public_reads_the_group_alone()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("before we buy");
        drafting.FoundNeutral("oak@eastam", plumbing);
        drafting.RaisedConcern("elm@eastam", plumbing, "new taps");
        drafting.FoundNeutral("elm@eastam", plumbing);
        var address = $"{drafting.Path}/clauses/{plumbing}";

        var (visitor, editor) = (await new Somebody(site).Open(address), await (await Somebody.SignedIn(site, "editor@centre.example")).Open(address));
        Assert.Contains("A councillor (oak)", visitor.Text);
        Assert.Contains("Counts: clause 2.1 has the same wording as checked on", visitor.Text);
        Assert.Contains("About the words: new taps", visitor.Text);
        Assert.Contains("Does not count: the same councillor recorded another finding on these words later.", visitor.Text);
        Assert.DoesNotContain("Eastam", visitor.Text);
        Assert.Contains("Eastam District Council, councillor (oak)", editor.Text);

        drafting.Accepted("rep@southam", "Plainer words", new RequestedChange.Reword(plumbing, "We will fix the pipes."));
        Assert.Contains("Does not count now: these words no longer stand in the draft. If they are put back, it counts again.", (await visitor.Open(address)).Text);
    }

    [Fact]
    public async Task Where_drafting_is_not_public_a_visitor_reads_the_story_up_to_the_newest_release_and_no_further()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        var plumbing = drafting.Clause("before we buy");
        drafting.Accepted("rep@southam", "Plainer words", new RequestedChange.Reword(plumbing, "We will fix the pipes before we buy new taps."));
        drafting.Released();
        drafting.Accepted("rep@southam", "A secret", new RequestedChange.Reword(plumbing, "We will fix the sewers before we buy new taps."), new RequestedChange.Add(plumbing, "Sewers matter."));
        drafting.FoundNeutral("oak@eastam", plumbing);
        drafting.Proposed("rep@northam", "Another secret", new RequestedChange.Reword(plumbing, "We will fix the sewers twice."));
        var address = $"{drafting.Path}/clauses/{plumbing}";

        var visitor = await new Somebody(site).Open(address);
        Assert.Contains("in version 1.0", visitor.Text);
        Assert.Contains("in proposal 1: Plainer words Because: It is clearer.", visitor.Text);
        Assert.Contains("Counts: clause 2.1 has the same wording as checked on", visitor.Text);
        Assert.DoesNotContain("sewers", visitor.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secret", visitor.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(visitor.Page.QuerySelectorAll("main a[href*='/proposals'], main a[href*='/draft']"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"{drafting.Path}/clauses/{drafting.Clause("Sewers matter")}")).Status);

        var councillor = await (await Somebody.SignedIn(site, "elm@eastam.example")).Open(address);
        Assert.Contains("Another secret", councillor.Text);
        Assert.Equal(3, councillor.Page.QuerySelectorAll(".dc-story__step").Length);
    }

    [Fact]
    public async Task Before_the_first_release_of_a_closed_drafting_nobody_else_finds_a_clause()
    {
        var drafting = Drafting.On(site, drafting: "participants");

        Assert.Equal(HttpStatusCode.Found, (await new Somebody(site).Open($"{drafting.Path}/clauses/c1")).Status);
    }

    [Fact]
    public async Task A_clause_that_is_only_proposed_shows_who_proposes_it()
    {
        var drafting = Drafting.On(site);
        drafting.Proposed("rep@southam", "One more", new RequestedChange.Add(drafting.Clause("Fix the plumbing"), "Old pipes leak."));
        var added = drafting.Register.Proposals[1].Added.Single();

        var visitor = await new Somebody(site).Open($"{drafting.Path}/clauses/{added}");

        Assert.Contains("This clause has never stood in the text. It is proposed.", visitor.Text);
        Assert.Contains("[added: Old pipes leak.]", visitor.Text);
    }

    [Theory]
    [InlineData("c999")]
    [InlineData("7")]
    [InlineData("c1?before=x")]
    public async Task What_is_no_clause_is_not_found(string clause) =>
        Assert.Equal(HttpStatusCode.NotFound, (await new Somebody(site).Open($"{Drafting.On(site).Path}/clauses/{clause}")).Status);

    [Fact]
    public async Task A_long_story_is_read_in_pages_without_gaps()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("before we buy");
        for (var i = 1; i <= 12; i++)
        {
            drafting.Accepted("rep@southam", $"Number {i}", new RequestedChange.Reword(plumbing, $"We will fix {i} pipes before we buy new taps."));
        }

        var visitor = await new Somebody(site).Open($"{drafting.Path}/clauses/{plumbing}");
        var first = visitor.Page.QuerySelectorAll(".dc-story__step").Length;
        await visitor.Open(visitor.Page.QuerySelector(".govuk-pagination__next a")!.GetAttribute("href")!);

        Assert.Equal(10, first);
        Assert.Equal(3, visitor.Page.QuerySelectorAll(".dc-story__step").Length);
        Assert.Contains("[added: 2]", visitor.Page.QuerySelector(".dc-story__step")!.TextContent);
    }

    [Fact]
    public async Task Markup_in_words_and_reasons_stays_text()
    {
        var drafting = Drafting.On(site, "# T\n\nWe fix pipes.\n");
        var pipes = drafting.Clause("We fix");
        drafting.Accepted("rep@southam", "<script>alert(1)</script>", new RequestedChange.Reword(pipes, "We <script>alert(2)</script> fix <img src=x onerror=alert(3)>."));

        var page = (await new Somebody(site).Open($"{drafting.Path}/clauses/{pipes}")).Page;

        Assert.Empty(page.QuerySelectorAll("main script, main img"));
        Assert.Contains("<script>alert(1)</script>", page.Body!.TextContent);
        Assert.Contains("<script>alert(2)</script>", page.QuerySelector(".dc-story__now")!.TextContent);
    }

    private static string Folded(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

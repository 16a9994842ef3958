using System.Net;
using AngleSharp.Dom;
using DraftControl.Core.Acts;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>A clause at its permanent address: why it says what it says, and who may read how much of it.</summary>
public sealed class ClausePageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Shared = "# What we share\n\nWe will share what we learn with other councils, and we will keep personal information safe.\n";
    private const string EveryYear = "We will share what we learn with other councils every year, and we will keep personal information safe.";
    private const string EachMonth = "We will share what we learn with other councils each month, and we will keep personal information safe.";
    private const string Secure = "We will share what we learn with other councils, and we will keep all personal information safe and secure.";

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

        var shown = (await new Somebody(site).Open($"{drafting.Path}/clauses/{plumbing}")).Page.QuerySelectorAll(".dc-asked__one").Select(Folded).ToList();

        Assert.Equal(3, shown.Count);
        Assert.Equal("As it stands now No councillor has checked these words. We will fix the pipes before we buy new taps.", shown[0]);
        Assert.Contains("Northam Borough Council: Reword clause 2.1 Collides with proposal 3 Needs rewording", shown[1]);
        Assert.Contains("[deleted: pipes][added: plumbing]", shown[1].Replace("] [", "][", StringComparison.Ordinal));
        Assert.Contains("[deleted: We will fix the pipes before we buy new taps.]", shown[2]);
    }

    [Fact]
    public async Task Competing_wordings_say_what_each_would_void_and_which_can_stand_together()
    {
        var drafting = Drafting.On(site, Shared);
        var clause = drafting.Clause("We will share");
        drafting.FoundNeutral("oak@eastam", clause);
        drafting.RaisedConcern("elm@eastam", clause, "other councils");
        drafting.Proposed("rep@northam", "Every year", new RequestedChange.Reword(clause, EveryYear));
        drafting.Proposed("rep@southam", "Safer", new RequestedChange.Reword(clause, Secure));
        drafting.Proposed("rep@eastam", "Each month", new RequestedChange.Reword(clause, EachMonth));

        var page = (await new Somebody(site).Open($"{drafting.Path}/clauses/{clause}")).Page;
        var shown = page.QuerySelectorAll(".dc-asked__one").Select(Folded).ToList();

        Assert.Equal("3 open proposals, 2 of them compete for the same words", page.QuerySelector("#proposals")!.TextContent);
        Assert.StartsWith("As it stands now 2 councillors have checked these words.", shown[0]);
        Assert.All(shown.Skip(1), words => Assert.Contains("2 councillors have checked the words as they stand; that would count no longer.", words));
        Assert.Contains("Collides with proposal 2 and proposal 3", shown[1]);
        Assert.EndsWith("Can stand together with proposal 2. Changes the same words as proposal 3: only one of them can be taken as it is.", shown[1]);
        Assert.EndsWith("Can stand together with proposal 1 and proposal 3.", shown[2]);
        Assert.EndsWith("Can stand together with proposal 2. Changes the same words as proposal 1: only one of them can be taken as it is.", shown[3]);
        Assert.Equal($"{drafting.Path}/proposals/3", page.QuerySelectorAll("#proposal-1 li a")[1].GetAttribute("href"));
    }

    [Fact]
    public async Task Where_all_are_about_the_same_words_the_heading_says_that_they_compete()
    {
        var drafting = Drafting.On(site, Shared);
        var clause = drafting.Clause("We will share");
        drafting.Proposed("rep@northam", "Every year", new RequestedChange.Reword(clause, EveryYear));
        drafting.Proposed("rep@eastam", "Each month", new RequestedChange.Reword(clause, EachMonth));
        drafting.Proposed("rep@southam", "Nothing", new RequestedChange.Remove(clause));

        var page = (await new Somebody(site).Open($"{drafting.Path}/clauses/{clause}")).Page;

        Assert.Equal("3 open proposals compete for these words", page.QuerySelector("#proposals")!.TextContent);
        Assert.Contains("Keeps the clause, which proposal 3 would remove: only one of them can be taken as it is.", Folded(page.QuerySelector("#proposal-1")!));
        Assert.Contains("Removes the clause, which proposal 1 and proposal 2 would keep: it can be taken as it is only without them.", Folded(page.QuerySelector("#proposal-3")!));
    }

    [Fact]
    public async Task What_combines_with_what_was_accepted_since_is_shown_as_accepting_it_would_read()
    {
        var drafting = Drafting.On(site, Shared);
        var clause = drafting.Clause("We will share");
        var read = drafting.Register.Tip!;
        drafting.Accepted("rep@northam", "Every year", new RequestedChange.Reword(clause, EveryYear));
        drafting.Proposed("rep@southam", "Safer", read, new RequestedChange.Reword(clause, Secure));

        var page = (await new Somebody(site).Open($"{drafting.Path}/clauses/{clause}")).Page;

        Assert.Equal("1 open proposal", page.QuerySelector("#proposals")!.TextContent);
        Assert.Equal("Combines", page.QuerySelector("#proposal-2 .govuk-tag")!.TextContent);
        Assert.StartsWith("We will share what we learn with other councils every year, and we will keep [added: all", Folded(page.QuerySelector("#proposal-2 .dc-redline")!), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("#proposal-2 del"));
    }

    [Fact]
    public async Task A_proposal_that_only_moves_the_clause_voids_nothing()
    {
        var drafting = Drafting.On(site);
        var telephone = drafting.Clause("telephone");
        drafting.FoundNeutral("oak@eastam", telephone);
        drafting.Proposed("rep@northam", "First", new RequestedChange.Move(telephone, drafting.Clause("before we build")));
        drafting.Proposed("rep@southam", "Letters", new RequestedChange.Reword(telephone, "We will keep help by letter."));

        var page = (await new Somebody(site).Open($"{drafting.Path}/clauses/{telephone}")).Page;

        Assert.Contains("The words stay as they are. What councillors have checked would still count.", Folded(page.QuerySelector("#proposal-1")!));
        Assert.Contains("1 councillor has checked the words as they stand; that would count no longer.", Folded(page.QuerySelector("#proposal-2")!));
        Assert.Contains("Can stand together with proposal 1.", Folded(page.QuerySelector("#proposal-2")!));
        Assert.Equal("2 open proposals", page.QuerySelector("#proposals")!.TextContent);
    }

    [Fact]
    public async Task What_goes_together_in_a_clause_but_not_elsewhere_says_so()
    {
        var drafting = Drafting.On(site, Shared + "\nWe ask people.\n");
        var (clause, people) = (drafting.Clause("We will share"), drafting.Clause("We ask"));
        drafting.Proposed("rep@northam", "Every year", new RequestedChange.Reword(clause, EveryYear), new RequestedChange.Reword(people, "We ask users."));
        drafting.Proposed("rep@southam", "Safer", new RequestedChange.Reword(clause, Secure), new RequestedChange.Reword(people, "We ask residents."));

        var visitor = await new Somebody(site).Open($"{drafting.Path}/clauses/{clause}");

        Assert.Contains("Can stand together with proposal 2 in this clause, but not in all that both change.", visitor.Text);
        Assert.Contains("Only one of the two can be taken as it is.", (await visitor.Open($"{drafting.Path}/proposals/1")).Text);
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
        drafting.Proposed("rep@eastam", "A third secret", new RequestedChange.Remove(plumbing));
        var address = $"{drafting.Path}/clauses/{plumbing}";

        var visitor = await new Somebody(site).Open(address);
        Assert.Contains("in version 1.0", visitor.Text);
        Assert.Contains("in proposal 1: Plainer words Because: It is clearer.", visitor.Text);
        Assert.Contains("Counts: clause 2.1 has the same wording as checked on", visitor.Text);
        Assert.DoesNotContain("sewers", visitor.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secret", visitor.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("open proposal", visitor.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("collides", visitor.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(visitor.Page.QuerySelectorAll("main a[href*='/proposals'], main a[href*='/draft']"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"{drafting.Path}/clauses/{drafting.Clause("Sewers matter")}")).Status);

        var councillor = await (await Somebody.SignedIn(site, "elm@eastam.example")).Open(address);
        Assert.Contains("Another secret", councillor.Text);
        Assert.Contains("2 open proposals compete for these words", councillor.Text);
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

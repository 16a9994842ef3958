using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>An editor chooses what to work through, and the choice stays from one to the next and back in the list.</summary>
public sealed class QueueTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task The_list_shows_what_is_chosen_of_proposals_and_contributions_and_how_far_editors_are()
    {
        var drafting = Many();
        var editor = await Somebody.SignedIn(site, "editor@centre.example");
        async Task<string> Listed(string filter) =>
            string.Join(' ', (await editor.Open($"{drafting.Path}/proposals/worklist?{filter}")).Page.QuerySelectorAll("[data-queue-item]").Select(item => item.Id));

        Assert.Equal("proposal-2 proposal-3 proposal-5 proposal-4 contribution-1 contribution-2", await Listed(""));
        Assert.Contains("1 of 7 decided", editor.Text);
        Assert.Contains("4 proposals and 2 contributions wait for you.", editor.Text);
        Assert.Equal("proposal-2 proposal-5 contribution-2", await Listed("organisation=southam"));
        Assert.Contains("0 of 3 decided", editor.Text);
        Assert.Equal("contribution-1 contribution-2", await Listed("kind=contribution"));
        Assert.Equal("proposal-4", await Listed("fit=needs-rewording"));
        Assert.Equal("", await Listed("class=supplier"));
        Assert.Equal("proposal-4 contribution-2", await Listed($"clause={drafting.Clause("repair pipes")}"));
        Assert.Contains("1 of 3 decided", editor.Text);
        Assert.Equal("", await Listed("age=7"));
        site.Clock.Pass(TimeSpan.FromDays(8));
        editor = await Somebody.SignedIn(site, "editor@centre.example");
        Assert.Equal("proposal-2 proposal-5 contribution-2", await Listed("age=7&organisation=southam&class=local-authority"));
        Assert.Equal("proposal-2 proposal-3 proposal-5 proposal-4 contribution-1 contribution-2", await Listed("age=soon&organisation=%3Cb%3E&fit=well&clause=x&kind=all"));
    }

    [Fact]
    public async Task After_one_decision_comes_the_next_of_the_same_list_and_the_way_back_keeps_filter_and_place()
    {
        var drafting = Many();
        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/proposals/worklist?organisation=southam");
        await editor.Open(Link(editor, "#proposal-5 a:nth-of-type(2)"));
        Assert.Equal($"{drafting.Path}/proposals/worklist?organisation=southam#proposal-5", Link(editor, ".govuk-back-link"));
        await editor.Open(Link(editor, "a[rel=prev]"));
        Assert.Contains("Decide proposal 2", editor.Text);

        await editor.Press("Continue", ("Code", "NotAccepted"), ("Reason", "As agreed."));
        await editor.Press("Record and go to the next, 2 left");
        Assert.Equal($"{drafting.Path}/proposals/5/decision?organisation=southam&next=true", editor.Location);
        Assert.Contains("You decided proposal 2: not accepted. 2 left.", (await editor.Follow()).Text);
        Assert.Contains("1 of 3 decided", editor.Text);

        await editor.Press("Continue", ("Code", "NotAccepted"), ("Reason", "As agreed."));
        await editor.Press("Record this decision and stop");
        Assert.Equal($"{drafting.Path}/proposals/worklist?organisation=southam#contribution-2", editor.Location);
        await editor.Follow();
        await editor.Open(Link(editor, "#contribution-2 [data-key=r]"));
        await editor.Open(Link(editor, "nav [data-key=r]"));
        await editor.Press("Continue", ("Code", "Noted"), ("Reason", "We know."));
        await editor.Press("Record this answer");
        Assert.Contains("You answered contribution 2: noted. Nothing else in this list waits for you.", (await editor.Follow()).Text);
        Assert.Contains("3 of 3 decided", editor.Text);
    }

    [Fact]
    public async Task Several_that_are_decided_alike_lead_back_to_the_same_list()
    {
        var drafting = Many();
        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/proposals/decisions?organisation=southam&number=2&number=5");

        await editor.Press("Continue", ("Code", "NotAccepted"), ("Reason", "As agreed."));
        await editor.Press("Record 2 decisions");

        Assert.Equal($"{drafting.Path}/proposals/worklist?organisation=southam", editor.Location);
    }

    [Fact]
    public async Task Accept_leads_to_the_page_with_that_selected_and_records_nothing()
    {
        var drafting = Many();
        var seq = drafting.Register.Seq;
        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/proposals/worklist");

        await editor.Open(Link(editor, "#proposal-2 [data-key=a]"));

        Assert.NotNull(editor.Page.QuerySelector("input[name=Code][value=Accepted][checked]"));
        Assert.Equal(seq, drafting.Register.Seq);
    }

    [Fact]
    public async Task Keys_are_off_until_the_person_switches_them_on()
    {
        var drafting = Many();
        var editor = await (await Somebody.SignedIn(site, "editor@northam.example")).Open($"{drafting.Path}/proposals/worklist");
        Assert.Empty(editor.Page.QuerySelectorAll("script[src*=keys]"));

        await (await editor.Open("/account/keys")).Press("Save", ("Shortcuts", "true"));
        Assert.Contains("Single keysOn", (await editor.Follow()).Text);
        await editor.Open($"{drafting.Path}/proposals/worklist");

        Assert.Single(editor.Page.QuerySelectorAll("script[src*=keys]"));
        Assert.Contains("Keys: j next, k previous, a accept, r read or reply.", editor.Text);
    }

    private static string Link(Somebody on, string selector) => on.Page.QuerySelector(selector)!.GetAttribute("href")!;

    /// <summary>One proposal that is decided, four and two contributions that are not.</summary>
    private Drafting Many()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("plumbing before");
        drafting.Proposed("rep@northam", "Pipes", new RequestedChange.Reword(plumbing, "We will repair pipes."));
        drafting.Proposed("rep@southam", "Letters", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep letters."));
        drafting.Proposed("rep@northam", "Try out", new RequestedChange.Reword(drafting.Clause("try out"), "We will try out all services."));
        drafting.Proposed("rep@eastam", "Drains", new RequestedChange.Reword(plumbing, "We will fix the drains."));
        drafting.Proposed("rep@southam", "Needs", new RequestedChange.Reword(drafting.Clause("before we build"), "We will ask people."));
        drafting.Decided("editor@centre", 1, DecisionCode.Accepted);
        drafting.BroughtIn("rep@southam", "It is too long.", "eastam");
        drafting.BroughtIn("rep@southam", "Nobody knows what plumbing means.", "southam", plumbing);
        return drafting;
    }
}

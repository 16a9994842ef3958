using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>A councillor checks one clause after the other.</summary>
public sealed class OneByOneTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task From_the_first_to_the_last_and_then_what_was_recorded()
    {
        var drafting = Drafting.On(site);
        var councillor = await Begun(drafting);
        var total = drafting.Register.Draft.Clauses.Count(clause => clause.HasWords);
        Assert.Contains($"1 of {total}", councillor.Text);

        for (var i = 1; i <= total; i++)
        {
            Assert.Contains($"{i} of {total}", councillor.Text);
            await councillor.Press("Record", i == 2 ? [("Finding", "unsure"), ("Reason", "Whose help?")] : [("Finding", "neutral")]);
            await councillor.Follow();
        }

        Assert.Contains($"{total} clauses. Nothing else waits for you.", councillor.Text);
        Assert.Contains("Whose help?", councillor.Text);
        Assert.Contains("on these pages the public reads only the group", councillor.Text);
    }

    [Fact]
    public async Task A_clause_may_be_left_for_later_and_comes_back_last()
    {
        var drafting = Drafting.On(site);
        var councillor = await Begun(drafting);
        var first = councillor.Page.QuerySelector("blockquote")!.TextContent;
        await councillor.Open(councillor.Page.QuerySelectorAll("main a").First(link => link.TextContent == "Leave this one for later").GetAttribute("href")!);

        string last;
        do
        {
            last = councillor.Page.QuerySelector("blockquote")!.TextContent;
            await councillor.Press("Record", ("Finding", "neutral"));
            await councillor.Follow();
        }
        while (councillor.Page.QuerySelector("blockquote") is not null);

        Assert.Equal(first, last);
    }

    [Fact]
    public async Task A_finding_is_corrected_by_a_newer_one_and_both_stay_on_the_record()
    {
        var drafting = Drafting.On(site);
        var councillor = await Begun(drafting);
        await councillor.Press("Record", ("Finding", "neutral"));
        await councillor.Follow();
        await councillor.Open(councillor.Page.QuerySelectorAll("main a").First(link => link.TextContent.StartsWith("Stop here", StringComparison.Ordinal)).GetAttribute("href")!);
        Assert.Contains("1 clause.", councillor.Text);

        await councillor.Open(councillor.Page.QuerySelectorAll("main a").First(link => link.TextContent.StartsWith("Correct it", StringComparison.Ordinal)).GetAttribute("href")!);
        await councillor.Press("Record it as your newest finding", ("Finding", "unsure"), ("Reason", "I read it again."));

        Assert.Contains("The newest one counts, and the earlier one stays on the record.", (await councillor.Follow()).Text);
        Assert.Contains("Not sure", councillor.Text);
        Assert.Equal([Finding.Neutral, Finding.Unsure], drafting.Register.Entries.Select(recorded => recorded.Entry).OfType<NeutralityChecked>().Select(check => check.Finding));
    }

    [Fact]
    public async Task Words_that_changed_meanwhile_are_shown_beside_those_that_stand_now()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("plumbing before");
        var old = drafting.Register.Draft.Find(plumbing)!.Wording.Hash;
        var councillor = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open($"{drafting.Path}/neutrality/{old}?since=3");
        drafting.Decided("editor@centre", drafting.Proposed("rep@southam", "Pipes", new RequestedChange.Reword(plumbing, "We will fix the pipes before we buy new taps.")), DecisionCode.Accepted);

        await councillor.Press("Record", ("Finding", "unsure"), ("Reason", "Whose plumbing?"));

        Assert.Equal(HttpStatusCode.Conflict, councillor.Status);
        Assert.Contains("[deleted: plumbing][added: pipes]", councillor.Text);
        Assert.Contains("Whose plumbing?", councillor.Text);
        await councillor.Open(councillor.Page.QuerySelectorAll("main a").First(link => link.TextContent == "Check the new words").GetAttribute("href")!);
        Assert.Contains("We will fix the pipes", councillor.Page.QuerySelector("blockquote")!.TextContent);
    }

    [Fact]
    public async Task All_are_recorded_as_neutral_with_one_confirmation()
    {
        var drafting = Drafting.On(site);
        var councillor = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open($"{drafting.Path}/neutrality");

        await councillor.Press("All of these are neutral");
        Assert.Equal(drafting.Register.Draft.Clauses.Count(clause => clause.HasWords), councillor.Page.QuerySelectorAll(".dc-check__words").Length);
        Assert.Contains("councillor, Eastam District Council, oak: neutral", councillor.Text);
        await councillor.Press("Record");

        Assert.Contains("No clause waits for you.", (await councillor.Follow()).Text);
        Assert.Single(drafting.Register.Entries, recorded => recorded.Entry is NeutralityChecked);
    }

    private async Task<Somebody> Begun(Drafting drafting)
    {
        var councillor = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open($"{drafting.Path}/neutrality");
        return await councillor.Open(councillor.Page.QuerySelector("main a.govuk-button")!.GetAttribute("href")!);
    }
}

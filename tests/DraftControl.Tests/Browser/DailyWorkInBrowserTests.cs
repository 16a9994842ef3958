using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>What people do day by day, in a real browser: write and keep, replace, send several, clear a worklist, check on a phone.</summary>
public sealed class DailyWorkInBrowserTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    private const string TenPromises = """
        # What we share

        ## Ten promises

        - We will share the first thing.
        - We will share the second thing.
        - We will share the third thing.
        - We will share the fourth thing.
        - We will share the fifth thing.
        - We will share the sixth thing.
        - We will share the seventh thing.
        - We will share the eighth thing.

        """;

    [Theory]
    [ClassData(typeof(Ways))]
    public async Task A_proposal_is_kept_as_it_is_typed_and_two_versions_are_shown(int width, bool script)
    {
        var drafting = Drafting.On(site);
        var (page, other) = (await SignedIn("rep@northam", width, script), await SignedIn("editor@northam", width, script));
        await page.GotoAsync($"{drafting.Path}/proposals/new?clause={drafting.Clause("plumbing before")}");
        await page.GetByLabel("Title of the proposal").FillAsync("Plainer words");
        if (script)
        {
            await page.GetByText("Saved at").WaitForAsync();
            await Looked(page, "kept", width);
            await page.ReloadAsync();
            await page.GotoAsync($"{drafting.Path}/proposals/unsent");
        }
        else
        {
            await Press(page, "Save and come back later");
        }

        await Looked(page, "unsent", width);
        var resume = await page.GetByRole(AriaRole.Link, new() { Name = "Go on writing" }).GetAttributeAsync("href");
        await other.GotoAsync(resume!);
        await page.GotoAsync(resume!);
        await page.GetByLabel("Title of the proposal").FillAsync("The title of one");
        await Press(page, "Save and come back later");
        await other.GetByLabel("Title of the proposal").FillAsync("The title of the other");
        await Press(other, "Save and come back later");
        await Looked(other, "both-versions", width);
        await Press(other, "Keep both");
        Assert.Equal(2, await other.GetByRole(AriaRole.Link, new() { Name = "Go on writing" }).CountAsync());
        await other.GetByRole(AriaRole.Link, new() { Name = "Delete" }).First.ClickAsync();
        await Looked(other, "delete-unsent", width);
    }

    [Theory]
    [ClassData(typeof(Ways))]
    public async Task Words_are_replaced_throughout_and_several_proposals_sent_from_one_page(int width, bool script)
    {
        var drafting = Drafting.On(site);
        var page = await SignedIn("rep@northam", width, script);
        foreach (var (find, by) in new[] { ("we will", "we shall"), ("plumbing", "pipes") })
        {
            await page.GotoAsync($"{drafting.Path}/proposals/replace");
            await page.GetByLabel("Words to look for").FillAsync(find);
            await page.GetByLabel("Words to put in their place").FillAsync(by);
            await Press(page, "Show every place");
            await Looked(page, "replace", width);
            await Press(page, "Go on with the selected places");
            await page.GetByLabel("Reason", new() { Exact = true }).FillAsync("It reads better.");
            await Press(page, "Save and come back later");
        }

        foreach (var box in await page.Locator("input[name=id]").AllAsync())
        {
            await box.CheckAsync();
        }

        await Press(page, "Check the selected and send them");
        await Looked(page, "send-several", width);
        await Press(page, "Send 2 proposals");
        Assert.Contains("You sent proposals 1 and 2.", await page.Locator(".govuk-notification-banner").InnerTextAsync());
        await Looked(page, "sent-several", width);
        Assert.Equal(2, drafting.Register.Proposals.Count);
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task An_editor_clears_ten_items(int width, bool script)
    {
        var drafting = Drafting.On(site, TenPromises);
        foreach (var word in new[] { "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "first", "second" })
        {
            drafting.Proposed("rep@southam", $"Say more about the {word} thing", new RequestedChange.Reword(drafting.Clause($"the {word} thing"), $"We will share the {word} thing and say how, {drafting.Register.Seq.ToString(CultureInfo.InvariantCulture)}."));
        }

        var (page, clicks) = (await SignedIn("editor@centre", width, script), 0);
        async Task Click(ILocator what)
        {
            clicks++;
            await what.ClickAsync();
        }

        await page.GotoAsync($"{drafting.Path}/proposals/worklist");
        await Looked(page, "worklist", width);

        // Six that fit are accepted together.
        foreach (var box in await page.Locator("fieldset").First.Locator("input[name=number]").AllAsync())
        {
            clicks++;
            await box.CheckAsync();
        }

        await Click(page.GetByRole(AriaRole.Button, new() { Name = "Decide the selected together" }));
        await Click(page.GetByLabel("Accepted", new() { Exact = true }));
        await page.GetByLabel("Reason, the same for each").FillAsync("Agreed at the workshop.");
        await Looked(page, "decide-several", width);
        await Click(page.GetByRole(AriaRole.Button, new() { Name = "Continue" }));
        await Looked(page, "check-several", width);
        await Click(page.GetByRole(AriaRole.Button, new() { Name = "Record 6 decisions" }));
        Assert.Contains("4 proposals wait for you.", await page.Locator("main").InnerTextAsync());

        // The four that touch one another, one after the other.
        await Click(page.GetByRole(AriaRole.Button, new() { Name = "Decide one after the other" }));
        for (var left = 3; left >= 0; left--)
        {
            await Click(page.GetByLabel("Not accepted", new() { Exact = true }));
            await page.GetByLabel("Reason", new() { Exact = true }).FillAsync("Said elsewhere.");
            await Click(page.GetByRole(AriaRole.Button, new() { Name = "Continue" }));
            await Looked(page, "decide-next", width);
            await Click(page.GetByRole(AriaRole.Button, new() { Name = "Record" }).First);
        }

        Assert.Contains("Nothing else waits for you.", await page.Locator(".govuk-notification-banner").InnerTextAsync());
        await Looked(page, "worklist-empty", width);
        Assert.All(drafting.Register.Proposals.Values, proposal => Assert.False(proposal.IsOpen));
        Assert.True(clicks <= 30, $"Ten decisions took {clicks} clicks.");
    }

    [Theory]
    [ClassData(typeof(Ways))]
    public async Task A_councillor_checks_ten_clauses(int width, bool script)
    {
        var drafting = Drafting.On(site, TenPromises);
        var page = await SignedIn("oak@eastam", width, script);
        await page.GotoAsync($"{drafting.Path}/neutrality");
        await Looked(page, "neutrality-list", width);
        await page.GetByRole(AriaRole.Button, new() { Name = "Check them one after another" }).ClickAsync();

        var actions = 0;
        for (var place = 1; place <= 10; place++)
        {
            Assert.Equal($"{place} of 10", await page.Locator(".govuk-caption-l").InnerTextAsync());
            if (place is 1 or 10)
            {
                await Looked(page, $"one-by-one-{place}", width);
            }

            await page.GetByLabel("No", new() { Exact = true }).CheckAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Record" }).ClickAsync();
            actions += 2;
        }

        Assert.Contains("10 clauses.", await page.Locator("main").InnerTextAsync());
        await Looked(page, "checked-summary", width);
        Assert.Equal((20, 10), (actions, drafting.Register.Entries.Count(recorded => recorded.Entry is NeutralityChecked)));

        await page.GetByRole(AriaRole.Link, new() { Name = "Correct it" }).First.ClickAsync();
        await Looked(page, "correct-finding", width);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task All_clauses_at_once_and_words_that_changed_meanwhile(int width)
    {
        var drafting = Drafting.On(site);
        var page = await SignedIn("oak@eastam", width);
        await page.GotoAsync($"{drafting.Path}/neutrality");
        await Press(page, "All of these are neutral");
        await Looked(page, "check-neutral", width);

        var plumbing = drafting.Clause("plumbing before");
        await page.GotoAsync($"{drafting.Path}/neutrality/{drafting.Register.Draft.Find(plumbing)!.Wording.Hash}");
        drafting.Decided("editor@centre", drafting.Proposed("rep@southam", "Pipes", new RequestedChange.Reword(plumbing, "We will fix the pipes before we buy new taps.")), DecisionCode.Accepted);
        await page.GetByLabel("No", new() { Exact = true }).CheckAsync();
        await Press(page, "Record your finding");
        await Looked(page, "words-changed", width);
    }

    private Task<IPage> SignedIn(string name, int width, bool script = true) => chromium.SignedIn(site, $"{name}.example", width: width, script: script);

    private static Task Press(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();

    private static async Task Looked(IPage page, string name, int width)
    {
        await page.Screenshot($"{name}{(Chromium.RunsScripts(page) ? "" : "-noscript")}-{width}");
        await page.AssertAccessible();
        await page.AssertFits();
    }
}

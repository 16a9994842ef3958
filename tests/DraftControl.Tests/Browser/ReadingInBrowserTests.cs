using DraftControl.Core.Acts;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>Reading the drafting in a real browser: a reference to copy, and a clause that several organisations want otherwise.</summary>
public sealed class ReadingInBrowserTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly string longWord = string.Concat(Enumerable.Repeat("Datenschutzgrundverordnung", 4));

    [Fact]
    public async Task A_reference_is_copied_with_one_click_and_the_page_says_so()
    {
        var (drafting, plumbing) = Filled();
        var page = await chromium.Open(site, drafting.DraftPath);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await page.Locator($"#{plumbing}").GetByRole(AriaRole.Button, new() { Name = "Copy reference to 2.1" }).ClickAsync();

        await page.GetByText("Copied: draft 2, 2.1,").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.Equal($"draft 2, 2.1, {site.Address}{drafting.Path[1..]}/drafts/2#{plumbing}", await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Equal("status", await page.GetByText("Copied: draft 2, 2.1,").GetAttributeAsync("role"));
        await page.AssertAccessible();
    }

    [Fact]
    public async Task Without_a_script_the_reference_is_there_to_select()
    {
        var (drafting, plumbing) = Filled();
        var page = await chromium.Open(site, drafting.DraftPath, 320, script: false);

        await page.Locator($"#{plumbing}").GetByText("Copy reference").ClickAsync();

        Assert.Contains($"/drafts/2#{plumbing}", await page.Locator($"#{plumbing} .dc-reference__text").InnerTextAsync());
        await page.Screenshot("reference-320");
        await page.AssertFits();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task A_clause_with_several_proposals_is_readable(int width)
    {
        var (drafting, plumbing) = Filled();
        var page = await chromium.SignedIn(site, "rep@northam.example", drafting.DraftPath, width);

        await page.Locator($"#{plumbing}").GetByText("More").ClickAsync();
        await page.Locator($"#{plumbing}").GetByText("Why it says this").ClickAsync();
        await page.WaitForURLAsync("**/clauses/*");

        await page.Screenshot($"clause-contested-{width}");
        await page.AssertAccessible();
        await page.AssertFits();
        var tops = await page.Locator(".dc-asked__one").EvaluateAllAsync<double[]>("all => all.map(one => one.getBoundingClientRect().top)");
        Assert.Equal(width == 1280 ? 1 : 3, tops.Distinct().Count());

        await page.GotoAsync($"{drafting.Path}/drafts/1");
        await page.Screenshot($"draft-1-{width}");
        await page.AssertAccessible();
        await page.AssertFits();

        await page.GotoAsync($"{drafting.Path}/record?clause=2.1");
        await page.GetByText("Read the words").First.ClickAsync();
        await page.Screenshot($"record-clause-{width}");
        await page.AssertAccessible();
        await page.AssertFits();
    }

    /// <summary>A clause with a story, checks and three open proposals, one of them longer than a phone is wide.</summary>
    private (Drafting Drafting, ClauseId Plumbing) Filled()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("before we buy");
        drafting.FoundNeutral("elm@eastam", plumbing);
        drafting.Accepted("rep@southam", "Say who it is for", new RequestedChange.Reword(plumbing, "We will fix the plumbing for users before we buy new taps."));
        drafting.RaisedConcern("oak@eastam", plumbing, "new taps");
        drafting.Proposed("rep@northam", "Plainer words", new RequestedChange.Reword(plumbing, "We will fix the pipes for users before we buy new taps."));
        drafting.Proposed("rep@eastam", $"Name {longWord}", new RequestedChange.Reword(plumbing, $"We will fix the plumbing for users before we buy {longWord}."));
        drafting.Proposed("rep@southam", "Take it out", new RequestedChange.Remove(plumbing));
        return (drafting, plumbing);
    }
}

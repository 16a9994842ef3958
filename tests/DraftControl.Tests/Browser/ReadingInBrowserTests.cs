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
        Assert.Equal(width == 1280 ? 2 : 4, tops.Distinct().Count());

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

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Competing_wordings_stand_beside_the_words_now_and_lists_say_what_collides(int width)
    {
        var drafting = Drafting.On(site, "# What we share\n\nWe will share what we learn with other councils, and we will keep personal information safe.\n\nWe will ask people what they need.\n");
        var (clause, read) = (drafting.Clause("We will share"), drafting.Register.Tip!);
        drafting.Accepted("rep@northam", "Every year", new RequestedChange.Reword(clause, "We will share what we learn with other councils every year, and we will keep personal information safe."));
        drafting.FoundNeutral("elm@eastam", clause);
        drafting.FoundNeutral("oak@eastam", clause);
        drafting.Proposed("rep@southam", "Safe and secure", read, new RequestedChange.Reword(clause, "We will share what we learn with other councils, and we will keep all personal information safe and secure."));
        drafting.Proposed("rep@eastam", "All that we learn", new RequestedChange.Reword(clause, "We will share all that we learn with other councils every year, and we will keep personal information safe."));
        drafting.Proposed("rep@northam", "Each month", read, new RequestedChange.Reword(clause, "We will share what we learn with other councils each month, and we will keep personal information safe."));
        drafting.Proposed("rep@southam", "Ask first", new RequestedChange.Move(clause, drafting.Clause("We will ask")));
        drafting.Proposed("rep@eastam", "Take it out", new RequestedChange.Remove(clause));
        var page = await chromium.Open(site, $"{drafting.Path}/clauses/{clause}", width, script: false);

        var boxes = await page.Locator(".dc-asked__one").EvaluateAllAsync<double[]>("all => all.map(one => one.getBoundingClientRect().top)");
        Assert.Equal(width == 1280 ? 2 : 6, boxes.Distinct().Count());
        Assert.Equal("As it stands now", await page.Locator(".dc-asked__one h3").First.InnerTextAsync());
        foreach (var (name, path) in new[] { ("clause", $"clauses/{clause}"), ("list", "proposals"), ("proposal", "proposals/3"), ("draft", "draft") })
        {
            await page.GotoAsync($"{drafting.Path}/{path}");
            await page.Screenshot($"competing-{name}-{width}");
            await page.AssertFits();
        }

        await page.GotoAsync($"{drafting.Path}/clauses/{clause}");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.Screenshot($"competing-print-{width}");

        var editor = await chromium.SignedIn(site, "editor@centre.example", $"{drafting.Path}/proposals/worklist", width);
        await editor.Screenshot($"competing-worklist-{width}");
        foreach (var path in new[] { "proposals/worklist", $"clauses/{clause}", "proposals", "proposals/3", "draft" })
        {
            await editor.GotoAsync($"{drafting.Path}/{path}");
            await editor.AssertAccessible();
            await editor.AssertFits();
        }
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

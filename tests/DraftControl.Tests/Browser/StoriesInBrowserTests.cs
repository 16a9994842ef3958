using DraftControl.Git.Verification;
using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>What people who have never seen it manage by themselves, in the demo, at a desk and on a phone.</summary>
public sealed class StoriesInBrowserTests(Chromium chromium, DemoSite demo) : IClassFixture<DemoSite>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task An_invited_representative_makes_a_first_proposal_in_under_ten_clicks(int width)
    {
        var email = $"first{width}@southam.example";
        var steward = await (await Somebody.SignedIn(demo.Site, "steward@centre.example")).Open($"{DemoSite.Declaration}/people/appoint");
        await steward.Press("Appoint", ("Email", email), ("Role", "representative"), ("Organisation", "southam"));

        var (page, clicks) = (await chromium.Open(demo.Site, Mailbox.Link(demo.Site, email), width), 1);
        async Task Click(ILocator what, string name)
        {
            clicks++;
            await what.First.ClickAsync();
            await Look(page, $"first-{name}-{width}", width);
        }

        await Look(page, $"first-invitation-{width}", width);
        await page.GetByLabel("Your name (optional)").FillAsync("Noor First");
        await Click(page.GetByRole(AriaRole.Button, new() { Name = "Accept and sign in" }), "arrived");
        await Click(page.GetByRole(AriaRole.Link, new() { Name = "Read the draft and propose a change" }), "draft");
        await Click(page.Locator(".dc-clause").Filter(new() { HasText = "We will publish what we learn" }).GetByRole(AriaRole.Link, new() { Name = "Propose a change" }), "form");
        await page.GetByLabel("New words").FillAsync("We will publish what we learn within a month, including what did not work.");
        await page.GetByLabel("Title of the proposal").FillAsync("Say by when");
        await page.GetByLabel("Reason", new() { Exact = true }).FillAsync("What comes a year later helps nobody.");
        await Click(page.GetByRole(AriaRole.Button, new() { Name = "Continue", Exact = true }).And(page.Locator(":not([tabindex])")), "check");
        await Click(page.GetByRole(AriaRole.Button, new() { Name = "Send this proposal" }), "sent");

        Assert.Equal("Say by when", demo.Register.Proposals.Values.Last().Title.ToString());
        Assert.Contains("Say by when", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.InRange(clicks, 1, 9);
        TestContext.Current.TestOutputHelper!.WriteLine($"{clicks} clicks");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task A_stranger_finds_why_a_clause_says_what_it_says_then_clones_and_verifies_it(int width)
    {
        var page = await chromium.Open(demo.Site, "/", width);
        await Look(page, $"why-first-{width}", width);
        await page.GetByRole(AriaRole.Link, new() { Name = "Version 1.0" }).First.ClickAsync();
        await Look(page, $"why-version-{width}", width);
        await page.Locator(".dc-declaration > div").Filter(new() { HasText = "We will sign only contracts" }).GetByRole(AriaRole.Link, new() { Name = "Why does it say this?" }).ClickAsync();
        await page.WaitForURLAsync("**/clauses/**");
        await Look(page, $"why-story-{width}", width);
        var story = await page.Locator("main").InnerTextAsync();
        Assert.Contains("Data that cannot be read elsewhere is no help", story, StringComparison.Ordinal);
        Assert.Contains("Westam County Council", story, StringComparison.Ordinal);

        await page.GotoAsync(DemoSite.Declaration);
        await Look(page, $"why-overview-{width}", width);
        var command = (await page.Locator(".dc-commands code").First.InnerTextAsync()).Split(' ');
        Assert.Equal(["git", "clone"], command[..2]);
        var folder = Directory.CreateTempSubdirectory("draftcontrol-").FullName;
        try
        {
            var (code, output) = StockGit.Run(folder, [.. command[1..], "copy"]);
            Assert.True(code == 0, output);
            var report = LedgerVerification.Of(Path.Combine(folder, "copy"));
            Assert.Empty(report.Faults);
            Assert.InRange(report.Entries, 100, demo.Register.Seq);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Every page fits; axe looks at it once.</summary>
    private static async Task Look(IPage page, string name, int width)
    {
        await page.Screenshot(name);
        await page.AssertFits();
        if (width < 1280)
        {
            await page.AssertAccessible();
        }
    }
}

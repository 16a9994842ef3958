using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>The public pages of a declaration, and how an editor writes one, on a screen and on a phone.</summary>
public sealed class PublicInBrowserTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task What_the_public_reads_is_accessible_and_fits(int width)
    {
        var drafting = Drafting.On(site);
        drafting.Wrote("about", "About this declaration", "Councils agree here on how they work.\n\n## How\n\n- Slowly\n- https://a-very-long-address.example/that/goes/on/and/on/and/on/and/on/and/on\n\n| a | b |\n|---|---|\n| one | two |\n");
        drafting.Wrote("how-to-sign", "How to sign", "Ask us.");
        drafting.Wrote("news-2026-05-03-open-for-signing", "Open for signing, and a very long title that goes on for two lines at least", "Text");
        drafting.Wrote("example-buses", "Buses on time", "Text");
        drafting.Released();

        foreach (var (name, path) in new[] { ("overview", ""), ("version", "/versions/1.0"), ("article", "/pages/about"), ("articles", "/pages"), ("news", "/pages/news-2026-05-03-open-for-signing") })
        {
            var page = await chromium.Open(site, drafting.Path + path, width);
            await page.Screenshot($"public-{name}-{width}");
            await page.AssertAccessible();
            await page.AssertFits();
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task An_editor_writes_a_page_and_sees_it_before_everybody_does(int width)
    {
        var drafting = Drafting.On(site);
        var page = await chromium.SignedIn(site, "editor@centre.example", $"{drafting.Path}/pages", width);
        await Checked(page, $"public-list-editor-{width}");

        await page.GetByRole(AriaRole.Button, new() { Name = "Write a new page" }).Or(page.GetByRole(AriaRole.Link, new() { Name = "Write a new page" })).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await Checked(page, $"public-new-empty-{width}");
        await page.GetByRole(AriaRole.Radio, new() { Name = "News" }).CheckAsync();
        await page.GetByLabel("Title").FillAsync("We are open");
        await page.GetByLabel("Text").FillAsync("Sign\u200B now.\n\n## When\n\nToday.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await Checked(page, $"public-new-invisible-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Use cleaned text" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await Checked(page, $"public-preview-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save page" }).ClickAsync();

        await Checked(page, $"public-saved-{width}");
        Assert.Contains("You saved the page", await page.Locator(".govuk-notification-banner").InnerTextAsync(), StringComparison.Ordinal);
        await Conflict(drafting, page, width);
    }

    private static async Task Conflict(Drafting drafting, IPage page, int width)
    {
        var name = page.Url.Split('/')[^1];
        await page.GetByRole(AriaRole.Button, new() { Name = "Change this page" }).Or(page.GetByRole(AriaRole.Link, new() { Name = "Change this page" })).ClickAsync();
        drafting.Wrote(name, "We are open", "Sign tomorrow.");
        await page.GetByLabel("Text").FillAsync("Sign today.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();

        await Checked(page, $"public-conflict-{width}");
        Assert.Equal("Sign today.", await page.GetByLabel("Text").InputValueAsync());
    }

    private static async Task Checked(IPage page, string name)
    {
        await page.Screenshot(name);
        await page.AssertAccessible();
        await page.AssertFits();
    }
}

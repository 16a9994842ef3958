using DraftControl.Tests.Support;

namespace DraftControl.Tests.Browser;

public sealed class FrameInBrowserTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task The_first_page_is_accessible_and_fits(int width)
    {
        var page = await chromium.Open(site, "/", width);

        await page.Screenshot($"first-{width}");
        await page.AssertAccessible();
        await page.AssertFits();
    }

    [Fact]
    public async Task The_browser_finds_nothing_to_complain_of()
    {
        var page = await chromium.Open(site);
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);

        await page.ReloadAsync();

        Assert.Empty(complaints);
        Assert.Contains("govuk-frontend-supported", await page.Locator("body").GetAttributeAsync("class"));
    }
}

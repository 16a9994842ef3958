using System.Text;
using DraftControl.Tests.Support;
using DraftControl.Tests.Web.Intake;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>The points of a workshop are brought in from a file, in a real browser, at a desk and on a phone, with and without a script.</summary>
public sealed class IntakeInBrowserTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    [Theory]
    [ClassData(typeof(Ways))]
    public async Task A_table_is_looked_through_put_right_and_brought_in(int width, bool script)
    {
        var drafting = Drafting.On(site);
        var page = await chromium.SignedIn(site, "rep@northam.example", width: width, script: script);
        await page.GotoAsync($"{drafting.Path}/contributions/intake");
        await page.GetByLabel("Or paste the rows").FillAsync("Nothing that is known");
        await Press(page, "Look through the rows");
        await Looked(page, $"intake-refused-{width}");

        await page.GetByLabel("Or paste the rows").FillAsync("");
        await page.GetByLabel("File", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "workshop.csv", MimeType = "text/csv", Buffer = Workshop.Forty() });
        await page.GetByLabel("Place (optional)").FillAsync("Leeds town hall");
        await Press(page, "Look through the rows");
        await page.GetByText("32 to bring in").WaitForAsync();
        await Looked(page, $"intake-preview-{width}");

        await page.GetByRole(AriaRole.Link, new() { Name = "1 row whose clause is a guess" }).ClickAsync();
        await page.GetByLabel("Clause of row 31").SelectOptionAsync("31 whole");
        await Press(page, "Save what I changed");
        await page.GetByRole(AriaRole.Link, new() { Name = "3 rows with faults" }).ClickAsync();
        await Looked(page, $"intake-faults-{width}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Correct row 38" }).ClickAsync();
        await Looked(page, $"intake-row-{width}");
        await page.GetByLabel("Class", new() { Exact = true }).SelectOptionAsync("supplier");
        await Press(page, "Save this row");
        await page.GetByText("33 to bring in").WaitForAsync();
        await Press(page, "Bring in 33 contributions");
        await page.GetByRole(AriaRole.Heading, new() { Name = "The rows are brought in" }).WaitForAsync();

        await Looked(page, $"intake-result-{width}");
        Assert.Contains("40 rows: 33 brought in, 5 were there already, 2 left out.", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(33, drafting.Register.Contributions.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Five_hundred_rows_show_how_far_they_are(bool script)
    {
        var drafting = Drafting.On(site);
        var page = await chromium.SignedIn(site, "rep@northam.example", width: 320, script: script);
        await page.GotoAsync($"{drafting.Path}/contributions/intake");
        await page.GetByLabel("Or paste the rows").FillAsync(Encoding.UTF8.GetString(Workshop.Rows(500)));
        await Press(page, "Look through the rows");
        await Press(page, "Bring in 500 contributions");

        await page.Locator("progress").WaitForAsync();
        var looked = new TaskCompletionSource();
        await page.RouteAsync("**/progress**", async route =>
        {
            await looked.Task;
            await route.ContinueAsync();
        });
        await Looked(page, "intake-progress-320");
        looked.SetResult();
        await page.GetByRole(AriaRole.Heading, new() { Name = "The rows are brought in" }).WaitForAsync(new() { Timeout = 120_000 });
        Assert.Contains("500 rows: 500 brought in", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static Task Press(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).And(page.Locator(":not([tabindex])")).ClickAsync();

    private static async Task Looked(IPage page, string name)
    {
        await page.Screenshot($"{name}{(Chromium.RunsScripts(page) ? "" : "-noscript")}");
        await page.AssertAccessible();
        await page.AssertFits();
    }
}

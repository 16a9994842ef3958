using System.Text.RegularExpressions;
using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>Every main page of a declaration as people see it, at a desk and on a phone.</summary>
public sealed class PagesInBrowserTests(Chromium chromium, DemoSite demo) : IClassFixture<DemoSite>
{
    private const string Declaration = DemoSite.Declaration;

    public static TheoryData<string, string, string?> Pages => new()
    {
        { "new", "/declarations/new", "steward@centre.example" },
        { "people-rep", $"{Declaration}/people", "rep@northam.example" },
        { "neutrality-concern", $"{Declaration}/neutrality", "independent@westam.example" },
        { "publishing-approve", $"{Declaration}/publishing/approve", "steward@centre.example" },
        { "compare", $"{Declaration}/versions/compare?from=1.0&to=draft", null },
        { "draft-rep", $"{Declaration}/draft", "rep@northam.example" },
        { "clause-rep", $"{Declaration}/clauses/c9", "rep@northam.example" },
        { "search", $"{Declaration}/search?q=people", null },
        { "search-nothing", $"{Declaration}/search?q=unicorn", null },
        { "record-filtered", $"{Declaration}/record?kind=decided&clause=1.1", null },
        { "record-faults", $"{Declaration}/record?organisation=nobody&clause=99.9&from=yesterday", null },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_accessible_and_fits(string name, string path, string? email)
    {
        var page = await Open(path, email, 1280);

        Assert.EndsWith(path, page.Url);
        Assert.DoesNotContain(await page.Locator("h1").InnerTextAsync(), new[] { "Page not found", "Sorry, there is a problem", "You cannot see this page" });
        await page.AssertGood(name);
    }

    [Fact]
    public async Task A_councillor_checks_a_clause_on_a_phone_without_a_script()
    {
        var page = await Open($"{Declaration}/neutrality", "ash@westam.example", 320, script: false);
        var number = await page.Locator(".dc-check__number").First.InnerTextAsync();

        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Not sure or a concern") }).First.ClickAsync();
        await page.GetByLabel("Not sure", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Record your finding" }).ClickAsync();
        Assert.Contains("Enter why you are not sure", await page.Locator(".govuk-error-summary").InnerTextAsync());
        await page.Screenshot("check-error-320");
        await page.GetByLabel("Why?").FillAsync("It names one party's programme.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record your finding" }).ClickAsync();

        Assert.Contains("Your finding is recorded", await page.Locator(".govuk-notification-banner").InnerTextAsync());
        Assert.Contains("Not sure", await page.Locator(".dc-check", new() { HasText = number }).Last.InnerTextAsync());
        await page.Screenshot("check-done-320");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Invisible_characters_in_a_pasted_text_are_shown_to_whoever_starts_a_declaration(int width)
    {
        var page = await Open("/declarations/new", "steward@centre.example", width);
        await page.GetByLabel("A text that I paste").CheckAsync();
        await page.GetByLabel("Text, as Markdown").FillAsync("# Sh\u200Bared\n\nWe share.\u202E\n");

        await page.GetByRole(AriaRole.Button, new() { Name = "Start the declaration" }).ClickAsync();

        await page.Screenshot($"new-invisible-{width}");
        await page.AssertAccessible();
        await page.AssertFits();
        await page.GetByRole(AriaRole.Button, new() { Name = "Use cleaned text" }).ClickAsync();
        Assert.Equal("# Shared\n\nWe share.\n", await page.GetByLabel("Text, as Markdown").InputValueAsync());
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Whose_words_some_clauses_are_is_stated_by_whoever_starts_a_declaration(int width)
    {
        var page = await Open("/declarations/new", "steward@centre.example", width);
        await page.GetByLabel("A text that I paste").CheckAsync();
        await page.GetByLabel("Text, as Markdown").FillAsync("# Shared\n\nWe share.\n\n## Data\n\nWe keep it safe.\n");
        await page.GetByText("State whose words some clauses are").ClickAsync();
        await page.GetByLabel("Whose words, one clause a line").FillAsync("0.1 northam\n1.2 southam\n1.1 Southam Council");
        await page.Screenshot($"new-credits-{width}");

        await page.GetByRole(AriaRole.Button, new() { Name = "Start the declaration" }).ClickAsync();

        await page.Screenshot($"new-credits-error-{width}");
        await page.AssertAccessible();
        await page.AssertFits();
        await page.Locator(".govuk-error-summary").GetByText("Line 2 names clause 1.2").ClickAsync();
        Assert.Equal("0.1 northam\n1.2 southam\n1.1 Southam Council", await page.Locator("#Start_Credits:focus").InputValueAsync());
    }

    private Task<IPage> Open(string path, string? email, int width, bool script = true) => chromium.SignedIn(demo.Site, email, path, width, script);
}

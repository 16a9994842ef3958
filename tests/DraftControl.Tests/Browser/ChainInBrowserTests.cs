using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>
/// The whole chain as people click through it: from an empty folder to a released version that anybody can clone and
/// verify. That every page is accessible, other tests try.
/// </summary>
public sealed class ChainInBrowserTests(Chromium chromium)
{
    private static readonly string[] councils = ["northam", "southam", "westam"];

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task A_declaration_goes_from_nothing_to_a_released_version(int width, bool script)
    {
        using var site = new RunningSite();
        _ = site.Address;
        site.Services.GetRequiredService<AccountBook>().FindOrAdd(EmailAddress.Parse("steward@centre.example"));
        async Task<Person> Somebody(string email) => new(await chromium.SignedIn(site, email, width: width, script: script));

        var steward = await Somebody("steward@centre.example");
        await steward.Start("What we share", "sharing", "# What we share\n\nWe will fix the plumbing before we buy new taps.\n\n- Costs are published.\n");
        foreach (var organisation in councils.Append("guild"))
        {
            await steward.Register(organisation, organisation == "guild" ? "Sector body" : "Local authority");
        }

        foreach (var (council, group) in councils.Zip(["elm", "oak", "ash"]))
        {
            await steward.Appoint($"rep@{council}.example", council, "Representative");
            await steward.Appoint($"{group}@{council}.example", council, "Councillor", group);
        }

        await steward.Appoint("rep@guild.example", "guild", "Representative");
        await steward.Appoint("editor@centre.example", "centre", "Editor");
        await steward.Appoint("editor@northam.example", "northam", "Editor");
        foreach (var council in councils)
        {
            var confirming = await Somebody($"rep@{council}.example");
            await confirming.Go("people");
            await confirming.Press("Confirm");
        }

        var proposer = await Somebody("rep@guild.example");
        await proposer.Propose("We will fix", "We will repair the pipes before we buy new taps.", "Say what we will repair", "Nobody knew what plumbing meant.");
        var deciding = await Somebody("editor@centre.example");
        await deciding.Accept(1, "It is clearer.");
        foreach (var (council, group) in councils.Zip(["elm", "oak", "ash"]))
        {
            await (await Somebody($"{group}@{council}.example")).FindEverythingNeutral();
        }

        foreach (var email in new[] { "editor@centre.example", "editor@northam.example" })
        {
            var editor = await Somebody(email);
            await editor.Go("publishing");
            await editor.Press("Agree to draft 2");
        }

        await steward.Approve("1.0");
        await steward.Release("1.0");

        var visitor = await chromium.Open(site, "/declarations/sharing/versions/1.0", width, script);
        Assert.Contains("We will repair the pipes before we buy new taps.", await visitor.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        AnybodyCan.Verify(site);
    }

    /// <summary>Somebody at their browser.</summary>
    private sealed class Person(IPage page)
    {
        private const string Declaration = "/declarations/sharing";

        public Task Go(string path) => page.GotoAsync($"{Declaration}/{path}");

        /// <summary>Presses a button and reads the page that comes: no error, nothing cut off.</summary>
        public async Task Press(string button)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();
            var summary = page.Locator(".govuk-error-summary");
            Assert.True(await summary.CountAsync() == 0, $"After '{button}': {(await summary.CountAsync() == 0 ? "" : await summary.InnerTextAsync())}");
            await page.AssertFits();
        }

        public async Task Start(string title, string shortName, string text)
        {
            await page.GotoAsync("/declarations/new");
            await page.GetByLabel("Title").FillAsync(title);
            await page.Locator("#ShortName").FillAsync(shortName);
            await page.GetByLabel("A text that I paste").CheckAsync();
            await page.GetByLabel("Text, as Markdown").FillAsync(text);
            await page.GetByLabel("Name of the organisation").FillAsync("Centre for Services");
            await page.Locator("#Organisation_ShortName").FillAsync("centre");
            await page.GetByLabel("Central government").CheckAsync();
            await Press("Start the declaration");
        }

        public async Task Register(string organisation, string kind)
        {
            await Go("people/register");
            await page.GetByLabel("Name of the organisation").FillAsync($"{organisation} Council");
            await page.GetByLabel("Short name").FillAsync(organisation);
            await page.GetByLabel(kind).CheckAsync();
            await Press("Register the organisation");
        }

        public async Task Appoint(string email, string organisation, string office, string? group = null)
        {
            await Go("people/appoint");
            await page.GetByLabel("Email address").FillAsync(email);
            await page.GetByLabel("Organisation").SelectOptionAsync(organisation);
            await page.GetByLabel(office, new() { Exact = true }).CheckAsync();
            if (group is not null)
            {
                await page.GetByLabel("Political group").FillAsync(group);
            }

            await Press("Appoint");
        }

        public async Task Propose(string clause, string wording, string title, string reason)
        {
            await Go("draft");
            await page.Locator(".dc-clause", new() { HasText = clause }).GetByText("Propose a change").ClickAsync();
            await page.GetByLabel("New words").FillAsync(wording);
            await page.GetByLabel("Title of the proposal").FillAsync(title);
            await page.GetByLabel("Reason").FillAsync(reason);
            await Press("Continue");
            await Press("Send this proposal");
        }

        public async Task Accept(int proposal, string reason)
        {
            await Go($"proposals/{proposal}");
            await page.GetByRole(AriaRole.Button, new() { Name = "Decide this proposal" }).ClickAsync();
            await page.GetByLabel("Accepted", new() { Exact = true }).CheckAsync();
            await page.GetByLabel("Reason", new() { Exact = true }).FillAsync(reason);
            await Press("Continue");
            await Press("Record this decision");
        }

        public async Task FindEverythingNeutral()
        {
            await Go("neutrality");
            await Press("All of these are neutral");
            await Press("as politically neutral");
        }

        public async Task Approve(string version)
        {
            await Go("publishing/approve");
            await page.GetByLabel("Version number").FillAsync(version);
            await Press("Continue");
            await Press($"Approve version {version}");
        }

        public async Task Release(string version)
        {
            await Go($"publishing/release/{version}");
            await Press($"Release version {version}");
        }
    }
}

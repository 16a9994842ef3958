using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>The first page, what waits, and messages that could not be sent, at a desk and on a phone.</summary>
public sealed class WaitingInBrowserTests(Chromium chromium, DemoSite demo, MailRoom room) : IClassFixture<DemoSite>, IClassFixture<MailRoom>
{
    [Theory]
    [InlineData("rep@westam.example", "/waiting", "waiting-rep-westam")]
    [InlineData("editor@centre.example", "/waiting", "waiting-editor")]
    [InlineData("oak@eastam.example", "/waiting", "waiting-councillor")]
    public Task A_page_of_the_demo_is_accessible_and_fits(string? email, string path, string name) => Look(demo.Site, email, path, name);

    [Fact]
    public async Task Dead_letters_are_accessible_and_fit()
    {
        var drafting = room.Drafting();
        using var server = new MailServer { Refusal = address => address.StartsWith("gone", StringComparison.Ordinal) ? "550 5.1.1 No such mailbox" : "451 4.7.1 Try again later" };
        room.Posted("gone.for.good.and.a.long.address@northam-borough-council.example", "Proposal 16 waits for a decision: Say where savings go", about: drafting.Slug);
        room.Posted("slow@northam.example", "Proposal 16 waits for a decision: Say where savings go", about: drafting.Slug);
        drafting.Appointed("steward2@southam", Role.Steward);
        drafting.Decided("editor@centre", drafting.Proposed("rep@southam", "Say it", new DraftControl.Core.Acts.RequestedChange.Remove(drafting.Clause("help by telephone"))), DecisionCode.Deferred);
        await room.Send(server);

        await Look(room.Site, "steward@centre.example", $"{drafting.Path}/mail", "dead-letters");
        await Look(room.Site, "steward@centre.example", "/waiting", "waiting-dead-letters");
    }

    [Fact]
    public async Task A_newcomer_is_a_representative_in_one_click_without_a_script()
    {
        var page = await chromium.Open(demo.Site, "/", 360, script: false);

        await page.GetByRole(AriaRole.Button, new() { Name = "Be representative of Northam Borough Council" }).ClickAsync();

        Assert.EndsWith($"{DemoSite.Declaration}/draft", page.Url);
        await page.GetByRole(AriaRole.Link, new() { Name = "Waiting for you" }).ClickAsync();
        Assert.Equal("Waiting for you", await page.Locator("h1").InnerTextAsync());
    }

    private async Task Look(RunningSite site, string? email, string path, string name)
    {
        var page = await chromium.SignedIn(site, email, path);

        Assert.EndsWith(path, page.Url);
        await page.AssertGood(name);
    }
}

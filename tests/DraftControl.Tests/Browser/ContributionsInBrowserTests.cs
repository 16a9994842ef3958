using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>A letter's points are brought in, one becomes a proposal and the other is answered, in a real browser.</summary>
public sealed class ContributionsInBrowserTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    [Theory]
    [ClassData(typeof(Ways))]
    public async Task A_letter_of_two_points_is_brought_in_and_each_is_answered(int width, bool script)
    {
        var drafting = Drafting.On(site);
        var page = await SignedIn("rep@southam", width, script);
        await page.GotoAsync($"{drafting.Path}/contributions");
        await Looked(page, "contributions-none", width);
        await page.GetByRole(AriaRole.Link, new() { Name = "Bring in a contribution" }).ClickAsync();
        await page.GetByLabel("The point that was made").FillAsync("Nobody knows what plumbing means here. Say pipes.");
        await page.GetByLabel("What is it about?").SelectOptionAsync(drafting.Clause("plumbing before").ToString());
        await page.GetByLabel("Wording: which words are used").CheckAsync();
        await page.GetByLabel("The words that they would like (optional)").FillAsync("We will fix the pipes before we buy new taps.");
        await Press(page, "Continue");
        await Looked(page, "contribution-errors", width);
        await page.GetByLabel("An organisation that takes part").CheckAsync();
        await page.GetByLabel("Which organisation?").SelectOptionAsync("northam");
        await page.GetByLabel("By letter or email").CheckAsync();
        await page.GetByLabel("Place or name (optional)").FillAsync("Letter of 3 May");
        await Looked(page, "contribution-form", width);
        await Press(page, "Continue");
        await Looked(page, "contribution-check", width);
        await Press(page, "Bring it in and go on with the next point");
        await page.GetByLabel("The point that was made").FillAsync("The text is far too long.");
        await page.GetByLabel("Something else").CheckAsync();
        await Press(page, "Continue");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bring it in", Exact = true }).ClickAsync();
        await page.GotoAsync($"{drafting.Path}/contributions");
        await Looked(page, "contributions", width);
        await page.GotoAsync($"{drafting.Path}/contributions/1");
        await Looked(page, "contribution", width);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a proposal of it" }).Or(page.GetByRole(AriaRole.Link, new() { Name = "Make a proposal of it" })).First.ClickAsync();
        await page.GetByLabel("Title of the proposal").FillAsync("Say pipes");
        await Looked(page, "contribution-proposing", width);
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue", Exact = true }).Last.ClickAsync();
        await Press(page, "Send this proposal");
        drafting.Decided("editor@centre", 1, DecisionCode.Accepted);
        await page.Context.CloseAsync();

        page = await SignedIn("editor@centre", width, script);
        await page.GotoAsync($"{drafting.Path}/contributions/2/answer");
        await page.GetByLabel("Not accepted").CheckAsync();
        await page.GetByLabel("Reason", new() { Exact = true }).FillAsync("Every promise in it was asked for by a council.");
        await Looked(page, "contribution-answer", width);
        await Press(page, "Continue");
        await Looked(page, "contribution-answer-check", width);
        await Press(page, "Record this answer");
        await Looked(page, "contribution-answered", width);
        await page.GotoAsync($"{drafting.Path}/contributions/1");
        await Looked(page, "contribution-taken-up", width);

        Assert.All(drafting.Register.Contributions.Values, contribution => Assert.Equal(ContributionState.Answered, drafting.Register.State(contribution)));
    }

    private Task<IPage> SignedIn(string name, int width, bool script) => chromium.SignedIn(site, $"{name}.example", width: width, script: script);

    private static Task Press(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).Last.ClickAsync();

    private static async Task Looked(IPage page, string name, int width)
    {
        await page.Screenshot($"{name}{(Chromium.RunsScripts(page) ? "" : "-noscript")}-{width}");
        await page.AssertAccessible();
        await page.AssertFits();
    }
}

using System.Globalization;
using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>Councillors check a text on a phone: thirty clauses, a concern with other words, and the next day only what changed.</summary>
public sealed class NeutralityInBrowserTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    private const int Phone = 360;
    private const string Neutral = "We will open every service to everybody on day 7.";

    private static readonly string text = "# What we share\n\n" + string.Concat(Enumerable.Range(1, 29).Select(day => string.Create(CultureInfo.InvariantCulture, $"We will {(day == 7 ? "end the waste of the last government and " : "")}open every service to everybody on day {day}.\n\n")));

    [Fact]
    public async Task Thirty_clauses_a_concern_with_other_words_and_the_next_day_only_that_clause_waits_for_the_others()
    {
        var drafting = Drafting.On(site, text);
        drafting.Panel("elm@eastam", "oak@eastam");
        foreach (var clause in drafting.Register.Draft.Clauses)
        {
            drafting.FoundNeutral("elm@eastam", clause.Id);
        }

        var councillor = await SignedIn("oak@eastam", $"{drafting.Path}/neutrality");
        await Press(councillor, "Check them one after another");
        for (var i = 1; i <= 30; i++)
        {
            await Assertions.Expect(councillor.GetByText($"{i} of 30", new() { Exact = true })).ToBeVisibleAsync();
            if (i == 8)
            {
                await RaiseConcern(councillor);
            }
            else
            {
                await councillor.GetByLabel("No", new() { Exact = true }).CheckAsync();
            }

            await Press(councillor, "Record");
        }

        await Assertions.Expect(councillor.GetByText("30 clauses. Nothing else waits for you.")).ToBeVisibleAsync();
        await councillor.Looked("neutrality-summary");
        var concern = drafting.Register.Concerns.Everything.Single();
        Assert.Equal("the waste of the last government", $"{concern.Words}");

        await Propose(drafting);
        var editor = await chromium.SignedIn(site, "editor@centre.example", $"{drafting.Path}/proposals/1/decision", Phone);
        await editor.GetByLabel("Accepted", new() { Exact = true }).CheckAsync();
        await editor.GetByLabel("Reason", new() { Exact = true }).FillAsync("It says the same and blames nobody.");
        await Press(editor, "Continue");
        await editor.Looked("neutrality-decision");
        await Press(editor, "Record this decision");
        site.Clock.Pass(TimeSpan.FromDays(1));

        var other = await SignedIn("elm@eastam", $"{drafting.Path}/neutrality");
        await Assertions.Expect(other.GetByText("1 clause needs you.")).ToBeVisibleAsync();
        await Assertions.Expect(other.GetByText("29 clauses have the words that you checked.")).ToBeVisibleAsync();
        await other.Looked("neutrality-next-day");
        await Follow(other, "See only what changed");
        await other.Looked("neutrality-changed");
        await Press(other, "My finding stands for this clause");
        await Assertions.Expect(other.GetByText("No clause waits for you.")).ToBeVisibleAsync();

        // After a day one signs in again.
        councillor = await SignedIn("oak@eastam", "/waiting");
        await Follow(councillor, "Say whether your concern about");
        await councillor.Looked("neutrality-answered");
        await Press(councillor, "Clear my concern");
        await councillor.GotoAsync($"{drafting.Path}/concerns");
        await councillor.Looked("neutrality-concerns");
        Assert.True(drafting.Register.Concerns.Everything.Single().IsCleared);
        await councillor.GotoAsync($"{drafting.Path}/panels/1");
        await councillor.Looked("neutrality-panel");
    }

    /// <summary>The words are selected in the clause and taken over by a button.</summary>
    private static async Task RaiseConcern(IPage councillor)
    {
        await councillor.GetByLabel("Yes", new() { Exact = true }).CheckAsync();
        await councillor.EvaluateAsync("""
            () => {
              const walker = document.createTreeWalker(document.querySelector('[data-selecting]'), NodeFilter.SHOW_TEXT)
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf('the waste of the last government')
                if (at >= 0) {
                  document.getSelection().setBaseAndExtent(node, at, node, at + 'the waste of the last government'.length)
                }
              }
            }
            """);
        await Press(councillor, "Use the words selected in the clause");
        Assert.Equal("the waste of the last government", await councillor.GetByLabel("The words that could be read as political").InputValueAsync());
        await councillor.GetByLabel("Why?").FillAsync("It blames the party that was in government.");
        await councillor.GetByLabel("What would clear your concern?").FillAsync("Leave the blame out.");
        await councillor.GetByLabel("Neutral words for this clause (optional)").FillAsync(Neutral);
        await councillor.Looked("neutrality-concern");
    }

    private async Task Propose(Drafting drafting)
    {
        var representative = await chromium.SignedIn(site, "rep@northam.example", $"{drafting.Path}/discussions", Phone);
        await Follow(representative, "1. It blames");
        await Follow(representative, "Propose these words");
        await representative.GetByLabel("Title of the proposal").FillAsync("Blame nobody");
        await representative.GetByLabel("Reason", new() { Exact = true }).FillAsync("A councillor suggests it.");
        await Press(representative, "Continue");
        await Press(representative, "Send this proposal");
        Assert.Equal(Neutral, drafting.Ledger.FilesAt(drafting.Register.Proposals[1].Wording).Draft.Clauses[7].Wording.Text);
    }

    private Task<IPage> SignedIn(string name, string path) => chromium.SignedIn(site, $"{name}.example", path, Phone);

    private static Task Press(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).And(page.Locator(":not([tabindex])")).First.ClickAsync();

    private static Task Follow(IPage page, string link) => page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
}

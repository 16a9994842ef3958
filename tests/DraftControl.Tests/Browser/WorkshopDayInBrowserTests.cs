using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Registers;
using DraftControl.Tests.Support;
using DraftControl.Tests.Web.Intake;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>The day after a workshop, in a real browser: its points come in, an editor clears all that waits, and everybody reads how their points were answered.</summary>
public sealed class WorkshopDayInBrowserTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    private const string Text = Drafting.Text + """
        ## Promises

        - We will share the first thing.
        - We will share the second thing.
        - We will share the third thing.
        - We will share the fourth thing.
        - We will share the fifth thing.

        """;

    [Fact]
    public async Task Forty_points_and_proposals_are_answered_in_one_sitting()
    {
        var drafting = Drafting.On(site, Text);
        await PointsComeIn(drafting);
        foreach (var word in new[] { "first", "second", "third", "fourth", "fifth" })
        {
            drafting.Proposed("rep@southam", $"Say how we share the {word} thing", new RequestedChange.Reword(drafting.Clause($"the {word} thing"), $"We will share the {word} thing and say how."));
        }

        drafting.Proposed("rep@southam", "Say who needs it", new RequestedChange.Reword(drafting.Clause("find out what"), "We will find out what people need, and who, before we build anything."));
        drafting.Proposed("rep@southam", "Say pipes", new RequestedChange.Reword(drafting.Clause("new taps"), "We will fix the pipes before we buy new taps."));

        var page = await chromium.SignedIn(site, "editor@centre.example", $"{drafting.Path}/proposals/worklist");
        await page.GetByText("0 of 40 decided").WaitForAsync();
        await SeveralAreDecidedAlike(page);
        await SomeSayTheSame(page);
        await ContributionsAreAnsweredAlike(page);
        await TheRestComesOneByOne(page, drafting);
        await EverybodyReadsTheAnswers(drafting);

        Assert.All(drafting.Register.Contributions.Values, contribution => Assert.Equal(ContributionState.Answered, drafting.Register.State(contribution)));
        Assert.All(drafting.Register.Proposals.Values, proposal => Assert.False(proposal.IsOpen));
    }

    // 40 rows, 5 that say what others say, 3 with faults, of which one is put right and two are left out.
    private async Task PointsComeIn(Drafting drafting)
    {
        var page = await chromium.SignedIn(site, "rep@northam.example", $"{drafting.Path}/contributions");
        await Follow(page, "Bring in the points of a workshop from a file");
        await page.GetByLabel("File", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "workshop.csv", MimeType = "text/csv", Buffer = Workshop.Forty() });
        await page.GetByLabel("Place (optional)").FillAsync("Leeds town hall");
        await Press(page, "Look through the rows");
        await page.GetByText("40 rows in all, 32 to bring in").WaitForAsync();
        await Follow(page, "3 rows with faults");
        await Follow(page, "Correct row 38");
        await page.GetByLabel("Class", new() { Exact = true }).SelectOptionAsync("supplier");
        await Press(page, "Save this row");
        await Press(page, "Bring in 33 contributions");
        await page.GetByRole(AriaRole.Heading, new() { Name = "The rows are brought in" }).WaitForAsync();

        Assert.Contains("40 rows: 33 brought in, 5 were there already, 2 left out.", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private static async Task SeveralAreDecidedAlike(IPage page)
    {
        await page.Looked("day-worklist");
        await page.GetByText("Choose what to work through").ClickAsync();
        await page.GetByLabel("Kind").SelectOptionAsync("Proposals");
        await Press(page, "Show these");
        foreach (var number in Enumerable.Range(1, 4))
        {
            await page.Locator($"#number-{number.ToString(CultureInfo.InvariantCulture)}").CheckAsync();
        }

        await Press(page, "Decide the selected together");
        await page.GetByLabel("Accepted", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Reason, the same for each").FillAsync("Agreed at the workshop.");
        await Press(page, "Continue");
        await Press(page, "Record 4 decisions");
        await page.GetByText("4 of 7 decided").WaitForAsync();
    }

    private static async Task SomeSayTheSame(IPage page)
    {
        await Follow(page, "Group what says the same");
        await Follow(page, "Group proposals and contributions");
        await page.GetByLabel("What do they say, in one line?").FillAsync("Say what plumbing is");
        await page.GetByLabel("7. Say pipes").CheckAsync();
        await page.GetByLabel("Show only those with these words").FillAsync("Point 1");
        await Press(page, "Show them");
        Assert.True(await page.GetByLabel("7. Say pipes").IsCheckedAsync());
        foreach (var box in await page.Locator("input[name=Contributions]").AllAsync())
        {
            await box.CheckAsync();
        }

        await page.Looked("day-cluster-group");
        await page.GetByRole(AriaRole.Button, new() { Name = "Group them" }).Last.ClickAsync();
        await page.Looked("day-cluster");
        await Press(page, "Answer all of them");
        await page.GetByLabel("Accepted", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("7. Say pipes").CheckAsync();
        await page.GetByLabel("Reason, the same for each").FillAsync("Nobody at the workshop knew what plumbing means here.");
        await page.Looked("day-cluster-answer");
        await Press(page, "Continue");
        await page.Looked("day-cluster-check");
        await Press(page, "Record 13 answers");
        await page.GetByText("You answered 13 that say the same.").WaitForAsync();
        await Follow(page, "All clusters");
        await page.Looked("day-clusters");
    }

    private static async Task ContributionsAreAnsweredAlike(IPage page)
    {
        await Follow(page, "Contributions");
        await Follow(page, "Open (21)");
        foreach (var box in (await page.Locator("input[name=number]").AllAsync()).Skip(3))
        {
            await box.CheckAsync();
        }

        await Press(page, "Answer the selected together");
        await page.GetByLabel("Noted").CheckAsync();
        await page.GetByLabel("Reason", new() { Exact = true }).FillAsync("It asks for no other words.");
        await page.Looked("day-answer-several");
        await Press(page, "Continue");
        await Press(page, "Record 18 answers");
    }

    private static async Task TheRestComesOneByOne(IPage page, Drafting drafting)
    {
        await page.GotoAsync($"{drafting.Path}/proposals/worklist");
        await page.GetByText("35 of 40 decided").WaitForAsync();
        await Press(page, "Decide one after the other");
        var until = DateTimeOffset.UtcNow.AddDays(14);
        await page.GetByLabel("Accepted with changes", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Your wording of clause").FillAsync("We will share the fifth thing and say to whom.");
        var when = page.GetByRole(AriaRole.Group, new() { Name = "asked whether they agree" });
        foreach (var (box, number) in new[] { ("Day", until.Day), ("Month", until.Month), ("Year", until.Year) })
        {
            await when.GetByLabel(box).FillAsync(number.ToString(CultureInfo.InvariantCulture));
        }

        await page.GetByLabel("Reason", new() { Exact = true }).FillAsync("How is a matter for each council.");
        await page.Looked("day-decision");
        await Press(page, "Continue");
        await page.GetByText("is asked until").WaitForAsync();
        await page.Looked("day-decision-check");
        await Press(page, "Record and go to the next, 4 left");
        await page.GetByLabel("Not accepted", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Reason", new() { Exact = true }).FillAsync("It is said in the next sentence.");
        await Press(page, "Continue");
        await Press(page, "Record and go to the next, 3 left");
        for (var left = 2; left >= 0; left--)
        {
            await page.GetByLabel("Out of scope").CheckAsync();
            await page.GetByLabel("Reason", new() { Exact = true }).FillAsync("Another declaration says so.");
            if (left == 2)
            {
                await page.Looked("day-answer-next");
            }

            await Press(page, "Continue");
            await page.GetByRole(AriaRole.Button, new() { Name = "Record" }).First.ClickAsync();
        }

        await page.GetByText("40 of 40 decided").WaitForAsync();
        await page.Looked("day-worklist-empty");
    }

    private async Task EverybodyReadsTheAnswers(Drafting drafting)
    {
        var page = await chromium.SignedIn(site, "rep@northam.example", $"{drafting.Path}/contributions");
        await Follow(page, "You said, we did: all points with their answers");
        await page.Looked("day-answers");
        await Follow(page, "As ISO’s table of comments");
        await page.Looked("day-disposition");
        await page.GotoAsync($"{drafting.Path}/answers");
        await page.GetByRole(AriaRole.Link, new() { Name = "Northam Borough Council" }).First.ClickAsync();
        await page.GetByText("How our points were handled").WaitForAsync();
        Assert.EndsWith("/organisations/northam/answers", page.Url, StringComparison.Ordinal);
        Assert.Contains("Answered (31)", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Looked("day-organisation-answers");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("pipes");
        await page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await page.Looked("day-search");
    }

    private static Task Press(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();

    private static Task Follow(IPage page, string link) => page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
}

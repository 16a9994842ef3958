using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>From reading the draft to a decision, in a real browser, at both widths; with words that are longer than a phone is wide.</summary>
public sealed class ProposalsInBrowserTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly string longWord = string.Concat(Enumerable.Repeat("Datenschutzgrundverordnung", 4));

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task A_representative_reads_the_draft_and_proposes(int width)
    {
        var drafting = Filled();
        var page = await SignedIn("rep@northam", width);

        await page.GotoAsync(drafting.DraftPath);
        await Looked(page, "draft", width);

        await page.Locator($"#{drafting.Clause("before we buy")} a:has-text('Propose a change')").ClickAsync();
        await page.GetByLabel("New words").FillAsync($"We will fix the pipes, {longWord}, before we buy new taps for people.");
        await page.GetByText("Change another clause in the same proposal").ClickAsync();
        await page.GetByLabel("Clause", new() { Exact = true }).SelectOptionAsync(drafting.Clause("telephone").ToString());
        await page.GetByLabel("What to do").SelectOptionAsync("Remove");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add another change" }).ClickAsync();
        await page.GetByText("Change another clause in the same proposal").ClickAsync();
        await page.GetByLabel("What to do").SelectOptionAsync("Add");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add another change" }).ClickAsync();
        await page.GetByLabel("Words of the new clause").FillAsync("We will say so.");
        await Looked(page, "propose", width);

        await page.GetByLabel("Words of the new clause").FillAsync("We will say\u200B so.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await Looked(page, "propose-errors", width);

        await page.GetByRole(AriaRole.Button, new() { Name = "Clean the text" }).First.ClickAsync();
        await Looked(page, "cleaned", width);
        await page.GetByLabel("Title of the proposal").FillAsync("Say it in words that people know");
        await page.GetByLabel("Reason").FillAsync($"Nobody knew what plumbing meant.\n\nSee {longWord}.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await page.GetByText("Read the changes as a table").ClickAsync();
        await Looked(page, "check-proposal", width);

        await page.GetByRole(AriaRole.Button, new() { Name = "Send this proposal" }).ClickAsync();
        await Looked(page, "sent", width);
        Assert.Equal("Say it in words that people know", drafting.Register.Proposals.Values.Last().Title.ToString());

        await page.GetByRole(AriaRole.Button, new() { Name = "Revise it" }).ClickAsync();
        await Looked(page, "revise", width);
        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Withdraw it" }).ClickAsync();
        await Looked(page, "withdraw", width);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task An_editor_reads_the_list_and_decides(int width)
    {
        var drafting = Filled();
        var page = await SignedIn("editor@centre", width);

        await page.GotoAsync($"{drafting.Path}/proposals");
        await Looked(page, "list", width);

        await page.GotoAsync($"{drafting.Path}/proposals/2");
        await Looked(page, "needs-rewording", width);

        await page.GetByRole(AriaRole.Button, new() { Name = "Decide this proposal" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await page.GetByLabel("Accepted with changes").CheckAsync();
        await Looked(page, "decide-errors", width);

        await page.GetByLabel("Your wording").FillAsync("We will fix pipes and drains for users before we buy new taps.");
        await page.GetByLabel("Reason", new() { Exact = true }).FillAsync("It keeps what both asked for.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await Looked(page, "check-decision", width);

        await page.GetByRole(AriaRole.Button, new() { Name = "Record this decision" }).ClickAsync();
        await Looked(page, "decided", width);
        Assert.Contains("pipes and drains for users", drafting.Register.Draft.Text);
    }

    /// <summary>A declaration with proposals in every state, two of which touch the same words.</summary>
    private Drafting Filled()
    {
        var drafting = Drafting.On(site);
        var (plumbing, telephone) = (drafting.Clause("before we buy"), drafting.Clause("telephone"));
        drafting.FoundNeutral("oak@eastam", plumbing);
        var users = drafting.Proposed("rep@southam", "Say who it is for", new RequestedChange.Reword(plumbing, "We will fix the plumbing for users before we buy new taps."));
        drafting.Proposed("rep@northam", "Plainer words", new RequestedChange.Reword(plumbing, "We will fix the pipes before we buy new taps."));
        drafting.Proposed("rep@southam", $"Take out {longWord}", new RequestedChange.Remove(telephone), new RequestedChange.Move(drafting.Clause("try out"), After: null));
        drafting.Decided("editor@centre", users, DecisionCode.Accepted);
        drafting.Decided("editor@centre", drafting.Proposed("rep@northam", "Sell the building", new RequestedChange.Remove(telephone)), DecisionCode.OutOfScope);
        drafting.Withdrawn("rep@northam", drafting.Proposed("rep@northam", "By letter", new RequestedChange.Reword(telephone, "We will keep help by telephone and by letter.")));
        drafting.FoundNeutral("elm@eastam", plumbing);
        return drafting;
    }

    private Task<IPage> SignedIn(string name, int width) => chromium.SignedIn(site, $"{name}.example", width: width);

    private static async Task Looked(IPage page, string name, int width)
    {
        await page.Screenshot($"{name}-{width}");
        await page.AssertAccessible();
        await page.AssertFits();
    }
}

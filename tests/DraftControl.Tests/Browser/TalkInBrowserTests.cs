using DraftControl.Core.Acts;
using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>A clause and a proposal are talked over until the words are found, in a real browser; and a round is run.</summary>
public sealed class TalkInBrowserTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    private const string Pipes = "We will fix the pipes before we buy new taps.";
    private const string Water = "We will fix the water pipes before we buy new taps.";

    [Fact]
    public async Task A_suggestion_becomes_a_proposal_and_another_one_its_revision()
    {
        var drafting = Drafting.On(site);
        var clause = drafting.Clause("plumbing before");
        var councillor = await SignedIn("oak@eastam", $"{drafting.Path}/clauses/{clause}");
        await Follow(councillor, "Start a discussion");
        await councillor.GetByLabel("Which words do you mean? (optional)").FillAsync("the plumbing");
        await councillor.GetByLabel("Your comment").FillAsync("Nobody knows what plumbing means here.");
        await councillor.GetByText("Suggest other words").ClickAsync();
        await councillor.GetByLabel("How should clause").FillAsync(Pipes);
        await councillor.Looked("talk-new");
        await Press(councillor, "Start the discussion");

        var proposer = await SignedIn("rep@northam", $"{drafting.Path}/discussions");
        await proposer.Looked("talk-list");
        await Follow(proposer, "1. Nobody knows");
        await proposer.GetByLabel("Your comment").FillAsync("So it is. We propose it.");
        await proposer.Looked("talk-thread");
        await Press(proposer, "Comment");
        await Follow(proposer, "Propose these words");
        await proposer.GetByLabel("Title of the proposal").FillAsync("Say pipes");
        await proposer.GetByLabel("Reason", new() { Exact = true }).FillAsync("It was said in the discussion.");
        await proposer.Looked("talk-propose");
        await Press(proposer, "Continue");
        await Press(proposer, "Send this proposal");

        // An editor asks, and the representative answers; another editor suggests other words, and these become the proposal.
        var editor = await SignedIn("editor@centre", $"{drafting.Path}/proposals/1");
        await Follow(editor, "Ask the organisation");
        await editor.GetByLabel("Your question").FillAsync("Pipes of what?");
        await editor.Looked("talk-ask");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Ask", Exact = true }).ClickAsync();
        await editor.Looked("talk-asked");
        await proposer.GotoAsync($"{drafting.Path}/proposals/1");
        await Follow(proposer, "Answer the question");
        await proposer.GetByLabel("Your answer").FillAsync("Of water.");
        await proposer.Looked("talk-reply");
        await Press(proposer, "Send the answer");
        await proposer.Looked("talk-replied");

        await editor.GotoAsync($"{drafting.Path}/proposals/1");
        await Follow(editor, "Start a discussion");
        await editor.GetByLabel("Your comment").FillAsync("Then say so.");
        await editor.GetByText("Suggest other words").ClickAsync();
        await editor.GetByLabel("How should clause").FillAsync(Water);
        await Press(editor, "Start the discussion");
        await proposer.GotoAsync($"{drafting.Path}/proposals/1");
        await proposer.Looked("talk-proposal");
        await Follow(proposer, "Revise your proposal with these words");
        await proposer.Looked("talk-revise");
        await Press(proposer, "Continue");
        await Press(proposer, "Send");
        Assert.Contains(Water, await proposer.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await editor.GotoAsync($"{drafting.Path}/proposals/1");
        await Follow(editor, "Comment");
        await editor.GetByLabel("Your comment").FillAsync("Done. Thank you.");
        await Press(editor, "Settle the discussion");
        await editor.Looked("talk-settled");
        await editor.GotoAsync($"{drafting.Path}/discussions");
        await Follow(editor, "Settled (1)");
        await editor.Looked("talk-list-settled");
        Assert.NotNull(drafting.Register.Discussion.Find(2)!.Resolution);
    }

    [Fact]
    public async Task A_round_is_opened_paused_resumed_and_closed_and_nothing_typed_is_lost()
    {
        var drafting = Drafting.On(site);
        var editor = await SignedIn("editor@centre", $"{drafting.Path}/rounds");
        await editor.Looked("round-none");
        await Follow(editor, "Open a round");
        await editor.GetByLabel("Name").FillAsync("First consultation");
        await editor.GetByLabel("Purpose").FillAsync("Tell us which words your staff do not know.");
        await editor.GetByLabel("Now", new() { Exact = true }).CheckAsync();
        await DateIn(editor, "When does it close?");
        await editor.Looked("round-new");
        await Press(editor, "Open the round");
        drafting.Proposed("rep@southam", "Say pipes", new RequestedChange.Reword(drafting.Clause("plumbing before"), Pipes));

        var proposer = await SignedIn("rep@northam", $"{drafting.Path}/proposals/new?clause={drafting.Clause("help by telephone")}");
        await proposer.GetByLabel("New words").FillAsync("We will keep help by telephone and by letter.");
        await proposer.GetByLabel("Title of the proposal").FillAsync("Keep letters");
        await proposer.GetByLabel("Reason", new() { Exact = true }).FillAsync("Some people write.");
        await Change(editor, "Pause it", "The editors meet until Monday.");
        await editor.Looked("round-paused");
        await Press(proposer, "Continue");
        Assert.Contains("The editors meet until Monday.", await proposer.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(["We will keep help by telephone and by letter.", "Keep letters", "Some people write."], [await proposer.GetByLabel("New words").InputValueAsync(), await proposer.GetByLabel("Title of the proposal").InputValueAsync(), await proposer.GetByLabel("Reason", new() { Exact = true }).InputValueAsync()]);
        await proposer.Looked("round-refused");
        await Press(proposer, "Save and come back later");
        await proposer.GotoAsync($"{drafting.Path}/draft");
        await proposer.Looked("round-paused-draft");
        Assert.Single(drafting.Register.Proposals);

        await Change(editor, "Go on", "");
        await proposer.GotoAsync($"{drafting.Path}/proposals/unsent");
        await Follow(proposer, "Go on writing");
        Assert.Equal("Some people write.", await proposer.GetByLabel("Reason", new() { Exact = true }).InputValueAsync());
        await Press(proposer, "Continue");
        await Press(proposer, "Send this proposal");
        Assert.Equal(2, drafting.Register.Proposals.Count);

        await editor.Looked("round-open");
        await Follow(editor, "Extend, pause or close this round");
        await editor.Looked("round-change");
        await Change(editor, "Close it now", "");
        drafting.Proposed("rep@eastam", "Say taps", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the plumbing before we buy taps."));
        await editor.WaitForURLAsync(address => !address.EndsWith("/change", StringComparison.Ordinal));
        await editor.ReloadAsync();
        Assert.Contains("What came late", await editor.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await editor.Looked("round-closed");
        await Follow(editor, "All rounds");
        await editor.Looked("rounds");
    }

    private static async Task Change(IPage editor, string what, string reason)
    {
        if (!editor.Url.EndsWith("/change", StringComparison.Ordinal))
        {
            await editor.GotoAsync(editor.Url.Split('#')[0].TrimEnd('/') + "/change");
        }

        await editor.GetByLabel(what, new() { Exact = true }).CheckAsync();
        await editor.GetByLabel("Reason, or the notice while it is paused").FillAsync(reason);
        await Press(editor, "Record this");
    }

    private static async Task DateIn(IPage editor, string group)
    {
        var (fields, day) = (editor.GetByRole(AriaRole.Group, new() { Name = group }), DateTimeOffset.UtcNow.AddDays(21));
        await fields.GetByLabel("Day").FillAsync($"{day.Day}");
        await fields.GetByLabel("Month").FillAsync($"{day.Month}");
        await fields.GetByLabel("Year").FillAsync($"{day.Year}");
        await fields.GetByLabel("Time in the United Kingdom").FillAsync("5pm");
    }

    private Task<IPage> SignedIn(string name, string path) => chromium.SignedIn(site, $"{name}.example", path);

    private static Task Press(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).And(page.Locator(":not([tabindex])")).First.ClickAsync();

    private static Task Follow(IPage page, string link) => page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
}

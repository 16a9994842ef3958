using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>Editors decide what touches the same clauses, in a real browser: together, clause by clause, and after the text has moved on.</summary>
public sealed class DecidingInBrowserTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    private const string Promise = "We will share what we learn with other councils, and we will keep personal information safe.";

    private const string Text = $"""
        # What we share

        ## Sharing

        {Promise}

        - We will try out every service with those who use it.
        - We will keep help by telephone.

        """;

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task Two_that_change_other_words_of_a_clause_are_read_together_and_accepted(int width, bool script)
    {
        var drafting = Drafting.On(site, Text);
        Proposed(drafting, "rep@northam", "councils", "councils every year");
        Proposed(drafting, "rep@southam", "personal information safe", "all personal information safe");
        Proposed(drafting, "rep@southam", "other councils", "neighbouring councils");
        drafting.FoundNeutral("oak@eastam", drafting.Clause("We will share"));
        var page = await SignedIn("editor@centre", width, script);

        await page.GotoAsync($"{drafting.Path}/proposals/worklist");
        foreach (var box in await page.Locator("input[name=number]").AllAsync())
        {
            await box.CheckAsync();
        }

        await Press(page, "Decide the selected together");
        await page.GetByLabel("Accepted", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Reason, the same for each").FillAsync("Agreed at the workshop.");
        await Press(page, "Continue");
        await Looked(page, "check-together", width);
        await Press(page, "Record 2 decisions");

        Assert.Equal(
            "We will share what we learn with other councils every year, and we will keep all personal information safe.",
            drafting.Register.Draft.Find(drafting.Clause("We will share"))!.Wording.Text);
        Assert.Equal([3], drafting.Register.Proposals.Values.Where(proposal => proposal.IsOpen).Select(proposal => proposal.Number));

        page = await SignedIn("rep@southam", width, script);
        await page.GotoAsync($"{drafting.Path}/proposals/3/revision");
        await Looked(page, "revise-overtaken", width);
    }

    [Theory]
    [ClassData(typeof(Ways))]
    public async Task Some_changes_are_taken_up_and_others_left_out(int width, bool script)
    {
        var drafting = Drafting.On(site, Text);
        drafting.Proposed(
            "rep@northam",
            "Plainer promises",
            new RequestedChange.Reword(drafting.Clause("We will share"), Promise.Replace("share what we learn", "tell others what we learn", StringComparison.Ordinal)),
            new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep letters."),
            new RequestedChange.Reword(drafting.Clause("try out"), "We will try out every service with users."));
        var page = await SignedIn("editor@centre", width, script);

        await page.GotoAsync($"{drafting.Path}/proposals/1/decision");
        await page.GetByLabel("Accepted with changes").CheckAsync();
        await page.GetByLabel("Reword clause 1.1(b)").UncheckAsync();
        await page.GetByLabel("Your wording of clause 1.1(a)").FillAsync("We will try out every service with all who use it.");
        await page.GetByLabel("Reason", new() { Exact = true }).FillAsync("Help by telephone stays.");
        await Looked(page, "decide-by-clause", width);
        await Press(page, "Continue");
        await Looked(page, "check-by-clause", width);
        await Press(page, "Record this decision");
        await page.GotoAsync($"{drafting.Path}/proposals/1");
        await Looked(page, "decided-by-clause", width);

        Assert.Equal(2, ((Decided)drafting.Register.Entries[^1].Entry).Changes.Count);
        Assert.Contains("Not taken up", await page.Locator("main").InnerTextAsync());
    }

    private static void Proposed(Drafting drafting, string by, string words, string becomes) =>
        drafting.Proposed(by, $"Say {becomes}", new RequestedChange.Reword(drafting.Clause("We will share"), Promise.Replace(words, becomes, StringComparison.Ordinal)));

    private Task<IPage> SignedIn(string name, int width, bool script) => chromium.SignedIn(site, $"{name}.example", width: width, script: script);

    private static Task Press(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();

    private static async Task Looked(IPage page, string name, int width)
    {
        await page.Screenshot($"{name}{(Chromium.RunsScripts(page) ? "" : "-noscript")}-{width}");
        await page.AssertAccessible();
        await page.AssertFits();
    }
}

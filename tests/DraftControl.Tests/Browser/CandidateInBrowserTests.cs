using DraftControl.Core.Acts;
using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>From a text that is frozen to the evidence of the version, on a phone.</summary>
public sealed class CandidateInBrowserTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    [Theory]
    [InlineData(360, true)]
    [InlineData(320, false)]
    public async Task A_candidate_is_agreed_to_approved_and_proved(int width, bool script)
    {
        var drafting = Drafting.On(site);
        drafting.Accepted("rep@northam", "Letters, too", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by telephone and by letter."));
        var steward = await chromium.SignedIn(site, "steward@centre.example", $"{drafting.Path}/publishing", width, script);
        await Looked(steward, "publishing");
        await steward.GetByRole(AriaRole.Button, new() { Name = "Freeze the text for approval" }).ClickAsync();
        await Looked(steward, "freeze");
        await Press(steward, "Continue");
        await Looked(steward, "freeze-error");
        await steward.GetByLabel("I have read draft 2").CheckAsync();
        await Press(steward, "Continue");
        await Looked(steward, "freeze-check");
        await Press(steward, "Freeze draft 2");
        await Looked(steward, "frozen");

        var open = drafting.Proposed("rep@southam", "Say pipes", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the pipes before we buy new taps."));
        var editor = await chromium.SignedIn(site, "editor@centre.example", $"{drafting.Path}/proposals/{open}/decision", width, script);
        Assert.Contains("The text and the publishing rules are frozen", await editor.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await Looked(editor, "decision");

        foreach (var clause in drafting.Register.Draft.Clauses.Where(clause => clause.HasWords))
        {
            drafting.FoundNeutral("oak@eastam", clause.Id);
        }

        await editor.GotoAsync($"{drafting.Path}/publishing");
        await Press(editor, "Agree to draft 2");
        await Looked(editor, "agreed");

        await steward.GotoAsync($"{drafting.Path}/publishing/approve");
        await Looked(steward, "approve");
        await Press(steward, "Continue");
        await Press(steward, "Approve version 1.0");
        await steward.GotoAsync($"{drafting.Path}/versions/1.0/evidence");
        await Looked(steward, "evidence");
        Assert.Contains($"{drafting.Register.Versions[0].Commit}", await steward.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_publishing_rules_are_proposed_agreed_and_put_in_force_on_a_phone()
    {
        var drafting = Drafting.On(site);
        drafting.Accepted("rep@northam", "Letters, too", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by telephone and by letter."));
        var steward = await chromium.SignedIn(site, "steward@centre.example", $"{drafting.Path}/publishing/rules", width: 360);
        await Looked(steward, "rules");
        await steward.GetByLabel("Quiet days").FillAsync("a week");
        await Press(steward, "Continue");
        await Looked(steward, "rules-error");
        await steward.GetByLabel("Quiet days").FillAsync("7");
        await steward.GetByLabel("Largest share").FillAsync("50");
        await steward.GetByLabel("Reason", new() { Exact = true }).FillAsync("Everybody needs time to read.");
        await Press(steward, "Continue");
        await Looked(steward, "rules-check");
        await Press(steward, "Propose these rules");
        await Looked(steward, "rules-proposed");

        var editor = await chromium.SignedIn(site, "editor@centre.example", $"{drafting.Path}/publishing/rules/proposed", width: 360);
        await Press(editor, "Agree to these rules");
        await steward.GotoAsync($"{drafting.Path}/publishing/rules/in-force");
        await Looked(steward, "rules-in-force");
        await steward.GetByLabel("Reason", new() { Exact = true }).FillAsync("As agreed.");
        await Press(steward, "Put them in force");
        Assert.Equal(7, drafting.Register.Files.Policy.QuietDays);

        await steward.GotoAsync($"{drafting.Path}/record/keys");
        await Looked(steward, "keys");
    }

    private static Task Press(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();

    private static Task Looked(IPage page, string name) => page.Looked($"candidate-{name}");
}

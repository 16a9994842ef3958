using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Editing;

/// <summary>Editors prepare a decision together, and one of them publishes it.</summary>
public sealed class DraftDecisionTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly (string, string)[] meeting = [("Meeting.Name", "Editors’ meeting"), ("Meeting.Day.Day", "1"), ("Meeting.Day.Month", "1"), ("Meeting.Day.Year", "2026"), ("Meeting.Present", "editor@centre"), ("Meeting.Present", "editor@eastam")];

    [Fact]
    public async Task What_one_editor_drafts_another_one_discusses_changes_and_publishes()
    {
        var drafting = Drafted();
        var (first, second) = (await Signed("editor@centre"), await Signed("editor@eastam"));

        await (await first.Open($"{drafting.Path}/proposals/1/decision")).Press("Save as a draft decision", [("Code", "AcceptedWithChanges"), ("Wordings[0].Wording", "We will keep help by telephone and letter."), .. meeting]);
        var draft = first.Location!;
        Assert.Contains("The draft decision is kept.", (await first.Follow()).Text);
        await (await second.Open(draft)).Press("Add this comment", ("Comment", "Should we say post?"));
        Assert.Contains("Should we say post?", (await second.Follow()).Text);
        Assert.Contains("Eastam District Council, editor", second.Text);
        Assert.Contains("Eastam District Council, editor", (await first.Open($"{drafting.Path}/draft-decisions")).Text);

        // Without a reason it cannot be published, together with others or alone.
        await first.Open($"{drafting.Path}/draft-decisions/publishing?id={draft.Split('/')[^1]}");
        Assert.Contains("Proposal 1: Enter a reason.", first.Text);
        await second.Open(Link(second, "Change or publish it"));
        Assert.Equal(("We will keep help by telephone and letter.", "Editors’ meeting"), (second.Field("Wordings[0].Wording"), second.Field("Meeting.Name")));
        await second.Press("Continue", ("Reason", "It is plainer so."));
        Assert.Contains("We will keep help by telephone and letter.", second.Text);
        Assert.Equal(0, drafting.Register.Proposals[1].Decision?.Seq ?? 0);
        await second.Press("Record this decision");

        var decision = drafting.Register.Proposals[1].Decision!;
        Assert.Equal((DecisionCode.AcceptedWithChanges, "editor@eastam", "Editors’ meeting", 2), (decision.Code, $"{decision.By}", $"{decision.Meeting!.Name}", decision.Meeting.Present.Count));
        Assert.Equal(HttpStatusCode.NotFound, (await first.Open(draft)).Status);
        Assert.Contains("There are none that you may see.", (await first.Open($"{drafting.Path}/draft-decisions")).Text);
    }

    [Fact]
    public async Task A_stale_revision_keeps_what_was_typed_and_overwrites_nothing()
    {
        var drafting = Drafted();
        var (first, second) = (await Signed("editor@centre"), await Signed("editor@eastam"));
        await first.Open($"{drafting.Path}/proposals/1/decision");
        await (await second.Open($"{drafting.Path}/proposals/1/decision")).Press("Save as a draft decision", ("Code", "NotAccepted"), ("Reason", "It is said already."));

        await first.Press("Save as a draft decision", ("Code", "OutOfScope"), ("Reason", "It is not ours to say."));
        Assert.Equal(HttpStatusCode.Conflict, first.Status);
        Assert.Contains("Another draft was saved meanwhile, by Eastam District Council, editor", Assert.Single(first.Errors));
        Assert.Equal("It is not ours to say.", first.Field("Reason"));
        Assert.Contains("It is said already.", first.Text);
        await first.Press("Save as a draft decision");
        var draft = first.Location!;
        Assert.Contains("It is not ours to say.", (await second.Open(draft)).Text);

        // Nor is it published over what another editor changed meanwhile.
        await second.Open(Link(second, "Change or publish it"));
        await (await first.Open(draft)).Open(Link(first, "Change or publish it"));
        await first.Press("Save as a draft decision", ("Reason", "It is for councils to say."));
        await second.Press("Continue");
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("It is for councils to say.", second.Text);

        drafting.Decided("editor@centre", 1, DecisionCode.NotAccepted);
        Assert.Contains("This draft is overtaken. Decided meanwhile, by Centre for Services, editor", (await first.Open(draft)).Text);
        await first.Open($"{draft}/deletion");
        await first.Press("Delete it");
        Assert.Equal(HttpStatusCode.NotFound, (await first.Open(draft)).Status);
    }

    [Fact]
    public async Task Several_are_published_together_at_one_meeting_and_what_is_refused_stays_a_draft()
    {
        var drafting = Drafted();
        var clause = drafting.Clause("plumbing before");
        drafting.Proposed("rep@southam", "Pipes", new RequestedChange.Reword(clause, "We will fix the pipes before we buy new taps."));
        drafting.BroughtIn("rep@southam", "It is unclear.", "southam");
        var (first, second) = (ApiClient.For(site, "editor@centre.example"), await Signed("editor@eastam"));
        async Task Draft(object body) => await first.Do($"declarations/{drafting.Slug}/draft-decisions", body);
        var tip = $"{drafting.Register.Tip}";
        await Draft(new { proposal = 1, code = "accepted", reason = "It is plainer.", tip });
        await Draft(new { proposal = 2, code = "accepted", reason = "It is plainer too.", tip });
        await Draft(new { contribution = 1, code = "accepted", namedProposal = 1, reason = "It is taken up.", tip });
        drafting.Accepted("rep@northam", "Taps", new RequestedChange.Reword(clause, "We will fix the plumbing before we buy shiny taps."));
        await second.Open($"{drafting.Path}/draft-decisions");
        var ids = second.Page.QuerySelectorAll("input[name=id]").Select(box => box.GetAttribute("value")!).ToList();

        await second.Open($"{drafting.Path}/draft-decisions/publishing?{string.Join('&', ids.Select(id => $"id={id}"))}");
        Assert.Contains("These cannot be published so, and stay drafts: Proposal 2: The words of", second.Text);
        await second.Press("Publish", [.. meeting]);

        // The answer rests on the proposal that is accepted before it.
        Assert.Equal(HttpStatusCode.Redirect, second.Status);
        var register = drafting.Register;
        var (decision, answer) = (register.Proposals[1].Decision!, register.Contributions[1].Answer!);
        Assert.Equal(("editor@eastam", "Editors’ meeting"), ($"{decision.By}", $"{decision.Meeting?.Name}"));
        Assert.Equal((1, "Editors’ meeting"), (answer.Proposal, $"{answer.Meeting?.Name}"));
        Assert.True(register.Proposals[2].IsOpen);
        Assert.Contains("Answered at", (await second.Open($"{drafting.Path}/contributions/1")).Text);
        var left = Assert.Single((await first.Get($"declarations/{drafting.Slug}/draft-decisions")).Json.EnumerateArray().ToList());
        var refused = await first.Post($"declarations/{drafting.Slug}/draft-decisions/{left.GetProperty("id").GetString()}/publish", new { revision = 1 });
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
    }

    [Fact]
    public async Task Nobody_sees_a_draft_about_what_their_own_organisation_asked_for_and_a_representative_sees_none()
    {
        var drafting = Drafted();
        var editor = await (await Signed("editor@centre")).Open($"{drafting.Path}/proposals/1/decision");
        await editor.Press("Save as a draft decision", ("Code", "NotAccepted"), ("Reason", "A whimbrel said so."));
        var id = editor.Location!.Split('/')[^1];

        foreach (var who in new[] { "editor@northam", "rep@northam", "rep@southam", "steward@centre" })
        {
            var other = await Signed(who);
            foreach (var page in new[] { "/proposals/1", "/proposals/worklist", "/draft-decisions", $"/draft-decisions/{id}", $"/draft-decisions/{id}/deletion", $"/draft-decisions/publishing?id={id}", $"/proposals/1/decision?from={id}", "/search?q=whimbrel" })
            {
                using var answer = await other.Get($"{drafting.Path}{page}");
                Assert.DoesNotContain("A whimbrel", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            }

            using var api = ApiClient.For(site, $"{who}.example");
            Assert.DoesNotContain("whimbrel", (await api.Get($"declarations/{drafting.Slug}/draft-decisions")).Text);
            Assert.NotEqual(HttpStatusCode.Created, (await api.Post($"declarations/{drafting.Slug}/draft-decisions/{id}/publish", new { })).Status);
        }

        Assert.True(drafting.Register.Proposals[1].IsOpen);
    }

    private Drafting Drafted()
    {
        var drafting = Drafting.On(site);
        drafting.Appoint("editor@eastam", Role.Editor);
        drafting.Proposed("rep@northam", "By letter", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by letter."));
        return drafting;
    }

    private Task<Somebody> Signed(string who) => Somebody.SignedIn(site, $"{who}.example");

    private static string Link(Somebody person, string words) => person.Page.QuerySelectorAll("main a").First(link => link.TextContent.StartsWith(words, StringComparison.Ordinal)).GetAttribute("href")!;
}

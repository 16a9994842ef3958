using System.Net;
using System.Text.Json;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Api;

/// <summary>A program reads what a decision does to those who test the words: with the decision, and before it is saved.</summary>
public sealed class DecisionEffectsApiTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Warning = "This leaves clause 2.1 without enough councillors: too few councillors may check the new words for the publishing rules to be met.";

    [Fact]
    public async Task A_decision_that_leaves_a_clause_without_enough_councillors_says_so_before_it_is_saved_and_when_it_is()
    {
        var (drafting, plumbing) = Checked();
        var number = drafting.Proposed("rep@eastam", "Pipes", new RequestedChange.Reword(plumbing, "We will fix the pipes before we buy new taps."));
        using var editor = ApiClient.For(site, "editor@centre.example");
        var (path, body, before) = ($"declarations/{drafting.Slug}/proposals/{number}/decision", new { code = "accepted", reason = "Plainer.", tip = $"{drafting.Register.Tip}" }, drafting.Register.Tip);

        var asked = await editor.Post($"{path}?check=true", body, key: "pipes");

        Assert.Equal((HttpStatusCode.OK, JsonValueKind.Null), (asked.Status, asked.Json.GetProperty("seq").ValueKind));
        Assert.StartsWith(Warning, Assert.Single(Warnings(asked.Json)), StringComparison.Ordinal);
        var told = asked.Json.GetProperty("signOffs");
        Assert.Equal($$"""{"changed":["{{plumbing}}"],"noLonger":[{"clause":"{{plumbing}}","people":1}],"again":[],"agreements":0,"mayTest":0,"councillors":2,"stuck":["{{plumbing}}"]}""", told.GetRawText());
        Assert.Equal(before, drafting.Register.Tip);

        // The same call without the question is the decision, and gives the same answer however often it is sent.
        var done = await editor.Do(path, body, key: "pipes");
        Assert.Equal(told.GetRawText(), done.GetProperty("signOffs").GetRawText());
        Assert.Equal(Warnings(asked.Json), Warnings(done));
        Assert.Equal(done.GetRawText(), (await editor.Do(path, body, key: "pipes")).GetRawText());
        Assert.Equal(DecisionCode.Accepted, drafting.Register.Proposals[number].Decision!.Code);
    }

    [Fact]
    public async Task Where_enough_may_test_the_words_or_the_text_stays_there_is_no_warning()
    {
        var (drafting, plumbing) = Checked();
        var number = drafting.Proposed("rep@southam", "Pipes", new RequestedChange.Reword(plumbing, "We will fix the pipes before we buy new taps."));
        using var editor = ApiClient.For(site, "editor@centre.example");
        var (path, tip) = ($"declarations/{drafting.Slug}/proposals/{number}", $"{drafting.Register.Tip}");

        var not = await editor.Post($"{path}/decision?check=true", new { code = "not-accepted", reason = "No.", tip });
        var done = await editor.Do($"{path}/decision", new { code = "accepted", reason = "Plainer.", tip });
        var undone = await editor.Post($"{path}/undoing?check=true", new { decision = done.GetProperty("seq").GetInt32(), reason = "Too early." });

        Assert.Equal((HttpStatusCode.OK, JsonValueKind.Null), (not.Status, not.Json.GetProperty("signOffs").ValueKind));
        Assert.Equal((2, "[]"), (done.GetProperty("signOffs").GetProperty("mayTest").GetInt32(), done.GetProperty("signOffs").GetProperty("stuck").GetRawText()));
        Assert.Empty(Warnings(done));
        Assert.Equal($$"""[{"clause":"{{plumbing}}","people":1}]""", undone.Json.GetProperty("signOffs").GetProperty("again").GetRawText());
        Assert.Equal(DecisionCode.Accepted, drafting.Register.Proposals[number].Decision!.Code);
    }

    [Fact]
    public async Task Undoing_warns_as_deciding_does()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("plumbing before");
        drafting.Accepted("rep@eastam", "Pipes", new RequestedChange.Reword(plumbing, "We will fix the pipes before we buy new taps."));
        var number = drafting.Proposed("rep@southam", "Leaks", new RequestedChange.Remove(plumbing));
        drafting.Decided("editor@centre", number, DecisionCode.Accepted);
        using var editor = ApiClient.For(site, "editor@centre.example");
        var (path, body) = ($"declarations/{drafting.Slug}/proposals/{number}/undoing", new { decision = drafting.Register.Proposals[number].Decision!.Seq, reason = "Too early." });

        var asked = await editor.Post($"{path}?check=true", body);
        Assert.False(drafting.Register.Proposals[number].IsOpen);
        var done = await editor.Do(path, body);

        Assert.StartsWith(Warning, Assert.Single(Warnings(asked.Json)), StringComparison.Ordinal);
        Assert.Equal(Warnings(asked.Json), Warnings(done));
        Assert.True(drafting.Register.Proposals[number].IsOpen);
    }

    [Fact]
    public async Task So_do_one_answer_to_a_whole_cluster_and_a_draft_decision_that_is_published()
    {
        var (drafting, plumbing) = Checked();
        var (pipes, leaks) = (drafting.Proposed("rep@eastam", "Pipes", new RequestedChange.Reword(plumbing, "We will fix the pipes before we buy new taps.")), drafting.Proposed("rep@southam", "Leaks", new RequestedChange.Reword(plumbing, "We will stop the leaks before we buy new taps.")));
        var point = ((Contributed)drafting.BroughtIn("rep@southam", "It drips.", "southam").Entry).Contribution;
        drafting.Did("editor@centre", Role.Editor, (_, head) => new Clustered(head, 1, Line.Parse("Pipes first"), [pipes, leaks], [point]));
        using var editor = ApiClient.For(site, "editor@centre.example");
        var (path, tip) = ($"declarations/{drafting.Slug}", $"{drafting.Register.Tip}");
        var draft = (await editor.Do($"{path}/draft-decisions", new { proposal = pipes, tip, code = "accepted", reason = "Plainer." })).GetProperty("id").GetString();
        var answer = new { code = "accepted", proposal = pipes, reason = "Plainer.", tip };

        var published = await editor.Post($"{path}/draft-decisions/{draft}/publish?check=true", new { });
        var asked = await editor.Post($"{path}/clusters/1/answer?check=true", answer);
        Assert.Equal(HttpStatusCode.OK, (await editor.Get($"{path}/draft-decisions/{draft}")).Status);
        Assert.All(new[] { pipes, leaks }, number => Assert.True(drafting.Register.Proposals[number].IsOpen));
        var done = await editor.Do($"{path}/clusters/1/answer", answer);

        Assert.All(new[] { published.Json, asked.Json, done }, told => Assert.StartsWith(Warning, Assert.Single(Warnings(told)), StringComparison.Ordinal));
        Assert.Equal([null, null, null], asked.Json.GetProperty("answers").EnumerateArray().Select(one => one.GetProperty("why").GetString()));
        Assert.All(asked.Json.GetProperty("answers").EnumerateArray(), one => Assert.Equal(JsonValueKind.Null, one.GetProperty("seq").ValueKind));
        Assert.Equal(pipes, drafting.Register.Proposals[leaks].Decision!.CoveredBy);
    }

    [Fact]
    public async Task Who_may_not_decide_is_refused_the_same_when_they_only_ask()
    {
        var (drafting, plumbing) = Checked();
        var number = drafting.Proposed("rep@northam", "Pipes", new RequestedChange.Reword(plumbing, "We will fix the pipes before we buy new taps."));
        var body = new { code = "accepted", reason = "Plainer.", tip = $"{drafting.Register.Tip}" };

        foreach (var who in new[] { "rep@southam.example", "editor@northam.example", "nobody@nowhere.example" })
        {
            using var other = ApiClient.For(site, who);
            var (asked, tried) = (await other.Post($"declarations/{drafting.Slug}/proposals/{number}/decision?check=true", body), await other.Post($"declarations/{drafting.Slug}/proposals/{number}/decision", body));
            Assert.Equal((HttpStatusCode.Forbidden, tried.Detail), (asked.Status, asked.Detail));
        }

        using var editor = ApiClient.For(site, "editor@centre.example");
        Assert.Equal(HttpStatusCode.BadRequest, (await editor.Post($"declarations/{drafting.Slug}/proposals/{number}/decision?check=perhaps", body)).Status);
        Assert.True(drafting.Register.Proposals[number].IsOpen);
    }

    private static IEnumerable<string> Warnings(JsonElement answer) => answer.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()!);

    /// <summary>A clause that one councillor has found neutral.</summary>
    private (Drafting Drafting, ClauseId Plumbing) Checked()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("plumbing before");
        drafting.FoundNeutral("oak@eastam", plumbing);
        return (drafting, plumbing);
    }
}

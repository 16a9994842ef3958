using System.Net;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Api;

/// <summary>Programs bring contributions in, make proposals of them and answer them.</summary>
public sealed class ContributionApiTests : IAsyncLifetime, IDisposable
{
    private const string Path = ApiDeclaration.Path;

    private readonly RunningSite site = new();
    private ApiDeclaration declaration = null!;

    public async ValueTask InitializeAsync() => declaration = await ApiDeclaration.Started(site);

    public async ValueTask DisposeAsync()
    {
        Dispose();
        await site.DisposeAsync();
    }

    public void Dispose() => declaration?.Dispose();

    [Fact]
    public async Task A_contribution_becomes_a_proposal_and_is_answered_by_its_decision()
    {
        var clause = (await declaration.Clause("We will fix")).GetProperty("id").GetString();
        var number = (await declaration.Southam.Do($"{Path}/contributions", new
        {
            point = "Nobody knows what plumbing means.",
            kind = "wording",
            organisation = "northam",
            clause,
            @base = await declaration.Tip(),
            occasion = "workshop",
            place = "Leeds",
            day = "2026-05-03",
            wording = "We will fix the pipes.",
        })).GetProperty("number").GetInt32();
        Assert.Equal(("open", "northam", "2026-05-03"), await Told(number));

        await declaration.Southam.Do($"{Path}/proposals", new { title = "Pipes", reason = "It is clearer.", @base = await declaration.Tip(), contribution = number, changes = new[] { new { op = "reword", clause, wording = "We will fix the pipes." } } });
        Assert.Equal("proposed", (await Told(number)).State);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await declaration.Southam.Post($"{Path}/proposals", new { title = "Again", reason = "R", @base = await declaration.Tip(), contribution = number, changes = new[] { new { op = "reword", clause, wording = "We will." } } })).Status);

        await declaration.Centre.Do($"{Path}/proposals/1/decision", new { code = "not-accepted", reason = "It is an image.", tip = await declaration.Tip() });
        var answered = (await declaration.Northam.Get($"{Path}/contributions/{number}")).Json;
        Assert.Equal(("answered", "not-accepted", "It is an image."), (answered.GetProperty("state").GetString(), answered.GetProperty("answer").GetProperty("code").GetString(), answered.GetProperty("answer").GetProperty("reason").GetString()));
    }

    [Fact]
    public async Task A_withheld_source_is_told_to_no_program_and_sending_twice_is_once()
    {
        var body = new { point = "It reads like a leaflet.", kind = "political-neutrality", source = "Little Weston Parish Council", @base = await declaration.Tip(), occasion = "letter" };

        var first = await declaration.Steward.Do($"{Path}/contributions", body, "one");
        var second = await declaration.Steward.Do($"{Path}/contributions", body, "one");

        Assert.Equal(first.GetProperty("commit").GetString(), second.GetProperty("commit").GetString());
        var list = await declaration.Steward.Get($"{Path}/contributions");
        Assert.Contains("\"withheld\":true", list.Text);
        Assert.DoesNotContain("Weston", list.Text);
    }

    [Fact]
    public async Task Several_are_answered_alike_once_and_the_answers_are_read_as_they_are_asked_for()
    {
        var tip = await declaration.Tip();
        foreach (var organisation in new[] { "northam", "southam", "northam" })
        {
            await declaration.Steward.Do($"{Path}/contributions", new { point = "It is long.", kind = "meaning", organisation, @base = tip, occasion = "workshop", place = "Leeds", day = "2026-05-03" });
        }

        await declaration.Centre.Do($"{Path}/contributions/1/answer", new { code = "noted", reason = "We read it." });
        var body = new { numbers = new[] { 1, 2, 3 }, code = "out-of-scope", reason = "It is elsewhere." };
        var first = await declaration.Centre.Do($"{Path}/contributions/answers", body, "several");
        var second = await declaration.Centre.Do($"{Path}/contributions/answers", body, "several");

        Assert.Equal([2, 3], first.GetProperty("answered").EnumerateArray().Select(answered => answered.GetProperty("number").GetInt32()));
        Assert.Equal("Contribution 1 has been answered already.", first.GetProperty("leftOut")[0].GetProperty("detail").GetString());
        Assert.Equal(first.GetProperty("answered").GetRawText(), second.GetProperty("answered").GetRawText());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await declaration.Centre.Post($"{Path}/contributions/answers", body)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await declaration.Centre.Post($"{Path}/contributions/answers", new { code = "noted", reason = "R" })).Status);
        var told = (await declaration.Northam.Get($"{Path}/answers?organisation=northam&code=out-of-scope&occasion=workshop%202026-05-03%20Leeds")).Json;
        Assert.Equal((1, 3, "It is elsewhere."), (told.GetArrayLength(), told[0].GetProperty("contribution").GetInt32(), told[0].GetProperty("answer").GetProperty("reason").GetString()));
        Assert.StartsWith("Clause: There is no such clause", (await declaration.Northam.Get($"{Path}/answers?clause=99")).Detail);
    }

    [Fact]
    public async Task Whatever_cannot_be_read_is_refused_with_what_to_send()
    {
        var tip = await declaration.Tip();
        (object Body, string Detail)[] table =
        [
            (new { point = "P", kind = "colour", organisation = "northam", @base = tip, occasion = "letter" }, "Send a kind"),
            (new { point = "P", kind = "other", @base = tip, occasion = "letter" }, "Send who made it"),
            (new { point = "P", kind = "other", organisation = "northam", name = "Forum", @base = tip, occasion = "letter" }, "Send who made it"),
            (new { point = "P", kind = "other", name = "Forum", @base = tip, occasion = "letter" }, "Send with the name a class"),
            (new { point = "P", kind = "other", organisation = "northam", occasion = "letter" }, "Send as base the tip"),
            (new { point = "P", kind = "other", organisation = "northam", @base = tip }, "Send an occasion"),
            (new { point = "P", kind = "other", organisation = "northam", @base = tip, occasion = "letter", day = "3 May" }, "Send as day a date"),
            (new { point = "P", kind = "other", organisation = "northam", @base = tip, occasion = "letter", clause = "3.2" }, "Send as clause"),
        ];

        foreach (var (body, detail) in table)
        {
            var answer = await declaration.Steward.Post($"{Path}/contributions", body);
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.StartsWith(detail, answer.Detail);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await declaration.Elm.Post($"{Path}/contributions", new { point = "P", kind = "other", organisation = "northam", @base = tip, occasion = "letter" })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await declaration.Centre.Post($"{Path}/contributions/9/answer", new { code = "noted", reason = "R" })).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await declaration.Centre.Get($"{Path}/contributions?state=lost")).Status);
    }

    private async Task<(string? State, string? Organisation, string? Day)> Told(int number)
    {
        var told = (await declaration.Northam.Get($"{Path}/contributions/{number}")).Json;
        return (told.GetProperty("state").GetString(), told.GetProperty("organisation").GetString(), told.GetProperty("day").GetString());
    }
}

using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Api;

/// <summary>What the API answers when it says no, and that repeating a request is harmless.</summary>
public sealed class ApiRefusalTests : IAsyncLifetime, IDisposable
{
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
    public async Task Without_a_token_nothing_is_written()
    {
        using var visitor = new ApiClient(site.Address, token: null);
        using var stranger = new ApiClient(site.Address, token: "dc_made-up");

        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.Post("declarations", new { })).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.Post($"{ApiDeclaration.Path}/proposals", new { })).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get(ApiDeclaration.Path)).Status);
    }

    [Fact]
    public async Task Each_kind_of_no_has_its_status()
    {
        var path = ApiDeclaration.Path;
        var tip = await declaration.Tip();
        var number = await declaration.Propose(declaration.Northam, "We will fix", "We will repair the plumbing.");
        object Reword(string clause, string wording, string title = "T", string reason = "R") =>
            new { title, reason, @base = tip, changes = new[] { new { op = "reword", clause, wording } } };

        (HttpStatusCode Status, Task<ApiClient.Answer> Answer)[] table =
        [
            (HttpStatusCode.BadRequest, declaration.Northam.Post($"{path}/proposals", Reword("c3", "invisi\u200bble"))),
            (HttpStatusCode.BadRequest, declaration.Northam.Post($"{path}/proposals", Reword("3", "Words."))),
            (HttpStatusCode.BadRequest, declaration.Northam.Post($"{path}/proposals", Reword("c3", ""))),
            (HttpStatusCode.BadRequest, declaration.Northam.Post($"{path}/proposals", Reword("c3", "Words.", title: ""))),
            (HttpStatusCode.BadRequest, declaration.Steward.Post($"{path}/organisations", new { slug = "Not A Slug", name = "N", @class = "local-authority" })),
            (HttpStatusCode.Forbidden, declaration.Northam.Post($"{path}/proposals/{number}/decision", new { code = "accepted", reason = "R", tip })),
            (HttpStatusCode.Forbidden, declaration.Southam.Post($"{path}/proposals/{number}/withdrawal", new { })),
            (HttpStatusCode.Forbidden, declaration.Northam.Post($"{path}/organisations", new { slug = "o", name = "Other", @class = "supplier" })),
            (HttpStatusCode.NotFound, declaration.Centre.Post($"{path}/proposals/99/decision", new { code = "deferred", reason = "R", tip })),
            (HttpStatusCode.NotFound, declaration.Centre.Post("declarations/none/proposals/1/decision", new { code = "deferred", reason = "R", tip })),
            (HttpStatusCode.Conflict, declaration.Elm.Post($"{path}/neutrality", new { sha256 = new string('0', 64), finding = "neutral" })),
            (HttpStatusCode.Conflict, declaration.Centre.Post($"{path}/agreements", new { textSha256 = new string('0', 64), policySha256 = new string('0', 64) })),
            (HttpStatusCode.UnprocessableEntity, declaration.Northam.Post($"{path}/proposals", Reword("c3", "Words.", reason: ""))),
            (HttpStatusCode.UnprocessableEntity, declaration.Steward.Post($"{path}/organisations", new { slug = "northam", name = "Northam Council", @class = "local-authority" })),
            (HttpStatusCode.UnprocessableEntity, declaration.Steward.Post($"{path}/versions", new { number = "1.0", tip })),
        ];

        foreach (var (status, answer) in table)
        {
            var got = await answer;
            Assert.True(status == got.Status, $"{status} was due: {got.Text}");
            Assert.NotEmpty(got.Detail);
        }
    }

    [Fact]
    public async Task The_same_request_twice_is_written_once()
    {
        var body = new { slug = "other", name = "Other Council", @class = "local-authority" };

        var first = await declaration.Steward.Do($"{ApiDeclaration.Path}/organisations", body, key: "once");
        var again = await declaration.Steward.Do($"{ApiDeclaration.Path}/organisations", body, key: "once");
        var different = await declaration.Steward.Post($"{ApiDeclaration.Path}/organisations", new { slug = "third", name = "Third Council", @class = "local-authority" }, key: "once");

        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.Equal(HttpStatusCode.Conflict, different.Status);
    }

    [Fact]
    public async Task A_decision_on_words_that_changed_since_is_a_conflict()
    {
        var tip = await declaration.Tip();
        var first = await declaration.Propose(declaration.Northam, "We will fix", "We will repair the pipes.");
        var read = await declaration.Tip();
        await declaration.Centre.Do($"{ApiDeclaration.Path}/proposals/{first}/decision", new { code = "accepted", reason = "R", tip = read });

        var late = await declaration.Guild.Post($"{ApiDeclaration.Path}/proposals/{first}/decision", new { code = "not-accepted", reason = "R", tip = read });

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.NotEqual(tip, read);
    }

    [Fact]
    public async Task A_person_with_several_offices_names_the_one_that_speaks()
    {
        await declaration.Steward.Do($"{ApiDeclaration.Path}/appointments", new { email = "steward@centre.example", role = "editor", organisation = "guild" });
        var number = await declaration.Propose(declaration.Northam, "We will fix", "We will repair the pipes.");

        declaration.Steward.Office = "editor@centre";
        var notHeld = await declaration.Steward.Post($"{ApiDeclaration.Path}/proposals/{number}/decision", new { code = "deferred", reason = "R", tip = await declaration.Tip() });
        declaration.Steward.Office = "editor@guild";
        await declaration.Steward.Do($"{ApiDeclaration.Path}/proposals/{number}/decision", new { code = "deferred", reason = "R", tip = await declaration.Tip() });

        Assert.Equal(HttpStatusCode.Forbidden, notHeld.Status);
    }

    [Fact]
    public async Task Who_holds_several_offices_of_a_role_must_name_one()
    {
        await declaration.Steward.Do($"{ApiDeclaration.Path}/appointments", new { email = "editor@centre.example", role = "editor", organisation = "northam" });
        var number = await declaration.Propose(declaration.Southam, "We will fix", "We will repair the pipes.");
        var decision = new { code = "deferred", reason = "R", tip = await declaration.Tip() };

        var unnamed = await declaration.Centre.Post($"{ApiDeclaration.Path}/proposals/{number}/decision", decision);
        declaration.Centre.Office = "editor@northam";
        await declaration.Centre.Do($"{ApiDeclaration.Path}/proposals/{number}/decision", decision);

        Assert.Equal(HttpStatusCode.BadRequest, unnamed.Status);
        Assert.Equal("You hold several offices that can do this. Name one of them in the Office header: editor@centre or editor@northam.", unnamed.Detail);
    }

    [Fact]
    public async Task Holes_and_doubles_in_a_list_are_refused_with_a_sentence()
    {
        var path = ApiDeclaration.Path;
        var number = await declaration.Propose(declaration.Northam, "We will fix", "We will repair the pipes.");
        var tip = await declaration.Tip();
        var clause = (await declaration.Clause("We will fix")).GetProperty("id").GetString();
        object Proposal(object? changes) => new { title = "T", reason = "R", @base = tip, changes };
        object Decision(params object?[] wordings) => new { code = "accepted-with-changes", reason = "R", tip, wordings };
        object wording = new { clause, wording = "We will mend it." };

        foreach (var (answer, sentence) in new[]
        {
            (await declaration.Northam.Post($"{path}/proposals", Proposal(new object?[] { null })), "Send an op with each change: reword, add, remove or move."),
            (await declaration.Northam.Post($"{path}/proposals", Proposal(null)), "Send changes: a list of what is asked for."),
            (await declaration.Centre.Post($"{path}/proposals/{number}/decision", Decision([null])), "Send the clause's id with each wording, like c7."),
            (await declaration.Centre.Post($"{path}/proposals/{number}/decision", Decision(wording, wording)), $"Send one wording for {clause}, not several."),
            (await declaration.Steward.Post("declarations", new { slug = "both", title = "T", organisation = new { slug = "o", name = "Other", @class = "supplier" }, text = "# T\n", template = "joint-declaration" }), "Send a text or the name of a template, not both."),
        })
        {
            Assert.True(answer.Status == HttpStatusCode.BadRequest, $"{answer.Status}: {answer.Text}");
            Assert.Equal(sentence, answer.Detail);
        }
    }

    [Fact]
    public async Task A_new_declaration_may_be_long_and_nothing_else()
    {
        var text = string.Concat(Enumerable.Repeat("We share what we learn with everybody who asks.\n\n", 40_000));
        await declaration.Steward.Do("declarations", new { slug = "long", title = "Long", organisation = new { slug = "centre", name = "Centre", @class = "central-government" }, text });

        var tooLong = await declaration.Steward.Post($"{ApiDeclaration.Path}/organisations", new { slug = "o", name = text, @class = "supplier" });
        using var visitor = new ApiClient(site.Address, token: null);
        var unknown = await visitor.Post("declarations", new { });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLong.Status);
        Assert.Equal("The request is too large: 10 MiB is the most for a new declaration, 1 MiB for anything else.", tooLong.Detail);
        Assert.Equal("Send a bearer token that is known here: 'Authorization: Bearer', a space and the token.", unknown.Detail);
    }

    [Fact]
    public async Task Words_of_a_concern_may_have_been_copied_with_line_breaks()
    {
        var clause = (await declaration.Clause("We will fix")).GetProperty("sha256").GetString();

        await declaration.Elm.Do($"{ApiDeclaration.Path}/neutrality", new { sha256 = clause, finding = "concern", words = " fix the\r\nplumbing ", reason = "A slogan." });

        Assert.Contains("fix the plumbing", (await declaration.Steward.Get($"{ApiDeclaration.Path}/record")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_decisions_at_once_are_one()
    {
        var number = await declaration.Propose(declaration.Northam, "We will fix", "We will repair the pipes.");
        var tip = await declaration.Tip();

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(index =>
            (index % 2 == 0 ? declaration.Centre : declaration.Guild).Post($"{ApiDeclaration.Path}/proposals/{number}/decision", new { code = "accepted", reason = $"R{index}", tip })));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Created);
        Assert.Equal(49, answers.Count(answer => answer.Status == HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task The_API_describes_itself()
    {
        using var http = new HttpClient { BaseAddress = site.Address };

        var description = await http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken);

        var root = JsonDocument.Parse(description).RootElement;
        var decision = root.GetProperty("paths").GetProperty("/api/v1/declarations/{slug}/proposals/{n}/decision").GetProperty("post");
        Assert.Equal("bearer", root.GetProperty("components").GetProperty("securitySchemes").GetProperty("Bearer").GetProperty("scheme").GetString());
        Assert.Equal(["Proposals"], decision.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        Assert.Equal(["slug", "n", "check", "Idempotency-Key", "Office"], decision.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()));
        Assert.Equal(["200", "201", "400", "401", "403", "404", "409", "413", "422", "429", "503"], decision.GetProperty("responses").EnumerateObject().Select(response => response.Name).Order(StringComparer.Ordinal));
        Assert.True(decision.GetProperty("security")[0].TryGetProperty("Bearer", out _));
    }

    [Theory]
    [InlineData("contributions/answers", "code meeting numbers proposal reason")]
    [InlineData("language/answers", "answers filledInBy")]
    [InlineData("neutrality/withdrawal", "reason sha256 textSha256")]
    [InlineData("signatures/{seq}/withdrawal", "reason")]
    [InlineData("threads/{n}/comments", "comment suggestion")]
    [InlineData("draft-decisions/{id}/comments", "text")]
    public async Task Each_body_is_described_by_its_own_properties(string path, string properties)
    {
        using var http = new HttpClient { BaseAddress = site.Address };

        var root = JsonNode.Parse(await http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken))!;

        var schema = root["paths"]![$"/api/v1/declarations/{{slug}}/{path}"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]!.ToString();
        var described = root["components"]!["schemas"]![schema.Split('/')[^1]]!["properties"]!.AsObject();
        Assert.Equal(properties.Split(' '), described.Select(property => property.Key).Order(StringComparer.Ordinal));
    }
}

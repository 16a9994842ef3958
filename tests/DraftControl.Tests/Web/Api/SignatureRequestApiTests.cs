using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Tests.Web.Pages;
using DraftControl.Web.Api;

namespace DraftControl.Tests.Web.Api;

/// <summary>Requests to sign through the API: begun by anybody, read and answered by stewards, as on the pages.</summary>
public sealed class SignatureRequestApiTests : IClassFixture<SigningSite>, IDisposable
{
    private readonly SigningSite signing;
    private readonly Drafting drafting;
    private readonly ApiClient steward;
    private readonly ApiClient visitor;

    public SignatureRequestApiTests(SigningSite signing)
    {
        this.signing = signing;
        drafting = Drafting.On(signing.Site, drafting: "participants");
        steward = ApiClient.For(signing.Site, "steward@centre.example");
        visitor = new ApiClient(signing.Site.Address, token: null);
    }

    private string Requests => $"declarations/{drafting.Slug}/signature-requests";

    public void Dispose()
    {
        steward.Dispose();
        visitor.Dispose();
    }

    [Fact]
    public async Task Anybody_begins_and_a_steward_confirms_what_came_by_the_link()
    {
        drafting.Released();
        var address = $"clerk-{drafting.Slug}@upland.example";
        var started = await visitor.Post(Requests, Start(address));
        Assert.Equal((HttpStatusCode.Accepted, "1.0", address), (started.Status, started.Json.GetProperty("version").GetString(), started.Json.GetProperty("sentTo").GetString()));
        Assert.Contains("A link goes to", started.Json.GetProperty("next").GetString());
        Assert.Empty((await steward.Get(Requests)).Json.EnumerateArray());
        await signing.Ask(address, ("Fields.CommitmentTitle", "Mend the drains"));

        var asked = Assert.Single((await steward.Get(Requests)).Json.EnumerateArray());
        var id = asked.GetProperty("id").GetString();
        Assert.Equal("sign waiting 1.0 Upland Trust other-public chief executive Cabinet, 3 February 2026", string.Join(' ', new[] { "kind", "state", "version" }.Select(field => asked.GetProperty(field).GetString())
            .Concat(new[] { "name", "class" }.Select(field => asked.GetProperty("organisation").GetProperty(field).GetString()))
            .Concat(new[] { "officeOfSignatory", "authority" }.Select(field => asked.GetProperty(field).GetString()))));
        Assert.Equal(address, asked.GetProperty("contact").GetProperty("email").GetString());
        var confirmation = new { register = new { slug = "upland", name = "Upland Trust", @class = "other-public" } };
        var seq = (await steward.Do($"{Requests}/{id}/confirmation", confirmation)).GetProperty("seq").GetInt32();

        var signed = Assert.Single(signing.Signatures(drafting));
        Assert.Equal((seq, new Signatory.Registered(Slug.Parse("upland"))), (signed.Seq, signed.Signatory));
        Assert.NotNull(drafting.Register.Files["pages/commitment-upland.md"]);
        Assert.Contains("Confirmed", signing.Site.MailTo(address)[^1]);
        Assert.Equal(seq, (await steward.Do($"{Requests}/{id}/confirmation", confirmation)).GetProperty("seq").GetInt32());
        Assert.Single(signing.Signatures(drafting));
    }

    [Fact]
    public async Task A_steward_declines_with_a_reason_once()
    {
        drafting.Released();
        await signing.Invite(drafting, $"eastam; api-{drafting.Slug}@eastam.example");
        await signing.Ask($"api-{drafting.Slug}@eastam.example");
        var path = $"{Requests}/{signing.Last(drafting).Id}";

        Assert.Equal((HttpStatusCode.BadRequest, "Enter why you do not confirm it. The organisation reads it."), await Told(steward.Post($"{path}/refusal", new { })));
        await steward.Do($"{path}/refusal", new { answer = "The minutes do not say so." });

        Assert.Contains("The minutes do not say so.", signing.Site.MailTo($"api-{drafting.Slug}@eastam.example")[^1]);
        Assert.Equal((HttpStatusCode.Conflict, "This request was decided already."), await Told(steward.Post($"{path}/refusal", new { answer = "Again." })));
        Assert.Equal((HttpStatusCode.Conflict, "This request was decided already."), await Told(steward.Post($"{path}/confirmation", new { organisation = "eastam" })));
        var asked = Assert.Single((await steward.Get(Requests)).Json.EnumerateArray());
        Assert.Equal(("declined", "The minutes do not say so."), (asked.GetProperty("state").GetString(), asked.GetProperty("answer").GetString()));
        Assert.Empty(drafting.Register.Signatures);
    }

    [Fact]
    public async Task The_same_start_sent_again_sends_one_link()
    {
        drafting.Released();
        var address = $"twice-{drafting.Slug}@upland.example";

        await visitor.Post(Requests, Start(address), key: "first");
        signing.Site.Clock.Pass(TimeSpan.FromHours(1));
        await visitor.Post(Requests, Start(address), key: "first");
        Assert.Equal(1, Mailbox.Count(signing.Site, address));
        await visitor.Post(Requests, Start(address), key: "second");

        Assert.Equal(2, Mailbox.Count(signing.Site, address));
    }

    [Fact]
    public async Task Each_kind_of_no_has_its_status()
    {
        var unreleased = Drafting.On(signing.Site);
        drafting.Released();
        await signing.Invite(drafting, $"southam; no-{drafting.Slug}@southam.example");
        await signing.Ask($"no-{drafting.Slug}@southam.example");
        var path = $"{Requests}/{signing.Last(drafting).Id}";
        using var editor = ApiClient.For(signing.Site, "editor@centre.example");
        using var nobody = ApiClient.For(signing.Site, "nobody@nowhere.example");

        (HttpStatusCode Status, string Sentence, Task<ApiClient.Answer> Answer)[] table =
        [
            (HttpStatusCode.Unauthorized, "Send a bearer token", visitor.Get(Requests)),
            (HttpStatusCode.Unauthorized, "Send a bearer token", visitor.Post($"{path}/confirmation", new { organisation = "southam" })),
            (HttpStatusCode.Unauthorized, "Send a bearer token", visitor.Post($"{path}/refusal", new { answer = "No." })),
            (HttpStatusCode.Forbidden, "Only a steward", editor.Get(Requests)),
            (HttpStatusCode.Forbidden, "Only a steward", editor.Post($"{path}/confirmation", new { organisation = "southam" })),
            (HttpStatusCode.Forbidden, "Only a steward", editor.Post($"{path}/refusal", new { answer = "No." })),
            (HttpStatusCode.NotFound, "There is no declaration", nobody.Get(Requests)),
            (HttpStatusCode.NotFound, "There is no request 'none'", steward.Post($"{Requests}/none/confirmation", new { organisation = "southam" })),
            (HttpStatusCode.BadRequest, "Send the short name of a registered organisation", steward.Post($"{path}/confirmation", new { organisation = "atlantis" })),
            (HttpStatusCode.UnprocessableEntity, "is registered already", steward.Post($"{path}/confirmation", new { register = new { slug = "southam", name = "Southam", @class = "local-authority" } })),
            (HttpStatusCode.BadRequest, "Enter the organisation's name", visitor.Post(Requests, new { name = "", @class = "supplier", email = "a@b.example" })),
            (HttpStatusCode.BadRequest, "Send a class", visitor.Post(Requests, new { name = "Upland", @class = "trust", email = "a@b.example" })),
            (HttpStatusCode.BadRequest, "email address", visitor.Post(Requests, new { name = "Upland", @class = "supplier", email = "nowhere" })),
            (HttpStatusCode.UnprocessableEntity, "No version of this declaration has been released", visitor.Post($"declarations/{unreleased.Slug}/signature-requests", Start("a@b.example"))),
        ];

        foreach (var (status, sentence, answer) in table)
        {
            var got = await answer;
            Assert.True(status == got.Status && got.Detail.Contains(sentence, StringComparison.Ordinal), $"{status} '{sentence}' was due: {got.Text}");
        }

        Assert.Empty(drafting.Register.Signatures);
    }

    [Fact]
    public async Task Who_begins_too_often_from_one_place_is_told_when_to_come_back()
    {
        using var site = RunningSite.With(("Limits:PublicForms", "1"));
        var released = Drafting.On(site);
        released.Released();
        using var http = site.Visitor();
        await Begin(http, released);

        using var answer = await Begin(http, released);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }

    [Fact]
    public async Task The_description_says_that_anybody_may_begin_and_that_stewards_answer()
    {
        var paths = JsonDocument.Parse(await signing.Site.Visitor().GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken)).RootElement.GetProperty("paths");
        var requests = paths.GetProperty("/api/v1/declarations/{slug}/signature-requests");

        Assert.Equal(2, requests.GetProperty("post").GetProperty("security").GetArrayLength());
        Assert.True(requests.GetProperty("post").GetProperty("responses").TryGetProperty("202", out _));
        Assert.Equal(1, requests.GetProperty("get").GetProperty("security").GetArrayLength());
        Assert.Equal(["Signatures"], paths.GetProperty("/api/v1/declarations/{slug}/signature-requests/{id}/refusal").GetProperty("post").GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
    }

    private static object Start(string email) => new { name = "Upland Trust", @class = "other-public", email };

    private static async Task<HttpResponseMessage> Begin(HttpClient http, Drafting drafting)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/declarations/{drafting.Slug}/signature-requests") { Content = JsonContent.Create(Start("clerk@upland.example")) };
        request.Headers.Add(NeedsIdempotencyKey.Header, Guid.NewGuid().ToString("N"));
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<(HttpStatusCode, string)> Told(Task<ApiClient.Answer> answer) => ((await answer).Status, (await answer).Detail);
}

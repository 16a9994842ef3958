using System.Net;
using System.Text.Json;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Api;

/// <summary>Signatures through the API: recorded, withdrawn, read, refused.</summary>
public sealed class SignatureApiTests : IAsyncLifetime, IDisposable
{
    private const string Signatures = $"{ApiDeclaration.Path}/signatures";

    private readonly RunningSite site = new();
    private ApiDeclaration declaration = null!;

    public async ValueTask InitializeAsync()
    {
        declaration = await ApiDeclaration.Started(site);
        await declaration.Release("1.0");
    }

    public async ValueTask DisposeAsync()
    {
        Dispose();
        await site.DisposeAsync();
    }

    public void Dispose() => declaration?.Dispose();

    [Fact]
    public async Task A_signature_is_recorded_and_withdrawn_with_the_reason_and_anybody_can_verify_it()
    {
        var seq = (await declaration.Steward.Do(Signatures, Signature("northam", reason: "Successor of Westam and Eastam."))).GetProperty("seq").GetInt32();
        var signed = Assert.Single(await Read(token: false));
        await declaration.Steward.Do($"{Signatures}/{seq}/withdrawal", new { reason = "Cabinet of 4 June." });
        var withdrawn = Assert.Single(await Read(token: false));

        Assert.Equal("Northam Council|local-authority|1.0|Chief executive|Cabinet, 3 May|Successor of Westam and Eastam.", string.Join('|', new[] { "name", "class", "version", "officeOfSignatory", "authority", "comment" }.Select(field => signed.GetProperty(field).GetString())));
        Assert.Equal(JsonValueKind.Null, signed.GetProperty("until").ValueKind);
        Assert.Equal("Cabinet of 4 June.", withdrawn.GetProperty("reason").GetString());
        Assert.Equal(signed.GetProperty("from").GetString(), withdrawn.GetProperty("from").GetString());
        Assert.NotEqual(JsonValueKind.Null, withdrawn.GetProperty("until").ValueKind);
        AnybodyCan.Verify(site);
    }

    [Fact]
    public async Task A_signature_under_embargo_is_seen_by_those_who_take_part_until_the_release()
    {
        await declaration.Steward.Do($"{ApiDeclaration.Path}/versions", new { number = "1.1", tip = await declaration.Tip() });
        await declaration.Steward.Do(Signatures, Signature("northam", "1.1"));

        Assert.Empty(await Read(token: false));
        Assert.True(Assert.Single(await Read(token: true)).GetProperty("underEmbargo").GetBoolean());

        await declaration.Steward.Do($"{ApiDeclaration.Path}/versions/1.1/release", new { });
        Assert.False(Assert.Single(await Read(token: false)).GetProperty("underEmbargo").GetBoolean());
    }

    [Fact]
    public async Task Each_kind_of_no_has_its_status()
    {
        var seq = (await declaration.Steward.Do(Signatures, Signature("southam"))).GetProperty("seq").GetInt32();
        var gone = (await declaration.Steward.Do(Signatures, Signature("eastam"))).GetProperty("seq").GetInt32();
        await declaration.Steward.Do($"{Signatures}/{gone}/withdrawal", new { reason = "R" });
        using var visitor = new ApiClient(site.Address, token: null);
        object Named(object? name, object? kind, object? organisation = null) => new { version = "1.0", name, @class = kind, organisation, officeOfSignatory = "Chair", authority = "Board" };

        (HttpStatusCode Status, string Sentence, Task<ApiClient.Answer> Answer)[] table =
        [
            (HttpStatusCode.Unauthorized, "Send a bearer token", visitor.Post(Signatures, Signature("northam"))),
            (HttpStatusCode.Unauthorized, "Send a bearer token", visitor.Post($"{Signatures}/{seq}/withdrawal", new { reason = "R" })),
            (HttpStatusCode.Forbidden, "Only a steward can record a signature", declaration.Northam.Post(Signatures, Signature("northam"))),
            (HttpStatusCode.Forbidden, "Only a steward can record a signature", declaration.Centre.Post(Signatures, Signature("northam"))),
            (HttpStatusCode.Forbidden, "Only a steward can record a signature", declaration.Elm.Post(Signatures, Signature("southam"))),
            (HttpStatusCode.Forbidden, "Only a steward can record that a signature was withdrawn", declaration.Southam.Post($"{Signatures}/{seq}/withdrawal", new { reason = "R" })),
            (HttpStatusCode.Forbidden, "Only a steward can record that a signature was withdrawn", declaration.Centre.Post($"{Signatures}/{seq}/withdrawal", new { })),
            (HttpStatusCode.BadRequest, "Send the organisation's short name", declaration.Steward.Post(Signatures, Named(null, null))),
            (HttpStatusCode.BadRequest, "Send either", declaration.Steward.Post(Signatures, Named("Friends", "other-public", "northam"))),
            (HttpStatusCode.BadRequest, "Send a class", declaration.Steward.Post(Signatures, Named("Friends", "friends"))),
            (HttpStatusCode.BadRequest, "Enter the organisation's name", declaration.Steward.Post(Signatures, Named("Friends,", "supplier"))),
            (HttpStatusCode.BadRequest, "the version's number", declaration.Steward.Post(Signatures, Signature("northam", "one"))),
            (HttpStatusCode.BadRequest, "the authority to sign must be 500 characters or fewer", declaration.Steward.Post(Signatures, Signature("northam", authority: new string('a', 501)))),
            (HttpStatusCode.BadRequest, "U+200B", declaration.Steward.Post(Signatures, Signature("northam", authority: "Min\u200bute"))),
            (HttpStatusCode.BadRequest, "Enter why the signature is withdrawn", declaration.Steward.Post($"{Signatures}/{seq}/withdrawal", new { })),
            (HttpStatusCode.NotFound, "Version 9.0 has not been approved", declaration.Steward.Post(Signatures, Signature("northam", "9.0"))),
            (HttpStatusCode.NotFound, "There is no signature 1.", declaration.Steward.Post($"{Signatures}/1/withdrawal", new { reason = "R" })),
            (HttpStatusCode.NotFound, "There is no declaration", declaration.Steward.Post("declarations/none/signatures", Signature("northam"))),
            (HttpStatusCode.UnprocessableEntity, "No organisation with the short name 'atlantis'", declaration.Steward.Post(Signatures, Signature("atlantis"))),
            (HttpStatusCode.UnprocessableEntity, "has signed version 1.0 already", declaration.Steward.Post(Signatures, Signature("southam"))),
            (HttpStatusCode.UnprocessableEntity, "has signed version 1.0 already", declaration.Steward.Post(Signatures, Named("southam COUNCIL", "local-authority"))),
            (HttpStatusCode.UnprocessableEntity, "withdrawn already", declaration.Steward.Post($"{Signatures}/{gone}/withdrawal", new { reason = "R" })),
        ];

        foreach (var (status, sentence, answer) in table)
        {
            var got = await answer;
            Assert.True(status == got.Status && got.Detail.Contains(sentence, StringComparison.Ordinal), $"{status} '{sentence}' was due: {got.Text}");
        }
    }

    [Fact]
    public async Task Who_signs_by_the_name_of_an_organisation_that_takes_part_is_that_organisation()
    {
        await declaration.Steward.Do(Signatures, new { version = "1.0", name = "Northam Council", @class = "supplier", officeOfSignatory = "Chair", authority = "Board" });

        var signed = Assert.Single(await Read(token: false));
        Assert.Equal(("northam", "local-authority"), (signed.GetProperty("organisation").GetString(), signed.GetProperty("class").GetString()));
    }

    private static object Signature(string organisation, string version = "1.0", string authority = "Cabinet, 3 May", string? reason = null) =>
        new { version, organisation, officeOfSignatory = "Chief executive", authority, reason };

    private async Task<IReadOnlyList<JsonElement>> Read(bool token)
    {
        using var visitor = new ApiClient(site.Address, token: null);
        return [.. (await (token ? declaration.Northam : visitor).Get(Signatures)).Json.EnumerateArray()];
    }
}

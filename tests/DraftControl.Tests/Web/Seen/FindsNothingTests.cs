using System.Net;
using System.Text.RegularExpressions;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;
using DraftControl.Web.Signatories;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Seen;

/// <summary>What somebody may not see answers them exactly as something that does not exist.</summary>
public sealed partial class FindsNothingTests(ITestOutputHelper output)
{
    private const string Nothing = "imagined";

    [Fact]
    public async Task A_declaration_without_a_release_is_not_there_for_those_who_do_not_take_part()
    {
        using var planted = new Planted("participants");
        await planted.Begin();
        var addresses = EveryAddress.Of(planted.Site, Planted.Slug).Concat(Questions.About(planted)).Where(address => address.Contains(Planted.Path, StringComparison.Ordinal)).ToList();
        var readers = await Outside(planted);

        foreach (var reader in readers)
        {
            await Parallel.ForEachAsync(addresses, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (address, _) =>
                await AssertAlike(reader, address, address.Replace(Planted.Slug.ToString(), Nothing, StringComparison.Ordinal)));
            await AssertUnlisted(reader);
        }

        Assert.Equal("", Cloned.From(planted.Site, Planted.Slug));
        output.WriteLine($"{addresses.Count} addresses, {readers.Count} readers");
    }

    [Fact]
    public async Task Forms_and_calls_of_the_API_are_not_there_either()
    {
        using var planted = new Planted("participants");
        await planted.Begin();
        var values = EveryAddress.Values(planted.Site, Planted.Slug);
        var addresses = EveryAddress.Templates(planted.Site, "POST").SelectMany(template => EveryAddress.Filled(template, values)).Where(address => address.Contains(Planted.Path, StringComparison.Ordinal)).Distinct().ToList();
        var readers = await Outside(planted);

        foreach (var reader in readers)
        {
            foreach (var address in addresses)
            {
                Assert.Equal(await Posted(reader, address), await Posted(reader, address.Replace(Planted.Slug.ToString(), Nothing, StringComparison.Ordinal)));
            }
        }

        output.WriteLine($"{addresses.Count} addresses, {readers.Count} readers");
    }

    [Fact]
    public async Task What_is_not_released_of_a_declaration_is_not_there()
    {
        using var planted = await Planted.UnderEmbargo("participants");
        var (api, wording) = ($"/api/v1{Planted.Path}", planted.Register.Draft.Clauses.Single(clause => clause.Wording.Text.Contains(Thing.DraftWords.Word, StringComparison.Ordinal)).Wording.Hash);
        var (request, invitation) = (planted.Site.Services.GetRequiredService<SignatureRequests>().In(Planted.Slug)[0].Id, planted.Site.Services.GetRequiredService<SigningInvitations>().In(Planted.Slug)[0].Id);
        var (clause, unsent, noId, noWording) = (planted.Register.Draft.Clauses[^1].Id, EveryAddress.Unsent(planted.Site, Planted.Slug).Single(), new string('0', 32), Sha256.Of("nothing"));
        (string There, string NotThere)[] pairs =
        [
            .. new[] { "", "/text.md", "/text.html", "/text.pdf" }.Select(form => ($"{Planted.Path}/versions/1.1{form}", $"{Planted.Path}/versions/9.9{form}")),
            .. new[] { "", "/decision", "/revision", "/withdrawal" }.Select(page => ($"{Planted.Path}/proposals/2{page}", $"{Planted.Path}/proposals/999{page}")),
            ($"{Planted.Path}/versions/compare?from=1.0&to=1.1", $"{Planted.Path}/versions/compare?from=1.0&to=9.9"),
            ($"{Planted.Path}/versions/compare?from=draft&to=1.0", $"{Planted.Path}/versions/compare?from=9.9&to=1.0"),
            ($"{Planted.Path}/drafts/3", $"{Planted.Path}/drafts/999"),
            ($"{Planted.Path}/clauses/{clause}", $"{Planted.Path}/clauses/c999"),
            ($"{Planted.Path}/record?clause={clause}", $"{Planted.Path}/record?clause=c999"),
            ($"{Planted.Path}/record?before={planted.Register.Seq}", $"{Planted.Path}/record?before=9999"),
            ($"{Planted.Path}/neutrality/{wording}", $"{Planted.Path}/neutrality/{noWording}"),
            ($"{Planted.Path}/signing/requests/{request}", $"{Planted.Path}/signing/requests/{noId}"),
            ($"{Planted.Path}/signing/invitations/{invitation}", $"{Planted.Path}/signing/invitations/{noId}"),
            ($"{Planted.Path}/proposals/unsent/{unsent}/deletion", $"{Planted.Path}/proposals/unsent/{noId}/deletion"),
            ($"{Planted.Path}/proposals/new?unsent={unsent}", $"{Planted.Path}/proposals/new?unsent={noId}"),
            .. new[] { "", "/rows/1", "/progress", "/not-brought-in.csv" }.Select(page => ($"{Planted.Path}/contributions/intake/{EveryAddress.Uploads(planted.Site, Planted.Slug)[0]}{page}", $"{Planted.Path}/contributions/intake/{noId}{page}")),
            ($"{Planted.Path}/contributions/files/{planted.Register.Contributions[1].Entry.File}", $"{Planted.Path}/contributions/files/{noWording}"),
            ($"{Planted.Path}/publishing/release/1.1", $"{Planted.Path}/publishing/release/9.9"),
            ($"{Planted.Path}/publishing/planned/1.1/cancel", $"{Planted.Path}/publishing/planned/9.9/cancel"),
            ($"{Planted.Path}/people/{planted.Register.Roster.Appointments.Keys.First()}/end", $"{Planted.Path}/people/999/end"),
            ($"{Planted.Path}/commitments/southam/contact", $"{Planted.Path}/commitments/nobody/contact"),
            ($"{Planted.Path}/signatories?version=1.1", $"{Planted.Path}/signatories?version=9.9"),
            ($"{Planted.Path}/signatories/was.json?organisation={Thing.Embargoed.Word}&date=2026-01-01", $"{Planted.Path}/signatories/was.json?organisation={Nothing}&date=2026-01-01"),
            ($"{Planted.Path}/search?q={Thing.ApprovedWords.Word}", $"{Planted.Path}/search?q={Nothing}"),
            ($"{api}/versions/1.1", $"{api}/versions/9.9"),
            ($"{api}/proposals/2", $"{api}/proposals/999"),
        ];

        foreach (var reader in await Outside(planted))
        {
            foreach (var (there, notThere) in pairs)
            {
                await AssertAlike(reader, there, notThere);
            }
        }
    }

    private static async Task<IReadOnlyList<Reader>> Outside(Planted planted) => [.. (await Reader.All(planted)).Where(reader => reader.Name is "visitor" or "stranger" or "former")];

    private static async Task AssertAlike(Reader reader, string there, string notThere)
    {
        using var first = await reader.Get(there);
        using var second = await reader.Get(notThere);

        Assert.True(await Told(first, there) == await Told(second, notThere), $"{there} answers the {reader.Name} with {first.StatusCode}, {notThere} with {second.StatusCode}:\n{await Told(first, there)}\n\n{await Told(second, notThere)}");
    }

    private static async Task AssertUnlisted(Reader reader)
    {
        foreach (var list in new[] { "/", "/sitemap.xml", "/api/v1/declarations", "/waiting" })
        {
            using var answer = await reader.Get(list);
            Assert.DoesNotContain(Planted.Slug.ToString(), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
        }
    }

    private static async Task<string> Posted(Reader reader, string address)
    {
        using var answer = await reader.Post(address);
        return await Told(answer, address);
    }

    /// <summary>An answer without what differs each time, and without the words that were asked for.</summary>
    private static async Task<string> Told(HttpResponseMessage answer, string address)
    {
        var text = WebUtility.HtmlDecode(Uri.UnescapeDataString($"{answer.StatusCode} {answer.Headers.Location}\n{await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}"));
        return Changing().Replace(text.Replace(address, "", StringComparison.Ordinal), "");
    }

    [GeneratedRegex("<input name=\"__RequestVerificationToken\"[^>]*>|<input [^>]*FormId[^>]*>|\"traceId\":\"[^\"]*\"|planted|imagined|lapwingsigned|kestrelapproved|\\b(c\\d+|1\\.1|9\\.9|999)\\b")]
    private static partial Regex Changing();
}

using System.Net;
using System.Text;
using System.Text.Json;
using DraftControl.Tests.Support;
using DraftControl.Web.Texts;

namespace DraftControl.Tests.Web.Pages;

/// <summary>The register of signatories: as a page, as files, as an answer for a day.</summary>
public sealed class SignatoriesTests(SignedSite signed) : IClassFixture<SignedSite>
{
    private const string Signatories = $"{SignedSite.Declaration}/signatories";

    private static UkDay Today => UkDay.Of(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task Counts_are_computed_as_at_today()
    {
        var visitor = await new Somebody(signed.Site).Open(Signatories);

        Assert.Contains($"32 organisations are signatories, as at {Today.InWords()} (UK time).", visitor.Text);
        Assert.Contains("By kind Local authority 28 Sector body 1 Other public body 1 Supplier 2", visitor.Text);
        Assert.Contains("By nation Wales 1 Not stated 31", visitor.Text);
        Assert.Contains("By version signed Version 1.0 32", visitor.Text);
        Assert.Equal(32, visitor.Page.QuerySelectorAll(".dc-letter + .dc-signatories > li").Length);
    }

    [Fact]
    public async Task Letters_lead_to_names_and_accents_do_not_matter()
    {
        var visitor = await new Somebody(signed.Site).Open(Signatories);

        Assert.Equal(26, visitor.Page.QuerySelectorAll(".dc-letters a").Length);
        Assert.All(visitor.Page.QuerySelectorAll(".dc-letters a"), link => Assert.NotNull(visitor.Page.QuerySelector(link.GetAttribute("href")!)));
        Assert.Contains("Émile's Friends", visitor.Page.QuerySelector("#letter-E + ul")!.TextContent);
        Assert.Contains("=HYPERLINK(1) Ltd", visitor.Page.QuerySelector("#letter-H + ul")!.TextContent);
    }

    [Theory]
    [InlineData("name=shire%20council%202", 8)]
    [InlineData("name=CARDIGAN", 1)]
    [InlineData("class=supplier", 2)]
    [InlineData("nation=Wales", 1)]
    [InlineData("name=Atlantis", 0)]
    [InlineData("version=1.0&class=sector-body", 1)]
    public async Task A_filter_is_kept_in_the_form_and_in_the_files(string query, int count)
    {
        var visitor = await new Somebody(signed.Site).Open($"{Signatories}?{query}");
        var csv = await Text(visitor.Page.QuerySelector("a[href*='.csv']")!.GetAttribute("href")!);
        var json = JsonDocument.Parse(await Text(visitor.Page.QuerySelector("a[href*='.json']")!.GetAttribute("href")!)).RootElement;

        Assert.Contains($"{count} of 32 signatories match", visitor.Text);
        Assert.Equal(Uri.UnescapeDataString(query.Split('&')[0].Split('=')[1]), visitor.Field(query[..1].ToUpperInvariant() + query[1..].Split('=')[0]));
        Assert.Equal(count, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Count(line => !line.Contains("Merged into", StringComparison.Ordinal)));
        Assert.Equal((count, 32), (json.GetProperty("signatories").GetArrayLength(), json.GetProperty("counts").GetProperty("total").GetInt32()));
    }

    [Fact]
    public async Task Before_the_release_there_was_nobody()
    {
        var visitor = await new Somebody(signed.Site).Open($"{Signatories}?date=3%20May%202020");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("0 organisations are signatories, as at 3 May 2020 (UK time).", visitor.Text);
        Assert.DoesNotContain("Withdrawn", visitor.Text);
    }

    [Theory]
    [InlineData("date=31%20June%202026", "Enter a real date, like 3 May 2026", "Date", "31 June 2026")]
    [InlineData("date=1%20January%202999", "The date must be today or in the past", "Date", "1 January 2999")]
    [InlineData("class=friends", "Choose a kind of organisation from the list", null, null)]
    [InlineData("version=1.1", "Choose a version from the list", null, null)]
    public async Task What_cannot_be_read_is_kept_with_what_to_do(string query, string error, string? field, string? kept)
    {
        var visitor = await new Somebody(signed.Site).Open($"{Signatories}?{query}");
        using var csv = await signed.Site.Visitor().GetAsync(new Uri($"{Signatories}.csv?{query}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (visitor.Status, csv.StatusCode));
        Assert.Equal([error], visitor.Errors);
        Assert.Equal(kept, field is null ? null : visitor.Field(field));
        Assert.Contains(error, await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_signature_stands_apart_with_its_reason()
    {
        var visitor = await new Somebody(signed.Site).Open(Signatories);
        var json = JsonDocument.Parse(await Text($"{Signatories}.json")).RootElement;

        Assert.Contains("Merged into Northam Council.", visitor.Text[visitor.Text.IndexOf("Withdrawn These signatures", StringComparison.Ordinal)..]);
        Assert.Equal("Southam Council", Assert.Single(json.GetProperty("withdrawn").EnumerateArray()).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Signatures_under_embargo_show_to_those_who_take_part_and_to_nobody_else()
    {
        var visitor = await new Somebody(signed.Site).Open(Signatories);
        var participant = await (await Somebody.SignedIn(signed.Site, "rep@northam.example")).Open(Signatories);

        Assert.DoesNotContain("Guild of Councils", visitor.Text);
        Assert.DoesNotContain("1.1", visitor.Text);
        Assert.Contains("Not public yet", participant.Text);
        Assert.Contains("Guild of Councils, version 1.1", participant.Text);
        Assert.DoesNotContain("Guild", await Text($"{Signatories}.csv") + await Text($"{Signatories}.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_spreadsheet_is_marked_as_UTF_8_and_runs_nothing()
    {
        using var answer = await signed.Site.Visitor().GetAsync(new Uri($"{Signatories}.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"sharing-signatories-{Today}.csv", answer.Content.Headers.ContentDisposition!.FileNameStar ?? answer.Content.Headers.ContentDisposition.FileName);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Contains("\r\n\"'=HYPERLINK(1) Ltd\",\"Supplier\",\"\",\"1.0\",", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await new Somebody(signed.Site).Open($"{Signatories}.xml")).Status);
    }

    [Fact]
    public async Task A_declaration_that_nobody_signed_says_so()
    {
        var drafting = Drafting.On(signed.Site);

        var visitor = await new Somebody(signed.Site).Open($"{drafting.Path}/signatories");

        Assert.Contains($"No organisation has signed this declaration yet, as at {Today.InWords()} (UK time).", visitor.Text);
        Assert.Contains("They are listed here when it is released.", visitor.Text);
    }

    private async Task<string> Text(string path) => await signed.Site.Visitor().GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}

using System.Net;
using System.Text.Json;
using DraftControl.Tests.Support;
using DraftControl.Web.Texts;

namespace DraftControl.Tests.Web.Pages;

/// <summary>"Was X a signatory on date D?"</summary>
public sealed class WasSignatoryTests(SignedSite signed) : IClassFixture<SignedSite>
{
    private const string Was = $"{SignedSite.Declaration}/signatories/was";

    private static UkDay Today => UkDay.Of(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task Yes_with_version_since_entry_and_commit()
    {
        var signature = (await signed.Api.Steward.Get($"{ApiDeclaration.Path}/signatures")).Json.EnumerateArray().First(found => found.GetProperty("organisation").GetString() == "northam");
        var visitor = await Ask("northam council", Today);

        Assert.Contains($"Yes. On {Today.InWords()} Northam Council is a signatory of version 1.0, since {Today.InWords()}.", visitor.Text);
        Assert.Contains($"Entry {signature.GetProperty("seq").GetInt32()} {signature.GetProperty("commit").GetString()}", visitor.Text);
        Assert.Equal("northam council", visitor.Field("Organisation"));
        var record = await new Somebody(signed.Site).Open(visitor.Page.QuerySelector("main dl a")!.GetAttribute("href")!);
        Assert.Contains("Northam Council signed version 1.0", record.Page.QuerySelector($"#entry-{signature.GetProperty("seq").GetInt32()}")!.TextContent);
    }

    [Fact]
    public async Task No_before_the_signature_and_after_the_withdrawal()
    {
        var before = await Ask("northam", UkDay.Parse("2020-05-03"));
        var after = await Ask("Southam Council", Today);

        Assert.Contains($"No. On 3 May 2020 Northam Council was not a signatory. Its signature under version 1.0 counts only from {Today.InWords()}.", before.Text);
        Assert.Contains($"No. On {Today.InWords()} Southam Council is not a signatory. Its signature under version 1.0 counted from {Today.InWords()} until it was withdrawn on {Today.InWords()}.", after.Text);
        Assert.Contains("Merged into Northam Council.", after.Text);
    }

    [Theory]
    [InlineData("shire council 2", 9)]
    [InlineData("cyngor", 1)]
    [InlineData("council", 10)]
    [InlineData("Atlantis", 0)]
    [InlineData("Guild of Councils", 0)]
    public async Task A_name_that_is_not_one_gives_suggestions(string name, int count)
    {
        var visitor = await Ask(name, Today);
        var links = visitor.Page.QuerySelectorAll(".dc-answer li a");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal(count, links.Length);
        Assert.Contains(count == 0 ? "No organisation of this name has ever been a signatory." : "Did you mean:", visitor.Text);
        Assert.Equal(name, visitor.Field("Organisation"));
        if (count > 0)
        {
            Assert.Contains("Yes. On", (await visitor.Open(links[0].GetAttribute("href")!)).Text);
        }
    }

    [Theory]
    [InlineData("organisation=northam&date=", "Enter a real date, like 3 May 2026")]
    [InlineData("organisation=northam&date=30/2/2026", "Enter a real date, like 3 May 2026")]
    [InlineData("organisation=northam&date=1/1/2999", "The date must be today or in the past")]
    [InlineData("organisation=&date=1/1/2026", "Enter the name of an organisation")]
    public async Task What_cannot_be_read_has_its_error(string query, string error)
    {
        var visitor = await new Somebody(signed.Site).Open($"{Was}?{query}");
        var program = await Json(query);

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Equal([error], visitor.Errors);
        Assert.Equal((HttpStatusCode.BadRequest, $"{error}."), (program.Status, program.Body.GetProperty("detail").GetString()));
    }

    [Fact]
    public async Task A_program_reads_the_same()
    {
        var yes = await Json($"organisation=northam&date={Today}");
        var no = await Json($"organisation=southam&date={Today}");
        var unknown = await Json($"organisation=shire&date={Today}");

        Assert.True(yes.Body.GetProperty("signatory").GetBoolean());
        Assert.Equal("1.0", yes.Body.GetProperty("signatures")[0].GetProperty("version").GetString());
        Assert.False(no.Body.GetProperty("signatory").GetBoolean());
        Assert.StartsWith("No. On ", no.Body.GetProperty("sentence").GetString(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, 10), (unknown.Status, unknown.Body.GetProperty("suggestions").GetArrayLength()));
    }

    [Fact]
    public async Task The_question_alone_is_a_form()
    {
        var visitor = await new Somebody(signed.Site).Open(Was);

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Empty(visitor.Errors);
        Assert.Equal("", visitor.Field("Organisation"));
    }

    private async Task<Somebody> Ask(string organisation, UkDay day) => await new Somebody(signed.Site).Open($"{Was}?organisation={Uri.EscapeDataString(organisation)}&date={Uri.EscapeDataString(day.InWords())}");

    private async Task<(HttpStatusCode Status, JsonElement Body)> Json(string query)
    {
        using var answer = await signed.Site.Visitor().GetAsync(new Uri($"{Was}.json?{query}", UriKind.Relative), TestContext.Current.CancellationToken);
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement);
    }
}

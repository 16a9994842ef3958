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
    [InlineData("shire council 2", 10)]
    [InlineData("cyngor", 1)]
    [InlineData("council", 10)]
    [InlineData("Nortam Borough Counsil", 2)]
    [InlineData("Atlantis", 0)]
    public async Task No_for_a_name_that_nobody_knows_with_those_that_may_be_meant(string name, int count)
    {
        var visitor = await Ask(name, Today);
        var links = visitor.Page.QuerySelectorAll(".dc-answer li a");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal(count, links.Length);
        Assert.Contains($"No. On {Today.InWords()} no organisation called “{name}” is a signatory. The present and former names, and short names, of signatories and of organisations that take part were searched.", visitor.Text);
        Assert.Equal(count > 0, visitor.Text.Contains("Did you mean:", StringComparison.Ordinal));
        Assert.Equal(name, visitor.Field("Organisation"));
        if (count > 0)
        {
            Assert.Contains("Yes. On", (await visitor.Open(links[0].GetAttribute("href")!)).Text);
        }
    }

    [Fact]
    public async Task The_name_that_is_written_most_alike_comes_first()
    {
        var visitor = await Ask("Nortam Borough Counsil", Today);

        Assert.Equal("Northam Council", visitor.Page.QuerySelector(".dc-answer li a")!.TextContent);
    }

    [Theory]
    [InlineData("guild", "under embargo")]
    [InlineData("Eastam Council", "nothing")]
    public async Task No_for_one_that_takes_part_and_has_signed_nothing_that_is_released(string organisation, string signed)
    {
        var name = signed == "nothing" ? organisation : "Guild of Councils";
        var visitor = await Ask(organisation, UkDay.Parse("2026-05-03"));
        var program = await Json($"organisation={organisation}&date=2026-05-03");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains($"No. On 3 May 2026 {name} was not a signatory. It has not signed any released version of this declaration.", visitor.Text);
        Assert.DoesNotContain("What proves it", visitor.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, false, name, 0), (program.Status, program.Body.GetProperty("signatory").GetBoolean(), program.Body.GetProperty("name").GetString(), program.Body.GetProperty("signatures").GetArrayLength()));
    }

    [Fact]
    public async Task Who_takes_part_since_the_newest_release_is_not_told()
    {
        var drafting = Drafting.On(signed.Site, drafting: "participants");
        drafting.Released();
        drafting.Registered("newtown", "Newtown Council");

        var before = await new Somebody(signed.Site).Open($"{drafting.Path}/signatories/was?organisation=vendor&date={Today}");
        var after = await new Somebody(signed.Site).Open($"{drafting.Path}/signatories/was?organisation=newtown&date={Today}");

        Assert.Contains($"No. On {Today.InWords()} Vendor Systems is not a signatory.", before.Text);
        Assert.Contains($"No. On {Today.InWords()} no organisation called “newtown” is a signatory.", after.Text);
    }

    [Fact]
    public async Task A_name_that_two_signatories_have_or_had_is_asked_about_again()
    {
        var drafting = Drafting.On(signed.Site);
        drafting.Released();
        drafting.Signed("northam", "1.0");
        drafting.Signed("southam", "1.0");
        drafting.Renamed("northam", "Northam City Council");
        drafting.Renamed("southam", "Northam Borough Council");

        var visitor = await new Somebody(signed.Site).Open($"{drafting.Path}/signatories/was?organisation=Northam%20Borough%20Council&date={Today}");
        var links = visitor.Page.QuerySelectorAll(".dc-answer li a").Select(link => (link.TextContent, link.GetAttribute("href"))).ToList();

        Assert.Equal(["More than one signatory is or was called so. Ask by its short name, or by a name that only one of them has"], visitor.Errors);
        Assert.Equal(["Northam Borough Council", "Northam City Council"], links.Select(link => link.TextContent));
        Assert.Contains("Yes. On", (await visitor.Open(links[1].Item2!)).Text);
        Assert.Contains("Northam City Council is a signatory", visitor.Text);
    }

    [Fact]
    public async Task A_spreadsheet_has_a_row_for_each_signature_that_proves_it_and_one_for_a_no()
    {
        var yes = await Csv($"organisation=northam&date={Today}");
        var no = await Csv($"organisation=%3DAtlantis&date={Today}");

        Assert.Equal("\"Asked for\",\"Organisation\",\"Date (UK time)\",\"Signatory\",\"Answer\",\"Version\",\"Since\",\"Withdrawn on\",\"Entry\",\"Commit\"", yes[0]);
        Assert.StartsWith($"\"northam\",\"Northam Council\",\"{Today}\",\"yes\",\"Yes. On {Today.InWords()} Northam Council is a signatory of version 1.0, since {Today.InWords()}.\",\"1.0\",\"{Today}\",\"\",\"", yes[1], StringComparison.Ordinal);
        Assert.Equal($"\"'=Atlantis\",\"\",\"{Today}\",\"no\",\"No. On {Today.InWords()} no organisation called “=Atlantis” is a signatory.\",\"\",\"\",\"\",\"\",\"\"", no[1]);
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
    public async Task A_name_longer_than_any_may_be_is_refused()
    {
        var visitor = await Ask(new string('x', 201), Today);

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Equal(["The name must be 200 characters or less"], visitor.Errors);
    }

    [Fact]
    public async Task A_program_reads_the_same()
    {
        var yes = await Json($"organisation=northam&date={Today}");
        var no = await Json($"organisation=southam&date={Today}");
        var unknown = await Json($"organisation=shire&date={Today}");
        var body = unknown.Body;

        Assert.True(yes.Body.GetProperty("signatory").GetBoolean());
        Assert.Equal("1.0", yes.Body.GetProperty("signatures")[0].GetProperty("version").GetString());
        Assert.False(no.Body.GetProperty("signatory").GetBoolean());
        Assert.StartsWith("No. On ", no.Body.GetProperty("sentence").GetString(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, false, 10), (unknown.Status, body.GetProperty("signatory").GetBoolean(), body.GetProperty("suggestions").GetArrayLength()));
        Assert.Equal(("shire", JsonValueKind.Null), (body.GetProperty("asked").GetString(), body.GetProperty("name").ValueKind));
        Assert.Contains("short names", body.GetProperty("searched").GetString());
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

    private async Task<string[]> Csv(string query) =>
        (await signed.Site.Visitor().GetStringAsync(new Uri($"{Was}.csv?{query}", UriKind.Relative), TestContext.Current.CancellationToken)).TrimStart('\uFEFF').Split("\r\n");

    private async Task<(HttpStatusCode Status, JsonElement Body)> Json(string query)
    {
        using var answer = await signed.Site.Visitor().GetAsync(new Uri($"{Was}.json?{query}", UriKind.Relative), TestContext.Current.CancellationToken);
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement);
    }
}

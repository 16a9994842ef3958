using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;
using DraftControl.Web.Public;

namespace DraftControl.Tests.Web.Public;

/// <summary>A version to keep, in each of its forms.</summary>
public sealed class DownloadTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Hostile = "# <script>alert(1)</script>\n\n[a link](javascript:alert(3)) & {0} <img src=x onerror=alert(2)>\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_Markdown_has_the_fingerprint_of_the_version()
    {
        var drafting = Released();

        var bytes = await site.Visitor().GetByteArrayAsync($"{drafting.Path}/versions/1.0/text.md", Cancel);

        Assert.Equal(drafting.Register.Versions[0].Approval.Text, Sha256.Of(bytes));
    }

    [Fact]
    public async Task The_HTML_file_needs_nothing_else_and_says_what_it_is()
    {
        var drafting = Released();
        using var answer = await site.Visitor().GetAsync($"{drafting.Path}/versions/1.0/text.html", Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        var file = new HtmlParser().ParseDocument(text);

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Empty(file.QuerySelectorAll("script, link, img, iframe, [src], [style]"));
        Assert.Contains("Version 1.0", file.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(drafting.Register.Versions[0].Commit.ToString(), file.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Open Government Licence v3.0", file.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1.1", file.QuerySelector($"#{drafting.Clause("We will find out")} .number")!.TextContent);
        Assert.Equal("en", file.QuerySelector("main")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task Markup_in_a_text_does_nothing_in_the_file()
    {
        var drafting = Drafting.On(site, Hostile);
        drafting.Released();

        var file = new HtmlParser().ParseDocument(await site.Visitor().GetStringAsync($"{drafting.Path}/versions/1.0/text.html", Cancel));

        Assert.Contains("<script>alert(1)</script>", file.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("{0}", file.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(file.QuerySelectorAll("script, img, main a[href]"));
    }

    [Fact]
    public async Task The_PDF_is_printed_once_and_kept()
    {
        Assert.SkipWhen(!File.Exists("/usr/bin/chromium"), "There is no chromium on this machine; tests/run.sh installs it where it may.");
        var drafting = Released();
        var pdfs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => site.Visitor().GetByteArrayAsync($"{drafting.Path}/versions/1.0/text.pdf", Cancel)));

        Assert.All(pdfs, pdf => Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(pdf, 0, 8), StringComparison.Ordinal));
        var kept = Assert.Single(Directory.GetFiles(Path.Combine(site.Data, "cache"), $"{drafting.Register.Versions[0].Commit}-*"));
        Assert.Equal(pdfs[2], await File.ReadAllBytesAsync(kept, Cancel));
    }

    [Fact]
    public async Task Without_Chromium_the_page_says_why_there_is_no_PDF()
    {
        using var bare = RunningSite.With(("Chromium:Path", "/nowhere/chromium"));
        var drafting = Drafting.On(bare);
        drafting.Released();

        var visitor = await new Somebody(bare).Open($"{drafting.Path}/versions/1.0");
        using var answer = await bare.Visitor().GetAsync($"{drafting.Path}/versions/1.0/text.pdf", Cancel);

        Assert.Contains(DownloadEndpoints.NoPdf, visitor.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(DownloadEndpoints.NoPdf, await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Theory]
    [InlineData("text.md")]
    [InlineData("text.html")]
    [InlineData("text.pdf")]
    public async Task A_version_that_is_not_released_is_only_for_those_who_take_part(string file)
    {
        var drafting = Drafting.On(site, drafting: "participants");
        drafting.Approved("1.0");

        using var answer = await site.Visitor().GetAsync($"{drafting.Path}/versions/1.0/{file}", Cancel);
        var participant = await (await Somebody.SignedIn(site, "rep@northam.example")).Open($"{drafting.Path}/versions/1.0/text.md");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, participant.Status);
    }

    private Drafting Released()
    {
        var drafting = Drafting.On(site);
        drafting.Released();
        return drafting;
    }
}

using System.Diagnostics;
using System.Net;
using System.Text;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web;

public sealed class FrameTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/no-such-page")]
    [InlineData("/govuk/draftcontrol.css")]
    public async Task Every_answer_forbids_scripts_in_pages_and_frames_around_them(string path)
    {
        using var answer = await site.Visitor().GetAsync(path, Cancel);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'", policy);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/error")]
    [InlineData("/error/200")]
    public async Task A_page_that_is_not_there_says_so_in_words(string path)
    {
        using var answer = await site.Visitor().GetAsync(path, Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Page not found", await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task The_API_answers_without_a_page()
    {
        using var answer = await site.Visitor().GetAsync("/api/v1/no-such-thing", Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("<html", await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task A_form_without_a_token_is_refused()
    {
        using var answer = await site.Visitor().PostAsync("/", new FormUrlEncodedContent([]), Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("We could not accept what you sent", await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task A_huge_paste_is_refused_at_once()
    {
        using var paste = new StringContent("text=" + new string('a', 50_000_000), Encoding.UTF8, "application/x-www-form-urlencoded");
        using var ask = new HttpRequestMessage(HttpMethod.Post, "/") { Content = paste, Headers = { ExpectContinue = true } };
        await site.Visitor().GetAsync("/", Cancel);

        var watch = Stopwatch.StartNew();
        using var answer = await site.Visitor().SendAsync(ask, Cancel);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1));
        Assert.Contains("What you sent is too large", await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task A_page_with_its_styles_and_script_is_small()
    {
        string[] parts = ["/", "/govuk/draftcontrol.css", "/govuk/draftcontrol.js", "/favicon.svg"];

        var bytes = await Task.WhenAll(parts.Select(async part => (await site.Visitor().GetByteArrayAsync(part, Cancel)).Length));

        Assert.InRange(bytes.Sum(), 1, 150_000);
    }
}

using System.Net;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.SignIn;

/// <summary>What no other site and no cache gets at.</summary>
public sealed class RequestTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Theory]
    [InlineData("/sign-in", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("/api/v1/declarations", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("/sign-in", "same-origin", HttpStatusCode.BadRequest)]
    public async Task What_another_site_sends_is_refused_unread(string path, string from, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([KeyValuePair.Create("Email", "rep@northam.example")]) };
        request.Headers.Add("Sec-Fetch-Site", from);

        using var answer = await demo.Site.Visitor().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_link_from_another_site_opens()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, DemoSite.Declaration);
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        using var answer = await demo.Site.Visitor().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task No_copy_is_kept_of_what_somebody_sees_who_is_signed_in()
    {
        var person = await Somebody.SignedIn(demo.Site, "rep@northam.example");

        await person.Open($"{DemoSite.Declaration}/draft");

        Assert.Equal("no-store", person.CacheControl);
        await person.Open("/favicon.svg");
        Assert.NotEqual("no-store", person.CacheControl);
    }

    [Theory]
    [InlineData(null, "draftcontrol=", false)]
    [InlineData("https://declarations.example", "__Host-draftcontrol=", true)]
    public async Task The_cookie_is_out_of_reach_for_scripts_and_bound_to_the_host_on_HTTPS(string? address, string name, bool isSecure)
    {
        using var site = RunningSite.With(("Demo", "true"), ("PublicAddress", address ?? ""));
        var person = await Somebody.SignedIn(site, "rep@northam.example");

        var cookie = person.Cookies.Single(cookie => cookie.StartsWith(name, StringComparison.Ordinal));

        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=lax", cookie);
        Assert.Contains("path=/;", cookie);
        Assert.Equal(isSecure, cookie.Contains("secure", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", HttpStatusCode.TooManyRequests)]
    [InlineData("127.0.0.1, ::1", HttpStatusCode.Redirect)]
    public async Task Where_a_request_came_from_is_taken_from_named_proxies_alone(string proxies, HttpStatusCode expected)
    {
        using var site = RunningSite.With(("Limits:SignInAddress", "1"), ("Proxies", proxies));
        HttpStatusCode last = default;
        foreach (var from in new[] { "192.0.2.1", "192.0.2.2" })
        {
            var person = new Somebody(site, ("X-Forwarded-For", from));
            last = (await (await person.Open("/sign-in")).Press("Email me a link", ("Email", "rep@northam.example"))).Status;
        }

        Assert.Equal(expected, last);
    }
}

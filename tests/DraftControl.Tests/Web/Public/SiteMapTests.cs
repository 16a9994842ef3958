using System.Net;
using System.Xml.Linq;
using DraftControl.Core.Acts;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Public;

/// <summary>The site map: every page that a visitor may open, when it last changed, and nothing that the public may not know.</summary>
public sealed class SiteMapTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_lists_what_a_visitor_may_open_and_nothing_else()
    {
        var (open, released, hidden) = (Drafting.On(site), Drafting.On(site, drafting: "participants"), Drafting.On(site, drafting: "participants"));
        open.Wrote("how-to-sign", "How to sign", "Ask us.");
        released.Released();
        released.Wrote("commitment-northam", "Repairs", "## Mission\n\nEvery tenant sees where a repair stands.");

        var map = await Map();

        Assert.Contains($"{open.Path}/pages/how-to-sign", map.Keys);
        Assert.DoesNotContain(map.Keys, path => path.StartsWith(hidden.Path, StringComparison.Ordinal));
        foreach (var path in new[] { "", "/versions", "/versions/1.0", "/signatories", "/commitments", "/pages", "/pages/commitment-northam", "/record", $"/clauses/{released.Clause("We will fix")}" })
        {
            Assert.Contains($"{released.Path}{path}", map.Keys);
        }

        foreach (var path in map.Keys.Where(path => new[] { open.Path, released.Path }.Any(own => path.StartsWith($"{own}/", StringComparison.Ordinal) || path == own) || !path.StartsWith("/declarations/", StringComparison.Ordinal)))
        {
            Assert.Equal((path, HttpStatusCode.OK), (path, await Status(path)));
        }

        Assert.Contains($"Sitemap: {site.Address}sitemap.xml", await site.Visitor().GetStringAsync("/robots.txt", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_when_each_page_last_changed()
    {
        var drafting = Drafting.On(site);
        site.Clock.Pass(TimeSpan.FromHours(1));
        drafting.Wrote("about", "About", "All of it.");
        site.Clock.Pass(TimeSpan.FromHours(1));
        drafting.Accepted("rep@northam", "Plainer", new RequestedChange.Reword(drafting.Clause("We will fix"), "We will repair the plumbing."));
        var entries = drafting.Register.Entries;

        var map = await Map();

        Assert.Equal(entries[^1].Entry.At, map[$"{drafting.Path}/clauses/{drafting.Clause("We will repair")}"]);
        Assert.Equal(entries[0].Entry.At, map[$"{drafting.Path}/clauses/{drafting.Clause("We will keep help")}"]);
        Assert.Equal(entries[^1].Entry.At, map[$"{drafting.Path}/draft"]);
        Assert.Equal(entries[^3].Entry.At, map[$"{drafting.Path}/pages/about"]);
        Assert.Equal(entries[0].Entry.At, map[$"{drafting.Path}/signatories"]);
    }

    [Fact]
    public async Task It_does_not_tell_what_goes_on_since_the_newest_release()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        drafting.Released();
        var before = await Map(drafting);
        site.Clock.Pass(TimeSpan.FromHours(1));
        drafting.Accepted("rep@northam", "Plainer", new RequestedChange.Reword(drafting.Clause("We will fix"), "We will repair the plumbing."), new RequestedChange.Remove(drafting.Clause("We will keep help")));
        drafting.Approved("1.1");
        drafting.Signed("northam", "1.1");

        var after = await Map(drafting);

        Assert.Equal(before, after);
        Assert.Contains($"{drafting.Path}/versions/1.0", after.Keys);
    }

    [Fact]
    public async Task A_signature_changes_the_page_of_signatories()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        drafting.Released();
        site.Clock.Pass(TimeSpan.FromHours(1));
        var signed = drafting.Signed("northam", "1.0");

        var map = await Map(drafting);

        Assert.Equal(signed.Entry.At, map[$"{drafting.Path}/signatories"]);
        Assert.NotEqual(signed.Entry.At, map[$"{drafting.Path}/versions"]);
    }

    private async Task<Dictionary<string, DateTimeOffset?>> Map(Drafting drafting) =>
        (await Map()).Where(page => page.Key == drafting.Path || page.Key.StartsWith($"{drafting.Path}/", StringComparison.Ordinal)).ToDictionary();

    /// <summary>The paths in the map, with when each changed.</summary>
    private async Task<Dictionary<string, DateTimeOffset?>> Map()
    {
        var root = XDocument.Parse(await site.Visitor().GetStringAsync("/sitemap.xml", Cancel)).Root!;
        return root.Elements().ToDictionary(
            page => new Uri(page.Element(root.Name.Namespace + "loc")!.Value).AbsolutePath,
            page => (DateTimeOffset?)page.Element(root.Name.Namespace + "lastmod"));
    }

    private async Task<HttpStatusCode> Status(string path)
    {
        using var answer = await site.Visitor().GetAsync(path, Cancel);
        return answer.StatusCode;
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Xml;
using System.Xml.Linq;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Public;

/// <summary>Feeds: valid whatever the texts hold, with our own addresses, and nothing that the public may not see.</summary>
public sealed class FeedTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Hostile = "]]>&<script>\"'\uD83D\uDE00 \u2028";

    private static readonly XNamespace atom = "http://www.w3.org/2005/Atom";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_feed_of_the_record_tells_every_change_newest_first()
    {
        var drafting = Drafting.On(site);
        drafting.Proposed("rep@northam", Hostile[..^2], new RequestedChange.Reword(drafting.Clause("We will fix"), "We will repair the plumbing."));

        var feed = await Feed($"{drafting.Path}/record.atom");

        var newest = feed.Elements(atom + "entry").First();
        Assert.Equal(drafting.Register.Entries[^1].Subject, newest.Element(atom + "title")!.Value);
        Assert.Contains("]]>&<script>", newest.Element(atom + "title")!.Value, StringComparison.Ordinal);
        Assert.Equal(drafting.Register.Seq, feed.Elements(atom + "entry").Count());
        Assert.Equal(drafting.Register.Seq, feed.Elements(atom + "entry").Select(entry => entry.Element(atom + "id")!.Value).Distinct().Count());
        Assert.All(feed.Descendants(atom + "link"), link => Assert.StartsWith(site.Address.ToString(), link.Attribute("href")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Feeds_end_where_the_public_may_read_no_further()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        Assert.Equal(HttpStatusCode.NotFound, await Status($"{drafting.Path}/record.atom"));
        Assert.Equal(HttpStatusCode.NotFound, await Status($"{drafting.Path}/versions.atom"));
        drafting.Released();
        var released = drafting.Register.Entries[^1].Subject;
        drafting.Proposed("rep@northam", "Not for everybody", new RequestedChange.Reword(drafting.Clause("We will fix"), "We will repair the plumbing."));

        var (record, versions) = (await Feed($"{drafting.Path}/record.atom"), await Feed($"{drafting.Path}/versions.atom"));

        Assert.Equal(released, record.Element(atom + "entry")!.Element(atom + "title")!.Value);
        Assert.DoesNotContain("Not for everybody", record.ToString(), StringComparison.Ordinal);
        Assert.Equal("Version 1.0", Assert.Single(versions.Elements(atom + "entry")).Element(atom + "title")!.Value);
        Assert.DoesNotContain(record.Descendants(atom + "name"), name => name.Value.Contains("Eastam District Council, councillor", StringComparison.Ordinal));
        Assert.Contains(record.Descendants(atom + "name"), name => name.Value == "A councillor (oak)");
    }

    [Fact]
    public async Task Proposals_and_decisions_have_feeds_in_which_a_proposal_keeps_its_id()
    {
        var drafting = Drafting.On(site);
        var clause = drafting.Clause("We will fix");
        var first = drafting.Proposed("rep@northam", "Repair <it>", new RequestedChange.Reword(clause, "We will repair the plumbing."));
        drafting.Proposed("rep@southam", "Mend it", new RequestedChange.Reword(clause, "We will mend the plumbing."));
        var before = (await Feed($"{drafting.Path}/proposals.atom")).Elements(atom + "entry").ToList();
        drafting.Revised("rep@northam", first, "Repair it all", new RequestedChange.Reword(clause, "We will repair all the plumbing."));
        drafting.Decided("editor@centre", first, DecisionCode.Accepted);

        var (proposals, decisions) = ((await Feed($"{drafting.Path}/proposals.atom")).Elements(atom + "entry").ToList(), await Feed($"{drafting.Path}/decisions.atom"));

        Assert.Equal(["Proposal 2: Mend it", "Proposal 1: Repair <it>"], before.Select(Title));
        Assert.Equal(["Proposal 1: Repair it all", "Proposal 2: Mend it"], proposals.Select(Title));
        Assert.Equal(Id(before[1]), Id(proposals[0]));
        Assert.Equal("It is clearer.\n\nClause 2.1: We will repair all the plumbing.", proposals[0].Element(atom + "content")!.Value);
        Assert.Equal("Proposal 1 – accepted: Repair it all", Title(Assert.Single(decisions.Elements(atom + "entry"))));
        Assert.Empty((await Feed($"{drafting.Path}/record.atom")).Elements(atom + "entry").Select(Id).Intersect([.. proposals.Select(Id), .. decisions.Elements(atom + "entry").Select(Id)]));
        var visitor = await new Somebody(site).Open($"{drafting.Path}/proposals");
        Assert.All(["proposals", "decisions"], name => Assert.Equal(2, visitor.Page.QuerySelectorAll($"[href='{drafting.Path}/{name}.atom']").Length));
    }

    [Fact]
    public async Task Feeds_of_drafting_are_for_whoever_sees_the_drafting()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        drafting.Released();
        drafting.Accepted("rep@northam", "Repair it", new RequestedChange.Reword(drafting.Clause("We will fix"), "We will repair the plumbing."));
        var councillor = await Somebody.SignedIn(site, "elm@eastam.example");

        foreach (var path in new[] { $"{drafting.Path}/proposals.atom", $"{drafting.Path}/decisions.atom" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await Status(path));
            using var answer = await councillor.Get(path);
            Assert.Contains("Repair it", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("proposals.atom", (await new Somebody(site).Open(drafting.Path)).Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_that_has_the_newest_is_sent_nothing()
    {
        var drafting = Drafting.On(site);
        using var first = await site.Visitor().GetAsync($"{drafting.Path}/record.atom", Cancel);
        using var again = new HttpRequestMessage(HttpMethod.Get, $"{drafting.Path}/record.atom") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        using var answer = await site.Visitor().SendAsync(again, Cancel);

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        Assert.NotNull(first.Content.Headers.LastModified);
        Assert.Equal(MediaTypeHeaderValue.Parse("application/atom+xml; charset=utf-8"), first.Content.Headers.ContentType);
    }

    [Fact]
    public async Task Another_host_than_ours_is_refused_and_never_stands_in_an_address()
    {
        using var other = new HttpRequestMessage(HttpMethod.Get, "/sitemap.xml") { Headers = { Host = "evil.example" } };
        using var answer = await site.Visitor().SendAsync(other, Cancel);
        using var named = RunningSite.With(("PublicAddress", "https://declarations.example"));
        using var ours = new HttpRequestMessage(HttpMethod.Get, "/robots.txt") { Headers = { Host = "declarations.example" } };
        using var robots = await named.Visitor().SendAsync(ours, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Sitemap: https://declarations.example/sitemap.xml", await robots.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    private static string Title(XElement entry) => entry.Element(atom + "title")!.Value;

    private static string Id(XElement entry) => entry.Element(atom + "id")!.Value;

    private async Task<XElement> Feed(string path)
    {
        await using var stream = await site.Visitor().GetStreamAsync(path, Cancel);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { Async = true, DtdProcessing = DtdProcessing.Prohibit });
        return (await XDocument.LoadAsync(reader, LoadOptions.None, Cancel)).Root!;
    }

    private async Task<HttpStatusCode> Status(string path)
    {
        using var answer = await site.Visitor().GetAsync(path, Cancel);
        return answer.StatusCode;
    }
}

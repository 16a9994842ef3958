using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>"Draft 12, 3.2" as a meeting says it, and as a link that stays.</summary>
public sealed class NumberedDraftTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Every_clause_has_a_reference_whose_link_leads_to_these_words_for_ever()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("before we buy");
        var visitor = await new Somebody(site).Open(drafting.DraftPath);
        var reference = visitor.Page.GetElementById(plumbing.ToString())!.QuerySelector(".dc-reference__text")!.TextContent;
        Assert.Equal($"draft 1, 2.1, {site.Address.GetLeftPart(UriPartial.Authority)}{drafting.Path}/drafts/1#{plumbing}", reference);

        drafting.Accepted("rep@southam", "Plainer words", new RequestedChange.Reword(plumbing, "We will fix the pipes."), new RequestedChange.Add(drafting.Clause("Fix the plumbing"), "Pipes leak."));
        await visitor.Open(new Uri(reference.Split(' ')[^1]).AbsolutePath);

        var clause = visitor.Page.GetElementById(plumbing.ToString())!;
        Assert.Contains("This is not the newest draft.", visitor.Text);
        Assert.Equal("We will fix the plumbing before we buy new taps.", clause.QuerySelector(".dc-clause__text")!.TextContent.Trim());
        Assert.StartsWith("Reworded since: 2.2 in draft 2", clause.QuerySelector("li a")!.TextContent);
        Assert.Equal($"{drafting.DraftPath}#{plumbing}", clause.QuerySelector("li a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_clause_that_was_removed_since_leads_to_why()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("before we buy");
        drafting.Accepted("rep@southam", "Away", new RequestedChange.Remove(plumbing));

        var visitor = await new Somebody(site).Open($"{drafting.Path}/drafts/1");

        var link = visitor.Page.GetElementById(plumbing.ToString())!.QuerySelector("li a")!;
        Assert.StartsWith("Removed since: read why", link.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open(link.GetAttribute("href")!)).Status);
    }

    [Theory]
    [InlineData("/drafts/1/2.1", "before we buy")]
    [InlineData("/drafts/1/1.1(b)", "telephone")]
    public async Task A_number_in_a_draft_leads_to_its_clause(string path, string words)
    {
        var drafting = Drafting.On(site);

        var visitor = await new Somebody(site).Open(drafting.Path + path);

        Assert.Equal(HttpStatusCode.Found, visitor.Status);
        Assert.Equal($"{drafting.Path}/drafts/1#{drafting.Clause(words)}", visitor.Location);
    }

    [Theory]
    [InlineData("/drafts/1/9.9")]
    [InlineData("/drafts/1/elephants")]
    [InlineData("/drafts/0")]
    [InlineData("/drafts/2")]
    [InlineData("/drafts/99999999999")]
    public async Task What_no_draft_has_is_not_found(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await new Somebody(site).Open(Drafting.On(site).Path + path)).Status);

    [Fact]
    public async Task The_newest_draft_has_its_permanent_address_and_no_warning()
    {
        var visitor = await new Somebody(site).Open($"{Drafting.On(site).Path}/drafts/1");

        Assert.Contains("This is the newest draft.", visitor.Text);
        Assert.DoesNotContain("not the newest", visitor.Text);
    }

    [Fact]
    public async Task Where_drafting_is_not_public_a_visitor_reads_no_earlier_draft()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        drafting.Released();

        Assert.Equal(HttpStatusCode.Found, (await new Somebody(site).Open($"{drafting.Path}/drafts/1")).Status);
        Assert.Contains("/sign-in", (await new Somebody(site).Open($"{drafting.Path}/drafts/1/2.1")).Location);
        Assert.Equal(HttpStatusCode.OK, (await (await Somebody.SignedIn(site, "elm@eastam.example")).Open($"{drafting.Path}/drafts/1")).Status);
    }

    [Fact]
    public async Task A_clause_is_marked_with_what_is_open_in_it()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("before we buy");
        drafting.RaisedConcern("elm@eastam", plumbing, "new taps");
        var visitor = await new Somebody(site).Open(drafting.DraftPath);
        Assert.Equal(["1 concern", "Not found neutral yet"], Marks());

        drafting.FoundNeutral("elm@eastam", plumbing);
        await visitor.Open(drafting.DraftPath);
        Assert.Equal(["Checked by 1 group"], Marks());
        Assert.DoesNotContain("Eastam", visitor.Text);

        IEnumerable<string> Marks() => visitor.Page.GetElementById(plumbing.ToString())!.QuerySelectorAll(".dc-mark").Select(mark => mark.TextContent);
    }
}

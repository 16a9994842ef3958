using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.People;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

public sealed class DraftPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task A_visitor_reads_the_draft_with_its_number_and_a_place_to_point_at_for_every_clause()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("before we buy new taps");

        var page = (await new Somebody(site).Open(drafting.DraftPath)).Page;

        Assert.Contains("This is draft 1", page.Body!.TextContent);
        var clause = page.GetElementById(plumbing.ToString())!;
        Assert.Equal("Clause 2.1", clause.QuerySelector("a.dc-clause__number")!.TextContent);
        Assert.Equal("We will fix the plumbing before we buy new taps.", clause.QuerySelector(".dc-clause__text")!.TextContent.Trim());
        Assert.Equal("1.1(a)", page.GetElementById(drafting.Clause("try out").ToString())!.QuerySelector("a")!.TextContent["Clause ".Length..]);
        Assert.Equal(["H1", "H2", "H3", "H3"], page.QuerySelectorAll("main h1, main h2, main h3").Select(heading => heading.TagName));
        Assert.Empty(page.QuerySelectorAll("main a[href*='/proposals/new']"));
    }

    [Fact]
    public async Task A_representative_can_propose_at_every_clause_and_sees_who_asks_already()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("before we buy new taps");
        drafting.Proposed("rep@southam", "Pipes", new RequestedChange.Reword(plumbing, "We will fix the pipes before we buy new taps."));

        var page = (await (await Signed("rep@northam")).Open(drafting.DraftPath)).Page;

        var acts = page.GetElementById(plumbing.ToString())!.QuerySelector(".dc-clause__acts")!;
        Assert.Equal("Propose a change to 2.1", acts.QuerySelector("a[href*=new]")!.TextContent);
        Assert.Equal($"{drafting.Path}/proposals/new?clause={plumbing}&op=reword", acts.QuerySelector("a[href*=new]")!.GetAttribute("href"));
        Assert.Contains("1 open proposal:", acts.TextContent);
        Assert.NotNull(acts.QuerySelector($"a[href='{drafting.Path}/proposals/1']"));
    }

    [Theory]
    [InlineData("editor@northam")]
    [InlineData("elm@eastam")]
    [InlineData("steward@centre")]
    public async Task A_colleague_of_a_representative_can_draft_at_every_clause_and_reads_so(string who)
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("before we buy new taps");
        var colleague = await (await Signed(who)).Open(drafting.DraftPath);

        Assert.Equal("Draft a change for your representative to 2.1", colleague.Page.GetElementById(plumbing.ToString())!.QuerySelector("a[href*=new]")!.TextContent);
        Assert.Contains("Draft changes for your representative", colleague.Text);
        Assert.DoesNotContain("Propose a change", colleague.Text, StringComparison.Ordinal);
        var link = (await colleague.Open($"{drafting.Path}/clauses/{plumbing}")).Page.QuerySelector("main a[href*=new]")!;
        Assert.Equal("Draft a change for your representative", link.TextContent);
        await colleague.Open(link.GetAttribute("href")!);
        Assert.Equal("Draft a change for your representative", colleague.Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Who_drafts_reads_who_will_send_it_by_name_where_that_is_given()
    {
        var drafting = Drafting.On(site);
        await (await (await Signed("rep@northam")).Open("/account/name")).Press("Save", ("Name", "Robin Hale"));

        var northam = await (await Signed("editor@northam")).Open($"{drafting.Path}/proposals/new");
        var eastam = await (await Signed("elm@eastam")).Open($"{drafting.Path}/proposals/new");
        var centre = await (await Signed("editor@centre")).Open($"{drafting.Path}/proposals/new");

        Assert.Contains("You can write this and save it. A representative of Northam Borough Council (Robin Hale) reads it and sends it.", northam.Text);
        Assert.Contains("A representative of Eastam District Council reads it and sends it.", eastam.Text);
        Assert.Contains("Nobody represents Centre for Services yet, so nobody can send it. Ask a steward to appoint a representative.", centre.Text);
    }

    [Fact]
    public async Task Nobody_of_a_class_that_may_not_propose_is_invited_to()
    {
        var drafting = Drafting.On(site);
        drafting.Appointed("lee@vendor", Role.Practitioner);
        var colleague = await Signed("lee@vendor");

        foreach (var path in new[] { "/draft", "/proposals", $"/clauses/{drafting.Clause("before we buy new taps")}" })
        {
            Assert.Empty((await colleague.Open($"{drafting.Path}{path}")).Page.QuerySelectorAll("main a[href*='/proposals/new']"));
        }

        await colleague.Open($"{drafting.Path}/proposals/new");
        Assert.Equal(["The publishing rules do not let a supplier propose changes."], colleague.Errors);
        Assert.DoesNotContain("You can write this", colleague.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_drafting_is_not_public_a_visitor_reads_of_nothing_before_the_first_release()
    {
        var drafting = Drafting.On(site, drafting: "participants");

        Assert.Equal(HttpStatusCode.Found, (await new Somebody(site).Open(drafting.DraftPath)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await Signed("elm@eastam")).Open(drafting.DraftPath)).Status);
    }

    [Fact]
    public async Task Where_only_a_version_is_released_a_visitor_is_led_there_and_reads_no_draft()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        drafting.Released();

        var page = await new Somebody(site).Open(drafting.Path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Page.QuerySelector($"main a[href='{drafting.Path}/versions/1.0']"));
        Assert.DoesNotContain("plumbing", page.Text);
    }

    [Fact]
    public async Task Markup_in_a_clause_stays_text()
    {
        var drafting = Drafting.On(site, "# T\n\nWe <script>alert(1)</script> and [a link](javascript:alert(1)) and **bold**.\n");

        var page = (await new Somebody(site).Open(drafting.DraftPath)).Page;

        Assert.Empty(page.QuerySelectorAll("main script, main a[href^='javascript']"));
        Assert.Contains("<script>", page.Body!.TextContent);
        Assert.Equal("bold", page.QuerySelector("main strong")!.TextContent);
    }

    private Task<Somebody> Signed(string name) => Somebody.SignedIn(site, $"{name}.example");
}

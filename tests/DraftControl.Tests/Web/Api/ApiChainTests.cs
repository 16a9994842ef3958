using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Api;

/// <summary>The whole chain through the API: from an empty folder to a released version that anybody can clone and verify.</summary>
public sealed class ApiChainTests
{
    [Fact]
    public async Task A_declaration_goes_from_nothing_to_a_released_version()
    {
        using var site = new RunningSite();
        using var declaration = await ApiDeclaration.Started(site);

        var first = await declaration.Propose(declaration.Northam, "We will fix", "We will repair the pipes before we buy new taps.");
        var second = await declaration.Propose(declaration.Southam, "Costs are", "Costs are published each year.");
        await declaration.Centre.Do($"{ApiDeclaration.Path}/proposals/{first}/decision", new { code = "accepted", reason = "Clearer.", tip = await declaration.Tip() });
        await declaration.Guild.Do($"{ApiDeclaration.Path}/proposals/{second}/decision", new { code = "not-accepted", reason = "Each year is too often.", tip = await declaration.Tip() });
        await declaration.Release("1.0");

        var version = (await declaration.Northam.Get($"{ApiDeclaration.Path}/versions/1.0")).Json;
        var markdown = await declaration.Northam.Get($"{ApiDeclaration.Path}/versions/1.0?format=markdown");
        Assert.Contains("We will repair the pipes before we buy new taps.", markdown.Text, StringComparison.Ordinal);
        Assert.Equal(markdown.Text, version.GetProperty("text").GetString());
        Assert.NotNull(version.GetProperty("released").GetString());
        AnybodyCan.Verify(site);
    }

    [Fact]
    public async Task What_a_proposal_asks_for_reads_as_a_redline()
    {
        using var site = new RunningSite();
        using var declaration = await ApiDeclaration.Started(site);
        var before = (await declaration.Clause("We will fix")).GetProperty("text").GetString();

        var number = await declaration.Propose(declaration.Northam, "We will fix", "We will repair the pipes before we buy new taps.");

        var proposal = (await declaration.Southam.Get($"{ApiDeclaration.Path}/proposals/{number}")).Json;
        var redline = Assert.Single(proposal.GetProperty("changes").EnumerateArray()).GetProperty("redline").EnumerateArray().Select(run => (Op: run.GetProperty("op").GetString(), Text: run.GetProperty("text").GetString())).ToList();
        Assert.Equal("open", proposal.GetProperty("state").GetString());
        Assert.Equal(before, string.Concat(redline.Where(run => run.Op != "insert").Select(run => run.Text)));
        Assert.Equal("We will repair the pipes before we buy new taps.", string.Concat(redline.Where(run => run.Op != "delete").Select(run => run.Text)));
    }

    [Fact]
    public async Task A_proposal_whose_clause_was_changed_meanwhile_needs_the_editors_wording()
    {
        using var site = new RunningSite();
        using var declaration = await ApiDeclaration.Started(site);
        var tip = await declaration.Tip();
        var first = await declaration.Propose(declaration.Northam, "We will fix", "We will repair the pipes before we buy new taps.", tip);
        var second = await declaration.Propose(declaration.Southam, "We will fix", "We will fix the plumbing before we buy anything new.", tip);
        await declaration.Centre.Do($"{ApiDeclaration.Path}/proposals/{first}/decision", new { code = "accepted", reason = "Clearer.", tip = await declaration.Tip() });

        var state = (await declaration.Centre.Get($"{ApiDeclaration.Path}/proposals?state=needs-rewording")).Json;
        var bare = await declaration.Centre.Post($"{ApiDeclaration.Path}/proposals/{second}/decision", new { code = "accepted", reason = "Both.", tip = await declaration.Tip() });
        var clause = (await declaration.Clause("We will repair")).GetProperty("id").GetString();
        await declaration.Centre.Do($"{ApiDeclaration.Path}/proposals/{second}/decision", new
        {
            code = "accepted",
            reason = "Both.",
            tip = await declaration.Tip(),
            wordings = new[] { new { clause, wording = "We will repair the pipes before we buy anything new." } },
        });

        Assert.Equal(second, Assert.Single(state.EnumerateArray()).GetProperty("number").GetInt32());
        Assert.Equal(HttpStatusCode.Conflict, bare.Status);
        Assert.Equal("We will repair the pipes before we buy anything new.", (await declaration.Clause("We will repair")).GetProperty("text").GetString());
        AnybodyCan.Verify(site);
    }

    [Fact]
    public async Task Programs_read_which_proposals_collide_and_how_each_fits_the_text_as_it_stands()
    {
        using var site = new RunningSite();
        using var declaration = await ApiDeclaration.Started(site);
        var tip = await declaration.Tip();
        var first = await declaration.Propose(declaration.Northam, "We will fix", "We will fix the plumbing in every home before we buy new taps.", tip);
        var second = await declaration.Propose(declaration.Southam, "We will fix", "We will fix the plumbing and the drains before we buy new taps.", tip);
        await declaration.Propose(declaration.Northam, "Costs are", "Costs are published each year.", tip);

        Assert.Equal([$"[{second}]", $"[{first}]", "[]"], (await Read("proposals")).EnumerateArray().Select(proposal => proposal.GetProperty("collidesWith").GetRawText()));
        Assert.Equal($"[{first}]", (await Read($"proposals/{second}")).GetProperty("collidesWith").GetRawText());
        Assert.Equal("null", (await Change(second)).GetProperty("fit").GetRawText());

        await declaration.Centre.Do($"{ApiDeclaration.Path}/proposals/{first}/decision", new { code = "accepted", reason = "Clearer.", tip = await declaration.Tip() });

        Assert.All((await Read("proposals")).EnumerateArray(), proposal => Assert.Equal("[]", proposal.GetProperty("collidesWith").GetRawText()));
        Assert.Equal("needs-rewording", (await Change(second)).GetProperty("fit").GetString());
        Assert.Equal("null", (await Change(second)).GetProperty("combined").GetRawText());

        async Task<System.Text.Json.JsonElement> Read(string path) => (await declaration.Centre.Get($"{ApiDeclaration.Path}/{path}")).Json;
        async Task<System.Text.Json.JsonElement> Change(int proposal) => Assert.Single((await Read($"proposals/{proposal}")).GetProperty("changes").EnumerateArray());
    }

    [Fact]
    public async Task Programs_read_the_words_of_both_where_a_proposal_combines()
    {
        using var site = new RunningSite();
        var drafting = Drafting.On(site, "# What we share\n\n- We will share what we learn with other councils, and we will keep personal information safe.\n");
        var clause = drafting.Clause("We will share");
        var read = drafting.Register.Tip!;
        drafting.Accepted("rep@northam", "Every year", new RequestedChange.Reword(clause, "We will share what we learn with other councils every year, and we will keep personal information safe."));
        drafting.Proposed("rep@southam", "Safer", read, new RequestedChange.Reword(clause, "We will share what we learn with other councils, and we will keep all personal information safe and secure."));
        using var visitor = new ApiClient(site.Address, token: null);

        var change = Assert.Single((await visitor.Get($"{drafting.Path[1..]}/proposals/2")).Json.GetProperty("changes").EnumerateArray());

        Assert.Equal("combines", change.GetProperty("fit").GetString());
        Assert.Equal("- We will share what we learn with other councils every year, and we will keep all personal information safe and secure.", change.GetProperty("combined").GetString());
    }
}

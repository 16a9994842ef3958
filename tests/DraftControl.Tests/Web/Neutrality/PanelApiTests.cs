using System.Net;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Neutrality;

/// <summary>Every act of panels, findings, interests and concerns can be done by a program, too.</summary>
public sealed class PanelApiTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task A_panel_reads_under_seal_and_what_it_found_is_opened_when_it_closes()
    {
        var drafting = Drafting.On(site, more: "first-reading: sealed\nwhole-text: 1\n");
        using var steward = ApiClient.For(site, "steward@centre.example");
        using var oak = ApiClient.For(site, "oak@eastam.example");
        using var editor = ApiClient.For(site, "editor@centre.example");
        var api = drafting.Path[1..];
        var hash = $"{drafting.Register.Draft.Find(drafting.Clause("plumbing before"))!.Wording.Hash}";
        var text = $"{drafting.Register.Files.TextHash}";
        var member = drafting.Register.Roster.Find(new Office(drafting.Person("oak@eastam"), Role.Councillor, Slug.Parse("eastam")))!.Seq;

        var panel = (await steward.Do($"{api}/panels", new { name = "First reading", purpose = "Read it.", members = new[] { member } })).GetProperty("number").GetInt32();
        await oak.Do($"{api}/neutrality", new { sha256 = hash, finding = "concern", words = "the plumbing", reason = "A slogan." });
        await oak.Do($"{api}/neutrality/text", new { textSha256 = text, finding = "neutral" });
        var shown = (await editor.Get($"{api}/panels")).Json[0];
        Assert.Equal(2, shown.GetProperty("sealedFindings").GetInt32());
        Assert.DoesNotContain("A slogan.", $"{shown}", StringComparison.Ordinal);
        Assert.Contains("\"sealed\"", $"{shown}", StringComparison.Ordinal);
        Assert.Empty((await editor.Get($"{api}/concerns")).Json.EnumerateArray());
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.Post($"{api}/panels/{panel}/closing", new { })).Status);
        await steward.Do($"{api}/panels/{panel}/closing", new { reason = "All have read it." }, "close");
        await steward.Do($"{api}/panels/{panel}/closing", new { reason = "All have read it." }, "close");

        Assert.Equal(2, drafting.Register.Panels[0].Opened.Count);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await steward.Post($"{api}/panels/{panel}/opening", new { })).Status);
        var concern = (await editor.Get($"{api}/concerns")).Json[0];
        Assert.Equal(("A slogan.", "open"), (concern.GetProperty("reason").GetString(), concern.GetProperty("state").GetString()));
        await oak.Do($"{api}/concerns/{concern.GetProperty("number").GetInt32()}/clearance", new { });
        await oak.Do($"{api}/neutrality/withdrawal", new { sha256 = hash });
        await oak.Do($"{api}/neutrality/text", new { textSha256 = text, finding = "concern", reason = "It praises one council." });
        var about = (await editor.Get($"{api}/concerns")).Json[0];
        Assert.Equal(("text", "It praises one council."), (about.GetProperty("about").GetString(), about.GetProperty("reason").GetString()));
        await oak.Do($"{api}/neutrality/withdrawal", new { textSha256 = text });
        Assert.IsType<FindingWithdrawn>(drafting.Register.Entries[^1].Entry);
        Assert.Equal("taken-back", (await editor.Get($"{api}/concerns")).Json[0].GetProperty("state").GetString());
    }

    [Fact]
    public async Task An_interest_is_declared_and_ended()
    {
        var drafting = Drafting.On(site);
        using var oak = ApiClient.For(site, "oak@eastam.example");
        var (api, clause) = (drafting.Path[1..], $"{drafting.Clause("telephone")}");

        Assert.Equal(HttpStatusCode.BadRequest, (await oak.Post($"{api}/interests", new { clauses = new[] { "3.2" }, interest = "I own it." })).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await oak.Post($"{api}/interests", new { clauses = Array.Empty<string>(), interest = "I own it." })).Status);
        var number = (await oak.Do($"{api}/interests", new { clauses = new[] { clause }, interest = "I own it." })).GetProperty("number").GetInt32();
        Assert.Single(drafting.Register.Interests.Of(drafting.Person("oak@eastam")));
        await oak.Do($"{api}/interests/{number}/ending", new { reason = "I sold it." });

        Assert.Empty(drafting.Register.Interests.Of(drafting.Person("oak@eastam")));
    }
}

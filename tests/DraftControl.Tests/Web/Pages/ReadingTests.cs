using System.Net;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Tests.Support;
using DraftControl.Web.Declarations;
using DraftControl.Web.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Pages;

/// <summary>What anyone reads of the demo: versions, comparisons, the record of changes.</summary>
public sealed class ReadingTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private const string Declaration = DemoSite.Declaration;

    private Register Register => demo.Site.Services.GetRequiredService<DeclarationBook>().Find(DemoSetup.Declaration)!.Read();

    [Theory]
    [InlineData(null, "Overview, Draft, Proposals, Contributions, Discussions, Rounds, Language, Publishing, Versions, Signatories, Record of changes")]
    [InlineData("elm@northam.example", "Overview, Draft, Proposals, Contributions, Discussions, Rounds, Neutrality, Panels, Language, Publishing, Versions, Signatories, Record of changes, People")]
    [InlineData("steward@centre.example", "Overview, Draft, Proposals, Contributions, Discussions, Rounds, Panels, Language, Publishing, Versions, Signatories, Signing, Record of changes, People")]
    public async Task The_menu_has_what_one_may_open(string? email, string menu)
    {
        var person = email is null ? new Somebody(demo.Site) : await Somebody.SignedIn(demo.Site, email);

        await person.Open($"{Declaration}/versions");

        var links = person.Page.QuerySelectorAll("nav .govuk-service-navigation__link");
        Assert.Equal(menu, string.Join(", ", links.Select(link => link.TextContent.Trim())));
        Assert.Equal("Versions", Assert.Single(links, link => link.GetAttribute("aria-current") == "page").TextContent);
        foreach (var address in links.Select(link => link.GetAttribute("href")!).ToList())
        {
            Assert.Equal(HttpStatusCode.OK, (await person.Open(address)).Status);
        }
    }

    [Fact]
    public async Task A_comparison_shows_what_changed_and_why()
    {
        var visitor = await new Somebody(demo.Site).Open($"{Declaration}/versions/compare?from=1.0&to=draft");
        var changed = visitor.Page.QuerySelectorAll(".dc-clause").Where(clause => clause.QuerySelector("ins, del") is not null).ToList();

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.NotEmpty(changed);
        Assert.All(changed, clause => Assert.Contains("Decided because:", clause.TextContent));
        Assert.All(visitor.Page.QuerySelectorAll(".dc-redline ins"), ins => Assert.StartsWith("[added: ", ins.TextContent));
        Assert.Equal(["draft", "1.0"], visitor.Page.QuerySelectorAll("#from option").Select(option => option.GetAttribute("value")));
    }

    [Theory]
    [InlineData("from=1.0&to=9.9")]
    [InlineData("from=1.0")]
    [InlineData("")]
    public async Task What_cannot_be_compared_is_not_there(string query) =>
        Assert.Equal(HttpStatusCode.NotFound, (await new Somebody(demo.Site).Open($"{Declaration}/versions/compare?{query}")).Status);

    [Fact]
    public async Task The_record_is_newest_first_in_pages_of_fifty_without_gaps()
    {
        var visitor = await new Somebody(demo.Site).Open($"{Declaration}/record");
        var seen = new List<string>();
        while (true)
        {
            seen.AddRange(visitor.Page.QuerySelectorAll(".dc-record__entry").Select(entry => entry.Id!));
            Assert.InRange(visitor.Page.QuerySelectorAll(".dc-record__entry").Length, 1, 50);
            if (visitor.Page.QuerySelector(".govuk-pagination__next a") is not { } older)
            {
                break;
            }

            await visitor.Open(older.GetAttribute("href")!);
        }

        Assert.Equal(Enumerable.Range(1, Register.Seq).Reverse().Select(seq => $"entry-{seq}"), seen);
        Assert.NotNull(visitor.Page.QuerySelector(".govuk-pagination__prev a"));
    }

    [Fact]
    public async Task The_public_reads_findings_by_group_and_those_who_take_part_by_office()
    {
        var finding = Register.Entries.Last(recorded => recorded.Entry is NeutralityChecked { By.Organisation: var council } && council.ToString() == "northam").Entry.Seq;

        var visitor = await new Somebody(demo.Site).Open($"{Declaration}/record?before={finding + 1}");
        var editor = await (await Somebody.SignedIn(demo.Site, "editor@guild.example")).Open($"{Declaration}/record?before={finding + 1}");

        Assert.Contains("A councillor (", visitor.Page.QuerySelector($"#entry-{finding}")!.TextContent);
        Assert.DoesNotContain("Northam", visitor.Page.QuerySelector($"#entry-{finding}")!.TextContent);
        Assert.Contains("Northam Borough Council, councillor", editor.Page.QuerySelector($"#entry-{finding}")!.TextContent);
    }
}

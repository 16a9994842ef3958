using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.LanguageTests;

/// <summary>What was answered: by clause and round, where chief executives and the front line differ, and who reads whose answer it is.</summary>
public sealed class ViewTests(LanguageSite language) : IClassFixture<LanguageSite>
{
    private static string Row(Somebody reader, string begins) => string.Join(' ', reader.Page.QuerySelectorAll("main tr").First(row => Folded(row.QuerySelector("th")!.TextContent).StartsWith(begins, StringComparison.Ordinal))
        .QuerySelectorAll("td").Select(cell => { cell.QuerySelector(".dc-stacked__label")?.Remove(); return Folded(cell.TextContent); }));

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task Counts_stand_by_clause_for_chief_executives_and_front_line()
    {
        var drafting = language.Drafting();
        drafting.Said(LanguageSite.Chief, LanguageAnswer.NameToIt);
        drafting.Said(LanguageSite.OtherChief, LanguageAnswer.NeedsChange, "new taps");
        drafting.Said(LanguageSite.FrontLine, LanguageAnswer.NotUnderstood, "new taps");

        var reader = await new Somebody(language.Site).Open($"{drafting.Path}/language");

        Assert.Contains("Chief executives: 2 of 2 have answered.", reader.Text);
        Assert.Contains("Front line: 1 of 1 have answered.", reader.Text);
        Assert.Equal("1 1 0", Row(reader, "2.1, chief executives"));
        Assert.Equal("0 0 1", Row(reader, "2.1, front line"));
        Assert.Equal(3, reader.Page.QuerySelectorAll("main tr").First(row => row.TextContent.Contains("2.1, chief executives", StringComparison.Ordinal)).QuerySelectorAll("svg rect").Length);
    }

    [Fact]
    public async Task The_public_reads_classes_and_those_who_take_part_offices()
    {
        var drafting = language.Drafting();
        drafting.Said(LanguageSite.Chief, LanguageAnswer.NeedsChange, "new taps");

        var visitor = await new Somebody(language.Site).Open($"{drafting.Path}/language");
        Assert.Contains("It is clearer.", visitor.Text);
        Assert.Contains("A chief executive (local authority)", visitor.Text);
        Assert.DoesNotContain("Northam", visitor.Text);
        Assert.Contains("Northam Borough Council, chief executive", (await (await language.SignedIn("rep@southam")).Open($"{drafting.Path}/language")).Text);
        await visitor.Open($"{drafting.Path}/record?kind=language-tested");
        Assert.Contains("A chief executive (local authority)", visitor.Text);
        Assert.DoesNotContain("Northam", visitor.Page.QuerySelector(".dc-record")!.TextContent);
        Assert.Empty((await visitor.Open($"{drafting.Path}/record?kind=language-tested&organisation=northam")).Page.QuerySelectorAll(".dc-record__entry"));
        Assert.Equal(HttpStatusCode.Redirect, (await new Somebody(language.Site).Open($"{language.Drafting(drafting: "participants").Path}/language")).Status);
    }

    [Fact]
    public async Task A_round_keeps_what_it_left_and_the_movement_shows_beside_it()
    {
        var drafting = language.Drafting();
        drafting.Did("steward@centre", Role.Steward, (register, head) => new RoundOpened(head, 1, Line.Parse("Spring"), new(head.At), new(head.At.AddDays(9))));
        drafting.Said(LanguageSite.Chief, LanguageAnswer.NeedsChange, "new taps");
        language.Site.Clock.Pass(TimeSpan.FromDays(10));
        drafting.Accepted("rep@southam", "Taps last", new RequestedChange.Reword(drafting.Clause("new taps"), "We will mend the pipes first."));
        drafting.Did("steward@centre", Role.Steward, (register, head) => new RoundOpened(head, 2, Line.Parse("Summer"), new(head.At), new(head.At.AddDays(9))));
        drafting.Said(LanguageSite.Chief, LanguageAnswer.NameToIt, "mend the pipes");

        var reader = await new Somebody(language.Site).Open($"{drafting.Path}/language");
        Assert.Equal("1 0 0", Row(reader, "2.1, chief executives"));
        Assert.Equal("Chief executives: 0 of 1 Front line: no answer yet Chief executives: 1 of 1 Front line: no answer yet", string.Join(' ', reader.Page.QuerySelectorAll("table").Last().QuerySelectorAll("tr").First(row => row.QuerySelector("th")!.TextContent == "2.1").QuerySelectorAll("td").Select(cell => { cell.QuerySelector(".dc-stacked__label")?.Remove(); return Folded(cell.TextContent); })));
        await reader.Open($"{drafting.Path}/language?round=1");

        Assert.Equal("0 1 0", Row(reader, "2.1, chief executives"));
        Assert.Contains("We will fix the plumbing before we buy new taps.", reader.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Open($"{drafting.Path}/language?round=2")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Open($"{drafting.Path}/language?round=x")).Status);
    }

    [Fact]
    public async Task Differences_are_sorted_overall_and_within_an_organisation_for_those_who_take_part()
    {
        var drafting = language.Drafting();
        drafting.Said(LanguageSite.Chief, LanguageAnswer.NameToIt);
        drafting.Said(LanguageSite.OtherChief, LanguageAnswer.NeedsChange, "new taps");
        drafting.Said(LanguageSite.FrontLine, LanguageAnswer.NotUnderstood, "telephone");
        drafting.Said(LanguageSite.FrontLine, LanguageAnswer.NameToIt, "new taps", "try out");

        var taking = await (await language.SignedIn("rep@southam")).Open($"{drafting.Path}/language/differences");

        Assert.Equal(["100% apart", "50% apart"], taking.Page.QuerySelectorAll(".dc-check__number").Select(number => number.TextContent.Split(": ")[1]));
        Assert.Contains("Within Northam Borough Council", taking.Text);
        Assert.Equal(["100% apart"], taking.Page.QuerySelectorAll("main ul.govuk-list--bullet li").Select(item => item.TextContent.Split(": ")[1]));
        var visitor = await new Somebody(language.Site).Open($"{drafting.Path}/language/differences");
        Assert.DoesNotContain("Northam", visitor.Text);
        Assert.Equal(2, visitor.Page.QuerySelectorAll(".dc-check__number").Length);
    }

    [Fact]
    public async Task Readability_is_a_hint_by_clause_and_before_and_after_on_proposals()
    {
        var drafting = language.Drafting();
        var number = drafting.Proposed("rep@northam", "Longer", new RequestedChange.Reword(drafting.Clause("telephone"), "We will leverage help by telephone and by letter for each and every stakeholder."));

        var reader = await new Somebody(language.Site).Open($"{drafting.Path}/language/readability");
        Assert.StartsWith("10 10 ", Row(reader, "2.1"));
        await reader.Open($"{drafting.Path}/proposals/{number}");

        Assert.Equal("6 14", Row(reader, "Words"));
        Assert.Equal("none “leverage” (use); “stakeholder” (say who: residents, staff, councils)", Row(reader, "Listed jargon"));
        Assert.Contains("This is a hint, not a verdict: it counts, and does not understand.", reader.Text);
    }
}

using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;
using DraftControl.Web.Pages.Record;

namespace DraftControl.Tests.Web.Pages;

/// <summary>The record of changes, filtered, and the words in it.</summary>
public sealed class RecordFilterTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Each_filter_finds_its_entries_and_several_find_what_fits_them_all()
    {
        var drafting = Filled();
        var visitor = new Somebody(site);

        Assert.Equal(["Accept proposal 1: Pipes", "Propose change 1: Pipes"], await Subjects("clause=2.1&kind=&office="));
        Assert.Equal(await Subjects("clause=2.1"), await Subjects($"clause={drafting.Clause("pipes before")}"));
        Assert.Equal(["Propose change 2: By letter", "Propose change 1: Pipes"], await Subjects("kind=proposed"));
        Assert.Equal(["Accept proposal 1: Pipes"], await Subjects("office=editor"));
        Assert.Equal(["Accept proposal 1: Pipes", "Propose change 1: Pipes"], (await Subjects("organisation=southam")).Take(2));
        Assert.Equal(["Propose change 2: By letter"], await Subjects("organisation=northam&kind=proposed"));

        async Task<IEnumerable<string>> Subjects(string query)
        {
            await visitor.Open($"{drafting.Path}/record?{query}");
            Assert.Empty(visitor.Errors);
            return [.. visitor.Page.QuerySelectorAll(".dc-record__entry p.govuk-\\!-font-weight-bold:not(details p)").Select(line => line.TextContent)];
        }
    }

    [Fact]
    public async Task A_finding_belongs_to_the_clause_that_had_its_words()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("before we buy");
        drafting.RaisedConcern("elm@eastam", plumbing, "new taps");
        drafting.FoundNeutral("oak@eastam", drafting.Clause("telephone"));
        drafting.Accepted("rep@southam", "Pipes", new RequestedChange.Reword(plumbing, "We will fix the pipes."));

        var visitor = await new Somebody(site).Open($"{drafting.Path}/record?clause={plumbing}&kind=neutrality-checked");

        Assert.Contains("About the words: new taps", Assert.Single(visitor.Page.QuerySelectorAll(".dc-record__entry")).TextContent);
    }

    [Fact]
    public async Task Days_are_whole_days_in_the_united_kingdom()
    {
        var drafting = Filled();
        var today = TimeZoneInfo.ConvertTime(drafting.Register.At, TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));
        var visitor = new Somebody(site);

        await visitor.Open($"{drafting.Path}/record?from={today.Day} {today.Month} {today.Year}&kind=proposed&to={today:yyyy-MM-dd}");
        Assert.Equal(2, visitor.Page.QuerySelectorAll(".dc-record__entry").Length);
        await visitor.Open($"{drafting.Path}/record?from={today.AddDays(1):d/M/yyyy}");
        Assert.Contains("No entries match.", visitor.Text);
        await visitor.Open($"{drafting.Path}/record?to={today.AddDays(-1):d MMMM yyyy}");
        Assert.Contains("No entries match.", visitor.Text);
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_beside_its_field_and_stays()
    {
        var drafting = Filled();

        var visitor = await new Somebody(site).Open($"{drafting.Path}/record?organisation=nobody&office=king&kind=eaten&clause=99.9&from=31 2 2026&to=<script>alert(1)</script>");

        Assert.Equal(
            [
                "Select an organisation from the list",
                "Select an office from the list",
                "Select what was done from the list",
                "There is no such clause in the draft. Enter a number, such as 3.2, or the permanent id, such as c7",
                "Enter a date, for example 27 3 2026",
                "Enter a date, for example 27 3 2026",
            ],
            visitor.Errors);
        Assert.Equal("99.9", visitor.Field("Clause"));
        Assert.Equal("31 2 2026", visitor.Field("From"));
        Assert.Equal("<script>alert(1)</script>", visitor.Field("To"));
        Assert.Empty(visitor.Page.QuerySelectorAll(".dc-record__entry, main script"));
        Assert.Equal(["The last day must be the same as or after the first day"], (await visitor.Open($"{drafting.Path}/record?from=2 1 2026&to=1 1 2026")).Errors);
    }

    [Fact]
    public async Task Links_to_more_entries_keep_the_filter()
    {
        var drafting = Drafting.On(site);
        for (var i = 1; i <= 60; i++)
        {
            drafting.FoundNeutral(i % 2 == 0 ? "elm@eastam" : "oak@eastam", drafting.Clause("telephone"));
        }

        var visitor = await new Somebody(site).Open($"{drafting.Path}/record?kind=neutrality-checked&office=councillor");
        var newest = Ids();
        await visitor.Open(visitor.Page.QuerySelector(".govuk-pagination__next a")!.GetAttribute("href")!);
        var older = Ids();
        Assert.Equal((50, 10), (newest.Count, older.Count));
        Assert.Null(visitor.Page.QuerySelector(".govuk-pagination__next a"));
        await visitor.Open(visitor.Page.QuerySelector(".govuk-pagination__prev a")!.GetAttribute("href")!);

        Assert.Equal(newest, Ids());
        Assert.Empty(newest.Intersect(older));

        List<string> Ids() => [.. visitor.Page.QuerySelectorAll(".dc-record__entry").Select(entry => entry.Id!)];
    }

    [Fact]
    public async Task An_entry_has_its_words_and_the_whole_id_of_its_commit()
    {
        var drafting = Filled();

        var visitor = await new Somebody(site).Open($"{drafting.Path}/record?kind=decided");

        var entry = Assert.Single(visitor.Page.QuerySelectorAll(".dc-record__entry"));
        Assert.Equal("[added: pipes]", entry.QuerySelector("details ins")!.TextContent);
        Assert.Equal("clause 2.1", entry.QuerySelector($"details a[href='{drafting.Path}/clauses/{drafting.Clause("pipes before")}']")!.TextContent);
        Assert.Equal(drafting.Register.Entries.Single(recorded => recorded.Entry is Decided).Commit.ToString(), entry.QuerySelector(".dc-record__commit")!.TextContent);
    }

    [Fact]
    public async Task The_public_cannot_find_out_by_filter_which_council_found_what()
    {
        var drafting = Drafting.On(site);
        drafting.FoundNeutral("oak@eastam", drafting.Clause("telephone"));
        var address = $"{drafting.Path}/record?organisation=eastam&kind=neutrality-checked";

        Assert.Contains("No entries match.", (await new Somebody(site).Open(address)).Text);
        Assert.Single((await (await Somebody.SignedIn(site, "editor@centre.example")).Open(address)).Page.QuerySelectorAll(".dc-record__entry"));
    }

    [Fact]
    public async Task Where_drafting_is_not_public_no_filter_finds_what_came_after_the_newest_release()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        drafting.Proposed("rep@northam", "Open at the release", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by letter."));
        drafting.Released();
        drafting.Accepted("rep@southam", "A secret", new RequestedChange.Add(drafting.Clause("before we buy"), "Sewers matter."));
        var visitor = new Somebody(site);

        await visitor.Open($"{drafting.Path}/record?kind=proposed");
        Assert.Contains("Open at the release", Assert.Single(visitor.Page.QuerySelectorAll(".dc-record__entry")).TextContent);
        await visitor.Open($"{drafting.Path}/record?clause={drafting.Clause("Sewers matter")}");
        Assert.Equal(["There is no such clause in version 1.0. Enter a number, such as 3.2, or the permanent id, such as c7"], visitor.Errors);
        Assert.DoesNotContain("Sewers", visitor.Text);
    }

    [Fact]
    public void Every_kind_of_entry_can_be_asked_for()
    {
        var kinds = typeof(Entry).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Entry))).Select(type => string.Concat(type.Name.Select((letter, index) => char.IsUpper(letter) && index > 0 ? $"-{letter}" : $"{letter}")).ToLowerInvariant());

        Assert.Equal(kinds.Order(StringComparer.Ordinal), Kinds.All.Select(kind => kind.Kind).Order(StringComparer.Ordinal));
    }

    private Drafting Filled()
    {
        var drafting = Drafting.On(site);
        drafting.Accepted("rep@southam", "Pipes", new RequestedChange.Reword(drafting.Clause("before we buy"), "We will fix the pipes before we buy new taps."));
        drafting.Proposed("rep@northam", "By letter", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by letter."));
        return drafting;
    }
}

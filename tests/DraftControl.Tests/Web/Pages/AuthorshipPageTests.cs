using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>Whose words a text is made of, in public and before a decision.</summary>
public sealed class AuthorshipPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Everybody_reads_whose_words_a_version_and_the_draft_are_made_of()
    {
        var drafting = Drafting.On(site);
        drafting.Released();
        drafting.Accepted("rep@northam", "Pipes", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the pipes and drains before we buy new taps."));

        var visitor = await new Somebody(site).Open(drafting.Path);

        var (draft, version) = (Table(visitor, 0), Table(visitor, 1));
        Assert.Equal(["Local authorities 3 6%", "Northam Borough Council 3 6%", "Starting text 47 94%"], draft);
        Assert.Equal(["Starting text 48 100%"], version);
        Assert.Equal(version, Table(await visitor.Open($"{drafting.Path}/versions/1.0"), 0));
    }

    [Fact]
    public async Task The_bar_says_what_it_shows_and_its_parts_fill_it()
    {
        var drafting = Drafting.On(site);
        drafting.Accepted("rep@northam", "Pipes", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will mend the pipes before we buy new taps."));

        var bar = (await new Somebody(site).Open(drafting.Path)).Page.QuerySelector("svg.dc-share-bar")!;

        Assert.Equal(["Local authorities 4%", "Starting text 96%"], bar.GetAttribute("aria-label")!.Split(", "));
        Assert.Equal(100, bar.QuerySelectorAll("rect").Sum(part => double.Parse(part.GetAttribute("width")!, CultureInfo.InvariantCulture)), 2);
    }

    [Fact]
    public async Task An_editor_is_warned_before_another_class_speaks_louder_than_local_authorities()
    {
        var drafting = Drafting.On(site);
        var proposal = drafting.Proposed("rep@northam", "Pipes", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the pipes before we buy new taps."));
        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/proposals/{proposal}/decision");

        await editor.Press("Continue", ("Code", "Accepted"), ("Reason", "It reads better."));
        Assert.DoesNotContain("strongest voice", editor.Text);
        Assert.Contains("Starting text 100% 48 words 98% 47 words", editor.Text);

        await editor.Press("Change");
        await editor.Press("Continue", ("Code", "AcceptedWithChanges"), ("Wordings[0].Wording", "We will fix the pipes long before anybody ever thinks of new taps."));
        Assert.Contains("After this decision more words of the text come from central government than from local authorities.", editor.Text);
    }

    private static IReadOnlyList<string> Table(Somebody reader, int index) =>
    [
        .. reader.Page.QuerySelectorAll(".dc-authorship__table").ElementAt(index).QuerySelectorAll("tbody tr")
            .Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
    ];
}

using System.Net;
using System.Text;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Answers;

/// <summary>You said, we did: what was asked for and what became of it.</summary>
public sealed class AnswersPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Every_point_is_told_once_with_its_answer_its_reason_and_the_words_before_and_after()
    {
        var drafting = Points();

        var visitor = await new Somebody(site).Open($"{drafting.Path}/answers");

        Assert.Contains("3 of 5 points are answered: 1 accepted, 1 not accepted, 1 noted. 2 wait for an answer, of which 1 was deferred. 1 more was taken back.", visitor.Text);
        Assert.Equal(["contribution-2", "contribution-3", "proposal-2", "proposal-3", "proposal-4", "contribution-1"], visitor.Page.QuerySelectorAll("main section").Select(section => section.Id));
        var pipes = Section(visitor, "contribution-1");
        Assert.Equal("Contribution 1, Accepted Northam Borough Council. At a workshop, Leeds town hall, 3 May 2026. About clause 2.1. Southam County Council made proposal 1 of it.", pipes.Split(" What they said")[0]);
        Assert.Contains("Accepted, in proposal 1 (Centre for Services, editor,", pipes);
        Assert.Contains("Before We will fix the plumbing before we buy new taps. After We will fix the pipes before we buy new taps.", pipes);
        Assert.Contains("What they asked for Reword clause 1.1", Section(visitor, "proposal-2"));
        Assert.Contains("It was read.", Section(visitor, "contribution-2"));
    }

    [Fact]
    public async Task They_are_filtered_alike_on_the_page_and_in_the_file()
    {
        var drafting = Points();
        (string Query, string[] Found)[] table =
        [
            ("?state=open", ["contribution-3", "proposal-3"]),
            ("?state=withdrawn", ["proposal-4"]),
            ("?code=not-accepted", ["proposal-2"]),
            ("?code=deferred&state=open", ["proposal-3"]),
            ("?organisation=southam", ["contribution-1", "contribution-2", "proposal-4"]),
            ("?organisation=northam&clause=2.1", ["contribution-1"]),
            ("?occasion=workshop+2026-05-03+Leeds+town+hall&state=answered", ["contribution-1", "contribution-2"]),
        ];

        foreach (var (query, found) in table)
        {
            var person = await new Somebody(site).Open($"{drafting.Path}/answers{query}");
            var file = await Csv(person, $"{drafting.Path}/answers.csv{query}");
            Assert.Equal(found, person.Page.QuerySelectorAll("main section").Select(section => section.Id).Order());
            Assert.Equal(found, file.Split("\r\n")[1..^1].Where(row => row.StartsWith('"')).Select(row => row.Split('"')[1].Replace(' ', '-').ToLowerInvariant()).Order());
        }

        var wrong = await new Somebody(site).Open($"{drafting.Path}/answers?clause=9.9&organisation=nobody");
        Assert.Equal(["Select an organisation from the list", "There is no such clause in the draft. Enter a number, such as 3.2, or the permanent id, such as c7"], wrong.Errors);
        Assert.Equal(HttpStatusCode.BadRequest, (await wrong.Get($"{drafting.Path}/answers.csv?code=lost")).StatusCode);
    }

    [Fact]
    public async Task An_organisation_reads_how_its_points_were_handled_from_its_first_page()
    {
        var drafting = Points();
        var representative = await (await Somebody.SignedIn(site, "rep@southam.example")).Open("/waiting");

        await representative.Open(representative.Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).First(link => link == $"{drafting.Path}/organisations/southam/answers"));

        Assert.Contains("How our points were handled", representative.Text);
        Assert.Equal(["contribution-1", "contribution-2", "proposal-4"], representative.Page.QuerySelectorAll("main section").Select(section => section.Id).Order());
        Assert.Equal(HttpStatusCode.NotFound, (await representative.Open($"{drafting.Path}/organisations/nobody/answers")).Status);
        Assert.Contains("/organisations/southam/answers", (await representative.Open($"{drafting.Path}/people")).Page.QuerySelector("main")!.InnerHtml);
    }

    [Fact]
    public async Task A_cell_that_a_spreadsheet_would_take_for_a_formula_is_defused()
    {
        var drafting = Drafting.On(site);
        string[] nasty = ["=1+1", "+44 113", "-1", "@SUM(A1)", "\t=cmd", " =1", "＝1", "say \"no\", twice\r\n=2"];
        foreach (var point in nasty)
        {
            drafting.BroughtIn("rep@southam", point.Replace("\r\n", "\n", StringComparison.Ordinal).Trim(' '), "northam");
        }

        var file = await Csv(new Somebody(site), $"{drafting.Path}/answers.csv");

        foreach (var cell in new[] { "\"'=1+1\"", "\"'+44 113\"", "\"'-1\"", "\"'@SUM(A1)\"", "\"'\t=cmd\"", "\"'＝1\"", "\"say \"\"no\"\", twice\n=2\"" })
        {
            Assert.Contains(cell, file);
        }
    }

    /// <summary>A contribution of each sort, and a proposal of each.</summary>
    private Drafting Points()
    {
        var drafting = Drafting.On(site);
        var (plumbing, needs) = (drafting.Clause("plumbing before"), drafting.Clause("find out what people need"));
        drafting.BroughtIn("rep@southam", "Nobody knows what plumbing means here.", "northam", plumbing);
        drafting.ProposedOf("rep@southam", 1, new RequestedChange.Reword(plumbing, "We will fix the pipes before we buy new taps."));
        drafting.Decided("editor@centre", 1, DecisionCode.Accepted);
        drafting.BroughtIn("rep@northam", "We like it.", "southam");
        drafting.Answered("editor@centre", 2, AnswerCode.Noted, "It was read.");
        drafting.BroughtIn("rep@southam", "It is long.", "eastam");
        drafting.Proposed("rep@northam", "Say who", new RequestedChange.Reword(needs, "We will find out what residents need before we build anything."));
        drafting.Decided("editor@centre", 2, DecisionCode.NotAccepted);
        drafting.Proposed("rep@northam", "Ask", new RequestedChange.Reword(needs, "We will ask people what they need before we build anything."));
        drafting.Decided("editor@centre", 3, DecisionCode.Deferred);
        drafting.Proposed("rep@southam", "Remove", new RequestedChange.Remove(needs));
        drafting.Withdrawn("rep@southam", 4);
        return drafting;
    }

    private static string Section(Somebody person, string id) => string.Join(' ', person.Page.GetElementById(id)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<string> Csv(Somebody person, string address) =>
        Encoding.UTF8.GetString(await (await person.Get(address)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).TrimStart('\uFEFF');
}

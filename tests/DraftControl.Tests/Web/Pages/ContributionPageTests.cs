using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>Points that were made elsewhere are brought in, made proposals, and answered.</summary>
public sealed class ContributionPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task A_point_is_brought_in_after_it_was_checked_and_stands_on_the_list()
    {
        var drafting = Drafting.On(site);
        var person = await (await Signed("rep@southam")).Open($"{drafting.Path}/contributions/new?clause={drafting.Clause("plumbing before")}");

        await person.Press("Continue", Typed("Nobody knows what plumbing means here."));
        Assert.Empty(person.Errors);
        Assert.Contains("Check the contribution", person.Text);
        await person.Press("Bring it in");

        Assert.Contains("You brought in contribution 1.", (await person.Follow()).Text);
        Assert.Contains("At a workshop, Leeds town hall, 3 May 2026", person.Text);
        var entry = Assert.IsType<Contributed>(drafting.Register.Entries[^1].Entry);
        Assert.Equal(new Contributor.Registered(DraftControl.Core.People.Slug.Parse("northam")), entry.Contributor);
        Assert.Contains("1. Nobody knows what plumbing means here.", (await person.Open($"{drafting.Path}/contributions")).Text);
        Assert.DoesNotContain("Nobody knows", (await person.Open($"{drafting.Path}/contributions?state=answered")).Text);
        Assert.DoesNotContain("Nobody knows", (await person.Open($"{drafting.Path}/contributions?kind=meaning")).Text);
    }

    [Fact]
    public async Task The_next_point_of_the_same_letter_begins_with_its_source()
    {
        var drafting = Drafting.On(site);
        var person = await (await Signed("steward@centre")).Open($"{drafting.Path}/contributions/new");
        await person.Press("Continue", Typed("The first point."));
        await person.Press("Bring it in and go on");

        await person.Follow();

        Assert.Equal(("northam", "Leeds town hall", "2026", ""), (person.Field("Fields.Organisation"), person.Field("Fields.Place"), person.Field("Fields.Day.Year"), person.Field("Point")));
        await person.Press("Continue", ("Point", "The second point."), ("Fields.Kind", "meaning"));
        await person.Press("Bring it in");
        Assert.Equal(2, drafting.Register.Contributions.Count);
    }

    [Fact]
    public async Task Everything_that_is_missing_is_asked_for_and_what_was_typed_stays()
    {
        var drafting = Drafting.On(site);
        var person = await (await Signed("editor@centre")).Open($"{drafting.Path}/contributions/new");

        await person.Press("Continue", ("Fields.Place", "Leeds"), ("Fields.Day.Day", "31"), ("Fields.Day.Month", "2"), ("Fields.Day.Year", "2026"));

        Assert.Equal(["Enter the point that was made", "Select what it is about", "Select who made it", "Select where it was made", "Enter a date, such as 3 5 2026, or leave it empty"], person.Errors);
        Assert.Equal("Leeds", person.Field("Fields.Place"));
        await person.Press("Continue", Typed("It is unclear.", ("Fields.Day.Year", "2199")));
        Assert.Equal(["The date must not be in the future"], person.Errors);
    }

    [Fact]
    public async Task A_source_that_is_withheld_is_known_to_editors_stewards_and_who_brought_it_in_and_to_no_file_of_the_record()
    {
        var drafting = Drafting.On(site);
        var person = await (await Signed("rep@southam")).Open($"{drafting.Path}/contributions/new");
        await person.Press("Continue", Typed("It reads like an election leaflet.", ("Fields.Who", "withheld"), ("Fields.Source", "Little Weston Parish Council")));
        Assert.Contains("Kept outside the record: Little Weston Parish Council", person.Text);
        await person.Press("Bring it in");

        foreach (var (who, knows) in new[] { ("rep@southam", true), ("editor@northam", true), ("steward@centre", true), ("rep@northam", false), ("elm@eastam", false) })
        {
            var text = (await (await Signed(who)).Open($"{drafting.Path}/contributions/1")).Text;
            Assert.Contains("It reads like an election leaflet.", text);
            Assert.True(knows == text.Contains("Little Weston", StringComparison.Ordinal), who);
        }

        var visitor = await new Somebody(site).Open($"{drafting.Path}/contributions/1");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.DoesNotContain("Little Weston", visitor.Text);
        Assert.DoesNotContain("Weston", StockGit.Run(drafting.Ledger.Path, "log", "--all", "-p").Output);
    }

    [Fact]
    public async Task A_point_becomes_a_proposal_whose_words_are_those_of_who_made_it_and_whose_decision_answers_it()
    {
        var drafting = Drafting.On(site);
        var clause = drafting.Clause("plumbing before");
        var person = await (await Signed("editor@centre")).Open($"{drafting.Path}/contributions/new?clause={clause}");
        await person.Press("Continue", Typed("Nobody knows what plumbing means here.", ("Fields.Wording", "We will fix the pipes before we buy new taps.")));
        await person.Press("Bring it in");

        var southam = await (await Signed("rep@southam")).Open($"{drafting.Path}/contributions/1");
        await southam.Open(southam.Page.QuerySelectorAll("main a").First(link => link.TextContent.Contains("Make a proposal of it", StringComparison.Ordinal)).GetAttribute("href")!);
        Assert.Contains("Its words will be credited to Northam Borough Council", southam.Text);
        Assert.Equal("We will fix the pipes before we buy new taps.", southam.Field("Changes[0].Wording")!.Trim());
        await southam.Press("Save and come back later", ("Title", "Say pipes"));
        await southam.Follow();
        await southam.Open(southam.Page.QuerySelectorAll("main a").First(link => link.TextContent.Contains("Say pipes", StringComparison.Ordinal)).GetAttribute("href")!);
        await southam.Press("Continue");
        await southam.Press("Send this proposal");

        Assert.Equal(1, drafting.Register.Proposals[1].Contribution);
        Assert.Equal(ContributionState.Proposed, drafting.Register.State(drafting.Register.Contributions[1]));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Signed("editor@northam")).Open($"{drafting.Path}/proposals/1/decision")).Status);
        drafting.Decided("editor@centre", 1, DecisionCode.Accepted);
        Assert.Equal("northam", drafting.Register.Asker(drafting.Register.Proposals[1]).ToString());
        Assert.Equal(["northam", "southam"], drafting.Register.Brought(drafting.Register.Draft.Find(clause)!).Select(slug => slug.ToString()).Order());
        Assert.Contains("Accepted, by Centre for Services, editor", Folded((await southam.Open($"{drafting.Path}/contributions/1")).Text));
    }

    [Fact]
    public async Task An_editor_answers_with_a_reason_and_names_the_proposal_that_takes_it_up()
    {
        var drafting = Drafting.On(site);
        BroughtIn(drafting, "Say pipes.");
        drafting.Proposed("rep@southam", "Pipes", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the pipes before we buy new taps."));
        var editor = await (await Signed("editor@centre")).Open($"{drafting.Path}/contributions/1/answer");

        await editor.Press("Continue");
        Assert.Equal(["Select an answer", "Enter a reason"], editor.Errors);
        await editor.Press("Continue", ("Code", "Accepted"), ("Reason", "Yes."), ("TakenUpBy", "1"));
        Assert.Equal(["Enter the number of the accepted proposal that takes it up"], editor.Errors);
        drafting.Decided("editor@centre", 1, DecisionCode.Accepted);
        await editor.Press("Continue");
        Assert.Contains("Check your answer", editor.Text);
        await editor.Press("Record this answer");

        Assert.Contains("You answered contribution 1: accepted.", (await editor.Follow()).Text);
        Assert.Equal(1, Assert.IsType<ContributionAnswered>(drafting.Register.Entries[^1].Entry).Proposal);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.Open($"{drafting.Path}/contributions/1/answer")).Status);
    }

    [Theory]
    [InlineData("editor@northam", HttpStatusCode.Forbidden)]
    [InlineData("rep@southam", HttpStatusCode.Forbidden)]
    [InlineData("editor@centre", HttpStatusCode.OK)]
    public async Task Nobody_answers_what_their_own_organisation_asked_for(string who, HttpStatusCode status)
    {
        var drafting = Drafting.On(site);
        BroughtIn(drafting, "Say pipes.");

        Assert.Equal(status, (await (await Signed(who)).Open($"{drafting.Path}/contributions/1/answer")).Status);
    }

    private static string Folded(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"\s+", " ");

    private static void BroughtIn(Drafting drafting, string point) => drafting.BroughtIn("rep@southam", point, "northam");

    /// <param name="point">The point that was made.</param>
    /// <param name="other">Fields that hold something else than usual.</param>
    private static (string, string)[] Typed(string point, params (string Name, string Value)[] other)
    {
        (string Name, string Value)[] usual =
        [
            ("Point", point), ("Fields.Kind", "wording"), ("Fields.Who", "takes-part"), ("Fields.Organisation", "northam"), ("Fields.Occasion", "workshop"), ("Fields.Place", "Leeds town hall"),
            ("Fields.Day.Day", "3"), ("Fields.Day.Month", "5"), ("Fields.Day.Year", "2026"),
        ];
        return [.. usual.ExceptBy(other.Select(field => field.Name), field => field.Name), .. other];
    }

    private Task<Somebody> Signed(string name) => Somebody.SignedIn(site, $"{name}.example");
}

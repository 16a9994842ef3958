using System.Net;
using DraftControl.Core.People;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Neutrality;

/// <summary>A steward opens a panel, invites more councillors and closes it; the page says what each clause needs.</summary>
public sealed class PanelPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task A_panel_is_opened_with_councillors_and_their_groups_and_more_are_invited()
    {
        var drafting = Drafting.On(site);
        var later = drafting.Councillor("ash@southam", "ash");
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{drafting.Path}/panels/new");
        Assert.Contains("Eastam District Council (elm)", steward.Text);

        await steward.Press("Open the panel");
        Assert.Equal(["Enter a name for the panel", "Enter the purpose of the panel", "Select at least one councillor"], steward.Errors);
        await steward.Press("Open the panel", ("Name", "First reading"), ("Reason", "Read it as your opponents would."), ("Members", $"{Seq(drafting, "oak@eastam")}"), ("Members", $"{Seq(drafting, "elm@eastam")}"));
        Assert.Contains("You opened a panel.", (await steward.Follow()).Text);
        await (await steward.Open($"{drafting.Path}/panels/1/invite")).Press("Invite them", ("Members", $"{later}"));

        var panel = drafting.Register.Panels.Single();
        Assert.Equal([Seq(drafting, "elm@eastam"), Seq(drafting, "oak@eastam"), later], panel.Members);
        Assert.Contains("Southam County Council (ash)", (await steward.Follow()).Text);
        Assert.Empty((await steward.Open($"{drafting.Path}/panels/1/invite")).Page.QuerySelectorAll("main form"));
        await (await steward.Open($"{drafting.Path}/panels/1/close")).Press("Close the panel", ("Reason", "Everybody has read it."));
        Assert.Equal("Everybody has read it.", $"{drafting.Register.Panels.Single().Closed!.Reason}");
    }

    [Fact]
    public async Task The_page_names_what_is_missing_who_gave_a_finding_and_who_still_may()
    {
        var drafting = Drafting.On(site, more: "largest-group-share: 50\nfirst-reading: open\n");
        drafting.Councillor("ash@southam", "ash");
        drafting.Panel("elm@eastam", "oak@eastam", "ash@southam");
        var plumbing = drafting.Clause("plumbing before");
        drafting.FoundNeutral("elm@eastam", plumbing);

        var person = await (await Somebody.SignedIn(site, "rep@northam.example")).Open($"{drafting.Path}/panels/1");

        var row = person.Page.GetElementById($"{plumbing}")!.TextContent;
        Assert.Contains("Needs one more from: ash, oak", row);
        Assert.Contains("Eastam District Council (elm)", row);
        Assert.Contains("Eastam District Council (oak); Southam County Council (ash)", row.Replace("Southam County Council (ash); Eastam District Council (oak)", "Eastam District Council (oak); Southam County Council (ash)", StringComparison.Ordinal));
        Assert.Contains("Needs several more", person.Page.GetElementById($"{drafting.Clause("telephone")}")!.TextContent);
        Assert.Contains("0 of 7 clauses have what they need.", person.Text);
        Assert.Empty(person.Page.QuerySelectorAll("main a[href$='/close']"));
    }

    [Fact]
    public async Task A_panel_that_is_too_small_says_whom_to_invite()
    {
        var drafting = Drafting.On(site, more: "largest-group-share: 50\n");
        drafting.Panel("elm@eastam");

        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{drafting.Path}/panels/1");

        Assert.Contains("Needs more than this panel has. Invite councillors of: oak", steward.Text);
    }

    [Fact]
    public async Task In_a_time_before_an_election_it_is_asked_why_it_cannot_wait()
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var drafting = Drafting.On(site, more: $"pre-election: [eastam/{today.AddDays(-3):yyyy-MM-dd}/{today.AddDays(3):yyyy-MM-dd}]\n");
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{drafting.Path}/panels/new");
        (string, string)[] answers = [("Name", "First reading"), ("Reason", "Read it."), ("Members", $"{Seq(drafting, "oak@eastam")}")];

        await steward.Press("Open the panel", answers);
        Assert.Contains("Enter why this cannot wait", Assert.Single(steward.Errors));
        Assert.Equal("First reading", steward.Field("Name"));
        await steward.Press("Open the panel", [.. answers, ("Urgent", "The old text is wrong in law.")]);

        Assert.Equal(("Read it.", "The old text is wrong in law."), ($"{drafting.Register.Panels.Single().Entry.Reason}", $"{drafting.Register.Panels.Single().Entry.WhyNow}"));
        Assert.Contains("The old text is wrong in law.", (await steward.Follow()).Text);
    }

    [Fact]
    public async Task Panels_are_for_those_who_take_part_and_run_by_stewards()
    {
        var drafting = Drafting.On(site);
        drafting.Panel("oak@eastam");
        var editor = await Somebody.SignedIn(site, "editor@centre.example");

        Assert.Equal(HttpStatusCode.OK, (await editor.Open($"{drafting.Path}/panels")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.Open($"{drafting.Path}/panels/new")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.Open($"{drafting.Path}/panels/1/close")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await new Somebody(site).Open($"{drafting.Path}/panels/1")).Status);
    }

    private static int Seq(Drafting drafting, string councillor) =>
        drafting.Register.Roster.Find(new Office(drafting.Person(councillor), Role.Councillor, Slug.Parse(councillor.Split('@')[1])))!.Seq;
}

using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

public sealed class DecidePageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task An_editor_accepts_a_proposal_after_reading_what_becomes_of_the_text()
    {
        var (drafting, person) = await Deciding();
        drafting.FoundNeutral("oak@eastam", drafting.Clause("plumbing before"));

        await person.Press("Continue", ("Code", "Accepted"), ("Reason", "It reads better."));
        Assert.Empty(person.Errors);
        Assert.Contains("Check your decision", person.Text);
        Assert.Contains("[deleted: plumbing][added: pipes]", person.Text);
        Assert.Contains("1 councillor has checked the words as they stand.", person.Text);
        await person.Press("Record this decision");

        Assert.Contains("You decided proposal 1: accepted.", (await person.Follow()).Text);
        Assert.Contains("We will fix the pipes before", drafting.Register.Draft.Text);
        Assert.Equal("It reads better.", drafting.Register.Proposals[1].Decision!.Reason!.ToString());
    }

    [Fact]
    public async Task An_editor_accepts_with_other_words_and_answers_for_them()
    {
        var (drafting, person) = await Deciding();

        await person.Press("Continue", ("Code", "AcceptedWithChanges"), ("Reason", "Both."));
        Assert.Equal(["Change the words of a clause, or select ‘Accepted’"], person.Errors);
        await person.Press("Continue", ("Wordings[0].Wording", ""));
        Assert.Equal(["Enter the words of the clause"], person.Errors);
        await person.Press("Continue", ("Wordings[0].Wording", "We will fix the pipes and drains before we buy new taps."));
        Assert.Contains("and drains", person.Page.QuerySelector("ins")!.TextContent);
        await person.Press("Record this decision");

        Assert.Equal(HttpStatusCode.Found, person.Status);
        Assert.Contains("We will fix the pipes and drains before", drafting.Register.Draft.Text);
        Assert.Contains("centre", drafting.Register.Brought(drafting.Register.Draft.Find(drafting.Clause("drains"))!).Select(slug => slug.ToString()));
    }

    [Theory]
    [InlineData("NotAccepted", "not accepted")]
    [InlineData("OutOfScope", "out of scope")]
    [InlineData("Deferred", "deferred")]
    public async Task Other_decisions_leave_the_text_alone(string code, string words)
    {
        var (drafting, person) = await Deciding();

        await person.Press("Continue", ("Code", code), ("Reason", "Not now."));
        Assert.Contains("The text stays as it is.", person.Text);
        await person.Press("Record this decision");

        Assert.Contains($"You decided proposal 1: {words}.", (await person.Follow()).Text);
        Assert.Equal(1, drafting.Register.DraftNumber);
    }

    [Fact]
    public async Task Already_covered_names_the_other_proposal()
    {
        var (drafting, person) = await Deciding();
        drafting.Proposed("rep@southam", "Taps", new RequestedChange.Remove(drafting.Clause("plumbing before")));

        await person.Press("Continue", ("Code", "AlreadyCovered"), ("Reason", "See there."), ("CoveredBy", "7"));
        Assert.Equal(["Enter the number of the proposal that covers this one"], person.Errors);
        await person.Press("Continue", ("CoveredBy", "2"));
        await person.Press("Record this decision");

        Assert.Equal(2, drafting.Register.Proposals[1].Decision!.CoveredBy);
    }

    [Fact]
    public async Task A_decision_and_a_reason_are_asked_for()
    {
        var (_, person) = await Deciding();

        await person.Press("Continue");

        Assert.Equal(["Select a decision", "Enter a reason"], person.Errors);
    }

    [Fact]
    public async Task Where_the_words_have_moved_on_the_editor_sees_all_three_and_gives_the_wording()
    {
        var (drafting, _) = await Deciding();
        var plumbing = drafting.Clause("plumbing before");
        drafting.Decided("editor@centre", drafting.Proposed("rep@southam", "Users", new RequestedChange.Reword(plumbing, "We will fix the plumbing for users before we buy new taps.")), DecisionCode.Accepted);

        var person = await (await Signed("editor@centre")).Open($"{drafting.Path}/proposals/1/decision");

        Assert.Equal(["When it was proposed", "As it stands now", "Proposed", "Marked up: what has been accepted since", "Marked up: what this proposal asks for"], person.Page.QuerySelectorAll(".dc-comparison__heading").Select(heading => heading.TextContent));
        Assert.Null(person.Page.QuerySelector("input[value=Accepted]"));
        await person.Press("Continue", ("Code", "AcceptedWithChanges"), ("Reason", "Both."), ("Wordings[0].Wording", "We will fix the pipes for users before we buy new taps."));
        Assert.Contains("[deleted: plumbing][added: pipes]", person.Text);
        await person.Press("Record this decision");

        Assert.Contains("pipes for users", drafting.Register.Draft.Text);
    }

    [Fact]
    public async Task An_editor_takes_up_some_changes_and_leaves_others_out()
    {
        var drafting = Drafting.On(site);
        drafting.Proposed("rep@northam", "Pipes and letters", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the pipes before we buy new taps."), new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep letters."));
        var person = await (await Signed("editor@centre")).Open($"{drafting.Path}/proposals/1/decision");
        var choices = person.Page.QuerySelectorAll("input[name=Taking]").Select(box => box.GetAttribute("value")!).ToList();
        Assert.Equal(2, choices.Count);

        await person.Press("Continue", ("Code", "Accepted"), ("Reason", "Not the letters."), ("Taking", choices[0]));
        Assert.Equal(["You left out a change. To take up only some of them, select ‘Accepted with changes’; to accept all, select them all"], person.Errors);
        await person.Press("Continue", ("Code", "AcceptedWithChanges"), ("Taking", choices[0]));
        Assert.Contains("You do not take up: Reword clause 1.1(b)", System.Text.RegularExpressions.Regex.Replace(person.Text, @"\s+", " "));
        await person.Press("Record this decision");

        Assert.Contains("We will fix the pipes", drafting.Register.Draft.Text);
        Assert.Contains("help by telephone", drafting.Register.Draft.Text);
        var page = System.Text.RegularExpressions.Regex.Replace((await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals/1")).Text, @"\s+", " ");
        Assert.Contains("What became of it Reword clause 2.1 Taken up as asked for.", page);
        Assert.Contains("Reword clause 1.1(b) Not taken up.", page);
    }

    [Fact]
    public async Task Something_has_to_be_taken_up()
    {
        var drafting = Drafting.On(site);
        drafting.Proposed("rep@northam", "Pipes and letters", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the pipes before we buy new taps."), new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep letters."));
        var person = await (await Signed("editor@centre")).Open($"{drafting.Path}/proposals/1/decision");

        await person.Press("Continue", ("Code", "AcceptedWithChanges"), ("Reason", "No."), ("Taking", "none"));

        Assert.Equal(["Select at least one change, or do not accept the proposal"], person.Errors);
    }

    [Fact]
    public async Task When_the_words_change_meanwhile_what_was_typed_stays_beside_what_stands_now()
    {
        var (drafting, person) = await Deciding();
        await person.Press("Continue", ("Code", "AcceptedWithChanges"), ("Reason", "Both, I think."), ("Wordings[0].Wording", "We will fix the drains."));
        drafting.Decided("editor@centre", drafting.Proposed("rep@southam", "Users", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the plumbing for users.")), DecisionCode.Accepted);

        await person.Press("Record this decision");

        Assert.Equal(HttpStatusCode.Conflict, person.Status);
        Assert.Equal(["The words of clause 2.1 have changed since you read them. Read them again."], person.Errors);
        Assert.Equal(("We will fix the drains.", "Both, I think."), (person.Field("Wordings[0].Wording"), person.Field("Reason")));
        Assert.Contains("We will fix the plumbing for users.", person.Text);

        await person.Press("Continue", ("Wordings[0].Wording", "We will fix the drains for users."));
        Assert.Contains("Check your decision", person.Text);
        await person.Press("Record this decision");
        Assert.Contains("drains for users", drafting.Register.Draft.Text);
    }

    [Fact]
    public async Task Many_clicks_at_once_are_one_decision()
    {
        var (drafting, person) = await Deciding();
        await person.Press("Continue", ("Code", "NotAccepted"), ("Reason", "No."));
        var seq = drafting.Register.Seq;

        var form = person.Page.QuerySelector("main form")!;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => person.Send(form, [("do", "send")])));

        Assert.Equal(seq + 1, drafting.Register.Seq);
    }

    [Theory]
    [InlineData("editor@northam")]
    [InlineData("rep@northam")]
    [InlineData("elm@eastam")]
    public async Task Who_may_not_decide_finds_no_form(string who)
    {
        var (drafting, _) = await Deciding();

        Assert.Equal(HttpStatusCode.Forbidden, (await (await Signed(who)).Open($"{drafting.Path}/proposals/1/decision")).Status);
    }

    private Task<Somebody> Signed(string name) => Somebody.SignedIn(site, $"{name}.example");

    private async Task<(Drafting Drafting, Somebody Person)> Deciding()
    {
        var drafting = Drafting.On(site);
        drafting.Proposed("rep@northam", "Pipes", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the pipes before we buy new taps."));
        return (drafting, await (await Signed("editor@centre")).Open($"{drafting.Path}/proposals/1/decision"));
    }
}

using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Neutrality;

/// <summary>What becomes of a concern: reworded, cleared, overridden; and what is said of it where.</summary>
public sealed class ConcernPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task The_holder_is_asked_once_the_words_are_changed_and_clears_it_in_one_step()
    {
        var (drafting, concern) = Reworded("");
        var councillor = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open("/waiting");
        Assert.Contains("Say whether your concern about clause", councillor.Text);
        await councillor.Open($"{drafting.Path}/concerns");
        Assert.Contains("Reworded, waits for its holder", councillor.Text);

        await councillor.Open($"{drafting.Path}/concerns/{concern}");
        Assert.Contains("[deleted: plumbing][added: pipes]", councillor.Text);
        Assert.Contains("It stands: say what concerns you in the new words", councillor.Text);
        await councillor.Press("Clear my concern");

        Assert.Contains("You cleared your concern.", (await councillor.Follow()).Text);
        Assert.Matches("Clause 2\\.1.*Cleared", (await councillor.Open($"{drafting.Path}/concerns")).Text);
        Assert.DoesNotContain(drafting.Register.ConcernsOnAll(), concern => concern.By.Person == drafting.Person("oak@eastam"));
    }

    [Fact]
    public async Task Nobody_else_clears_it_and_an_editor_overrides_it_only_where_the_rules_say_so()
    {
        var (drafting, concern) = Reworded("");
        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/concerns/{concern}");
        Assert.Empty(editor.Page.QuerySelectorAll("main form"));

        var (other, overridable) = Reworded("concern-overrides: 1\n");
        await editor.Open($"{other.Path}/concerns/{overridable}");
        await editor.Press("Override this concern");
        Assert.Equal(["Enter the reason. It is published"], editor.Errors);
        await editor.Press("Override this concern", ("Reason", "All groups but one find it neutral."));

        Assert.Contains("All groups but one find it neutral.", (await editor.Follow()).Text);
        Assert.Contains("Overridden", editor.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.Open($"{drafting.Path}/concerns/1")).Status);
    }

    [Fact]
    public async Task The_clause_says_why_a_finding_on_its_words_counts_no_more()
    {
        var drafting = Drafting.On(site, more: "concern-overrides: 1\nchecks-last-months: 2\n");
        var (cleared, overridden, old, interested) = (drafting.Clause("plumbing before"), drafting.Clause("telephone"), drafting.Clause("find out"), drafting.Clause("around people"));
        drafting.FoundNeutral("oak@eastam", interested);
        drafting.Did("oak@eastam", Role.Councillor, (_, head) => new InterestDeclared(head, [interested]));
        drafting.FoundNeutral("oak@eastam", old);
        var concern = drafting.RaisedConcern("oak@eastam", cleared, "plumbing").Entry.Seq;
        drafting.Did("oak@eastam", Role.Councillor, (_, head) => new ConcernCleared(head, concern));
        var other = drafting.RaisedConcern("oak@eastam", overridden, "telephone").Entry.Seq;
        drafting.Did("editor@centre", Role.Editor, (_, head) => new ConcernOverridden(head, other));
        site.Clock.Pass(TimeSpan.FromDays(70));
        var visitor = new Somebody(site);

        Assert.Contains("A concern that the councillor has cleared.", (await visitor.Open($"{drafting.Path}/clauses/{cleared}")).Text);
        Assert.Contains("A concern that editors have overridden, with a published reason.", (await visitor.Open($"{drafting.Path}/clauses/{overridden}")).Text);
        Assert.Contains("Does not count any more: it is older than the publishing rules let a check be.", (await visitor.Open($"{drafting.Path}/clauses/{old}")).Text);
        Assert.Contains("Does not count: the councillor has declared an interest.", (await visitor.Open($"{drafting.Path}/clauses/{interested}")).Text);
    }

    [Fact]
    public async Task What_is_sealed_is_marked_as_sealed_and_not_as_a_concern()
    {
        var drafting = Drafting.On(site, more: "first-reading: sealed\n");
        drafting.Panel("elm@eastam", "oak@eastam");
        drafting.FoundNeutral("oak@eastam", drafting.Clause("plumbing before"));

        var clause = await new Somebody(site).Open($"{drafting.Path}/clauses/{drafting.Clause("plumbing before")}");

        Assert.Contains("1 finding is sealed", clause.Text);
        Assert.DoesNotContain("1 concern", clause.Text);
    }

    [Fact]
    public async Task A_decision_that_leaves_a_clause_without_enough_councillors_says_so_before_it_is_saved()
    {
        var drafting = Drafting.On(site);
        var number = drafting.Proposed("rep@eastam", "Pipes", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the pipes before we buy new taps."));
        var fine = drafting.Proposed("rep@southam", "Phone", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by phone."));
        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/proposals/{number}/decision");

        await editor.Press("Continue", ("Code", "accepted"), ("Reason", "Plainer."));
        Assert.Contains("This leaves clause 2.1 without enough councillors", editor.Text);
        await (await editor.Open($"{drafting.Path}/proposals/decisions?number={number}&number={fine}")).Press("Continue", ("Code", "accepted"), ("Reason", "Plainer."));
        Assert.Contains("This leaves clause 2.1 without enough councillors", editor.Text);
        await (await editor.Open($"{drafting.Path}/proposals/{fine}/decision")).Press("Continue", ("Code", "accepted"), ("Reason", "Plainer."));

        Assert.DoesNotContain("without enough councillors", editor.Text);
    }

    [Fact]
    public async Task So_does_one_answer_to_a_whole_cluster()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("plumbing before");
        var (stuck, fine) = (drafting.Proposed("rep@eastam", "Pipes", new RequestedChange.Reword(plumbing, "We will fix the pipes before we buy new taps.")), drafting.Proposed("rep@southam", "Leaks", new RequestedChange.Reword(plumbing, "We will stop the leaks before we buy new taps.")));
        drafting.FoundNeutral("oak@eastam", plumbing);
        drafting.Did("editor@centre", Role.Editor, (_, head) => new Clustered(head, 1, Line.Parse("Pipes first"), [stuck, fine], []));
        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/clusters/1/answer");

        await editor.Press("Continue", ("Code", "Accepted"), ("Accepted", $"{fine}"), ("Reason", "Plainer."));
        Assert.Contains("1 neutrality check of clause 2.1 no longer counts.", editor.Text);
        Assert.Contains("All 2 councillors may test the new words", editor.Text);
        Assert.DoesNotContain("without enough councillors", editor.Text);
        await (await editor.Open($"{drafting.Path}/clusters/1/answer")).Press("Continue", ("Code", "NotAccepted"), ("Reason", "It is plain."));
        Assert.DoesNotContain("Who has to read it again", editor.Text);
        await (await editor.Open($"{drafting.Path}/clusters/1/answer")).Press("Continue", ("Code", "Accepted"), ("Accepted", $"{stuck}"), ("Reason", "Plainer."));
        Assert.Contains("This leaves clause 2.1 without enough councillors", editor.Text);
        Assert.True(drafting.Register.Proposals[stuck].IsOpen);
        await editor.Press("Record 2 answers");

        Assert.Equal(DecisionCode.Accepted, drafting.Register.Proposals[stuck].Decision!.Code);
    }

    [Fact]
    public async Task A_clause_says_why_its_checks_count_or_what_changed_since()
    {
        var drafting = Drafting.On(site);
        drafting.Released();
        var clause = drafting.Clause("plumbing before");
        var person = await (await Somebody.SignedIn(site, "rep@northam.example")).Open($"{drafting.Path}/clauses/{clause}");
        Assert.Contains("Counts: same words as checked on", person.Text);
        Assert.Contains("in version 1.0.", person.Text);

        var number = drafting.Accepted("rep@southam", "Pipes", new RequestedChange.Reword(clause, "We will fix the pipes before we buy new taps."));

        Assert.Matches($"Needs checking: ‘plumbing’ became ‘pipes’ on .* \\(proposal {number}\\)", (await person.Open($"{drafting.Path}/clauses/{clause}")).Text);
        Assert.Matches($"Needs checking: ‘plumbing’ became ‘pipes’ on .* \\(proposal {number}\\)", (await person.Open(drafting.DraftPath)).Text);
    }

    private (Drafting Drafting, int Concern) Reworded(string more)
    {
        var drafting = Drafting.On(site, more: more);
        var concern = drafting.RaisedConcern("oak@eastam", drafting.Clause("plumbing before"), "the plumbing").Entry.Seq;
        drafting.Accepted("rep@southam", "Pipes", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the pipes before we buy new taps."));
        return (drafting, concern);
    }
}

file static class Standing
{
    public static IEnumerable<DraftControl.Core.Registers.Concern> ConcernsOnAll(this DraftControl.Core.Registers.Register register) =>
        register.Draft.Clauses.SelectMany(clause => DraftControl.Core.Registers.ClauseStandings.ConcernsOn(register, clause));
}

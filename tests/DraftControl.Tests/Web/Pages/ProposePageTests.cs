using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

public sealed class ProposePageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Plumbing = "We will fix the plumbing before we buy new taps.";

    [Fact]
    public async Task A_representative_proposes_from_a_clause_checks_what_comes_of_it_and_sends_it()
    {
        var drafting = Drafting.On(site);
        var clause = drafting.Clause("plumbing before");
        drafting.FoundNeutral("oak@eastam", clause);
        var person = await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals/new?clause={clause}");

        Assert.Equal(Plumbing, person.Page.QuerySelector("textarea")!.TextContent.TrimStart('\n'));
        await person.Press("Continue", ("Changes[0].Wording", "We will fix the pipes before we buy new taps."), ("Title", "Plainer words"), ("Reason", "Nobody knew what\nplumbing meant."));

        Assert.Empty(person.Errors);
        Assert.Contains("Check your proposal before you send it", person.Text);
        Assert.Equal("[added: pipes]", person.Page.QuerySelector("ins")!.TextContent);
        Assert.Contains("1 councillor has checked the words as they stand.", person.Text);
        Assert.Contains("Everybody will be able to read this, under the name “Northam Borough Council, representative”.", person.Text);
        await person.Press("Send this proposal");

        Assert.Equal($"{drafting.Path}/proposals/1", person.Location);
        Assert.Contains("You sent proposal 1.", (await person.Follow()).Text);
        var proposal = drafting.Register.Proposals[1];
        Assert.Equal("Nobody knew what\nplumbing meant.", proposal.Reason.ToString());
        Assert.Equal("reword " + clause, Assert.Single(proposal.Changes).ToString());
    }

    [Fact]
    public async Task Sending_the_same_form_twice_writes_one_proposal()
    {
        var drafting = Drafting.On(site);
        var person = await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals/new?clause={drafting.Clause("plumbing before")}");
        await person.Press("Continue", ("Changes[0].Wording", "We will fix the pipes."), ("Title", "Plainer"), ("Reason", "Plain."));
        var check = person.Page;

        await person.Press("Send this proposal");
        var first = person.Location;
        person.Show(check);
        await person.Press("Send this proposal");

        Assert.Equal(first, person.Location);
        Assert.Single(drafting.Register.Proposals);
    }

    [Fact]
    public async Task One_proposal_may_change_several_clauses_without_a_script()
    {
        var drafting = Drafting.On(site);
        var person = await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals/new?clause={drafting.Clause("plumbing before")}");

        await person.Press("Add another change", ("NextOp", "Add"), ("NextClause", drafting.Clause("plumbing before").ToString()), ("Title", "Kept"));
        await person.Press("Add another change", ("NextOp", "Add"), ("NextClause", drafting.Clause("plumbing before").ToString()), ("Changes[1].Wording", "First."));
        await person.Press("Add another change", ("NextOp", "Move"), ("NextClause", drafting.Clause("telephone").ToString()));
        await person.Press("Add another change", ("NextOp", "Remove"), ("NextClause", drafting.Clause("try out").ToString()));
        await person.Press("Remove this change");
        Assert.Empty(person.Errors);
        Assert.Equal("Kept", person.Field("Title"));
        await person.Press("Continue", ("Reason", "All at once."), ("Changes[1].Wording", "Second."), ("Changes[2].After", drafting.Clause("Fix the").ToString()));
        await person.Press("Send this proposal");

        Assert.Equal(HttpStatusCode.Found, person.Status);
        var wording = drafting.Ledger.FilesAt(drafting.Register.Proposals[1].Wording).Draft;
        Assert.EndsWith($"## Fix the plumbing\n\n- We will keep help by telephone.\n\n{Plumbing}\n\nFirst.\n\nSecond.\n", wording.Text);
        Assert.DoesNotContain("try out", wording.Text);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_the_field_and_what_was_typed_stays()
    {
        var drafting = Drafting.On(site);
        var person = await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals/new?clause={drafting.Clause("plumbing before")}");

        await person.Press("Continue", ("Title", " "), ("Reason", "I had a reason."));

        Assert.Equal(["Change the words of clause 2.1, or remove this change", "Enter a title"], person.Errors);
        Assert.Equal("I had a reason.", person.Field("Reason"));
        Assert.All(person.Page.QuerySelectorAll(".govuk-error-summary a"), link => Assert.NotNull(person.Page.QuerySelector(link.GetAttribute("href")!)));

        await person.Press("Continue", ("Title", new string('x', 201)), ("Changes[0].Wording", "One.\n\nTwo."));

        Assert.Equal(["Enter one clause at a time: this would become 2", "The title must be 200 characters or fewer"], person.Errors);
        Assert.Equal("One.\n\nTwo.", person.Field("Changes[0].Wording"));
        Assert.StartsWith("Error:", person.Page.Title);
    }

    [Fact]
    public async Task Changes_are_kept_on_the_way_back_from_the_check_page()
    {
        var drafting = Drafting.On(site);
        var person = await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals/new?clause={drafting.Clause("plumbing before")}");
        await person.Press("Continue", ("Changes[0].Wording", "We will fix the pipes."), ("Title", "Plainer"), ("Reason", "Line one\r\n\r\nLine two"));

        await person.Press("Change what you ask for");

        Assert.Empty(person.Errors);
        Assert.Equal(("We will fix the pipes.", "Plainer", "Line one\n\nLine two"), (person.Field("Changes[0].Wording"), person.Field("Title"), person.Field("Reason")!.Replace("\r", "")));
    }

    [Fact]
    public async Task Invisible_characters_are_listed_and_one_button_cleans_them_away()
    {
        var drafting = Drafting.On(site);
        var person = await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals/new?clause={drafting.Clause("plumbing before")}");

        await person.Press("Continue", ("Changes[0].Wording", "We will fix the pip\u200Bes."), ("Title", "Plain\u202Eer"), ("Reason", "Why\u00AD."));

        Assert.Contains("Change 1: invisible character U+200B at line 1, column 20", person.Text);
        Assert.Contains("Title: invisible character U+202E at line 1, column 6", person.Text);
        Assert.Equal(3, person.Errors.Count());
        await person.Press("Clean the text");

        Assert.Equal(("We will fix the pipes.", "Plainer", "Why."), (person.Field("Changes[0].Wording"), person.Field("Title"), person.Field("Reason")));
        Assert.Contains("Check your proposal", (await person.Press("Continue")).Text);
    }

    [Fact]
    public async Task Words_that_changed_while_they_were_rewritten_are_named_on_the_check_page()
    {
        var drafting = Drafting.On(site);
        var clause = drafting.Clause("plumbing before");
        var person = await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals/new?clause={clause}");
        drafting.Decided("editor@centre", drafting.Proposed("rep@southam", "Users", new RequestedChange.Reword(clause, "We will fix the plumbing for users.")), DecisionCode.Accepted);

        await person.Press("Continue", ("Changes[0].Wording", "We will fix the pipes."), ("Title", "Plainer"), ("Reason", "Plain."));
        Assert.Contains("Clause 2.1 has changed since you read it.", person.Text);
        await person.Press("Send this proposal");

        Assert.Equal(ProposalState.NeedsRewording, drafting.Register.State(drafting.Register.Proposals[2]));
    }

    [Fact]
    public async Task Two_changes_that_cannot_both_be_made_are_refused_at_the_second()
    {
        var drafting = Drafting.On(site);
        var clause = drafting.Clause("plumbing before");
        var person = await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals/new?clause={clause}&op=remove");
        await person.Press("Add another change", ("NextOp", "Reword"), ("NextClause", clause.ToString()));

        await person.Press("Continue", ("Changes[1].Wording", "Other."), ("Title", "Both"), ("Reason", "Both."));

        Assert.Equal(["You change clause 2.1 twice. Remove one of the two changes"], person.Errors);
    }

    [Fact]
    public async Task A_supplier_is_told_at_once_that_the_publishing_rules_let_it_propose_nothing()
    {
        var drafting = Drafting.On(site);

        var person = await (await Signed("rep@vendor")).Open($"{drafting.Path}/proposals/new");

        Assert.Equal(["The publishing rules do not let a supplier propose changes."], person.Errors);
        Assert.Empty((await person.Open(drafting.DraftPath)).Page.QuerySelectorAll("main a[href*='/proposals/new']"));
    }

    [Fact]
    public async Task Where_drafting_is_for_those_who_take_part_the_check_page_says_so()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        var person = await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals/new?clause={drafting.Clause("plumbing before")}&op=remove");

        await person.Press("Continue", ("Title", "Gone"), ("Reason", "Plain."));

        Assert.Contains("Everybody who takes part in this declaration will be able to read this, under the name “Northam Borough Council, representative”.", person.Text);
    }

    [Fact]
    public async Task Who_is_no_representative_can_write_but_not_send()
    {
        var drafting = Drafting.On(site);
        var editor = await (await Signed("editor@northam")).Open($"{drafting.Path}/proposals/new?clause={drafting.Clause("plumbing before")}&op=remove");
        Assert.Contains("A representative of Northam Borough Council reads it and sends it.", editor.Text);
        Assert.DoesNotContain(editor.Page.QuerySelectorAll("main button"), button => button.TextContent == "Continue");

        await editor.Send(editor.Page.QuerySelector("main form")!, [("Title", "Gone"), ("Reason", "Plain."), ("do", "send")]);
        Assert.Equal((HttpStatusCode.Forbidden, "Only a representative can propose a change."), (editor.Status, Assert.Single(editor.Errors)));
        Assert.Empty(drafting.Register.Proposals);

        Assert.Equal(HttpStatusCode.Found, (await new Somebody(site).Open($"{drafting.Path}/proposals/new")).Status);
        drafting.Person("stranger@nowhere");
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Signed("stranger@nowhere")).Open($"{drafting.Path}/proposals/new")).Status);
    }

    [Fact]
    public async Task A_revision_begins_with_the_proposal_and_is_made_against_the_text_as_it_stands()
    {
        var drafting = Drafting.On(site);
        var clause = drafting.Clause("plumbing before");
        var number = drafting.Proposed("rep@northam", "Pipes", new RequestedChange.Reword(clause, "We will fix the pipes."), new RequestedChange.Add(clause, "And say so."));
        drafting.Decided("editor@centre", drafting.Proposed("rep@southam", "Users", new RequestedChange.Reword(clause, "We will fix the plumbing for users.")), DecisionCode.Accepted);
        Assert.Equal(ProposalState.NeedsRewording, drafting.Register.State(drafting.Register.Proposals[number]));

        var person = await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals/{number}/revision");
        Assert.Equal(("Pipes", "We will fix the pipes.", "And say so."), (person.Field("Title"), person.Field("Changes[0].Wording"), person.Field("Changes[1].Wording")));
        await person.Press("Continue", ("Changes[0].Wording", "We will fix the pipes for users."));
        await person.Press("Send this proposal");

        Assert.Contains($"You revised proposal {number}.", (await person.Follow()).Text);
        Assert.Equal(ProposalState.Open, drafting.Register.State(drafting.Register.Proposals[number]));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Signed("rep@southam")).Open($"{drafting.Path}/proposals/{number}/revision")).Status);
    }

    [Fact]
    public async Task A_withdrawal_asks_first_and_then_stands()
    {
        var drafting = Drafting.On(site);
        var number = drafting.Proposed("rep@northam", "Pipes", new RequestedChange.Remove(drafting.Clause("plumbing before")));

        var person = await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals/{number}/withdrawal");
        Assert.Contains("You cannot take this back.", person.Text);
        await person.Press("Withdraw this proposal");

        Assert.Contains($"You withdrew proposal {number}.", (await person.Follow()).Text);
        Assert.True(drafting.Register.Proposals[number].IsWithdrawn);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Signed("rep@southam")).Open($"{drafting.Path}/proposals/{number}/withdrawal")).Status);
    }

    private Task<Somebody> Signed(string name) => Somebody.SignedIn(site, $"{name}.example");
}

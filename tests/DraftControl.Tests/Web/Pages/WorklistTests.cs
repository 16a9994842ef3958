using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>An editor works through what waits: one after the other, or several alike.</summary>
public sealed class WorklistTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task What_can_be_decided_at_once_comes_first_and_what_is_not_theirs_is_left_out()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("plumbing before");
        drafting.Proposed("rep@northam", "Pipes", new RequestedChange.Reword(plumbing, "We will fix the pipes."));
        drafting.Proposed("rep@southam", "Drains", new RequestedChange.Reword(plumbing, "We will fix the drains."));
        drafting.Proposed("rep@southam", "Letters", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep letters."));
        drafting.Decided("editor@centre", drafting.Proposed("rep@southam", "Later", new RequestedChange.Remove(drafting.Clause("try out"))), DecisionCode.Deferred);

        var centre = await (await Signed("editor@centre")).Open($"{drafting.Path}/proposals/worklist");
        Assert.Contains("3 proposals wait for you.", centre.Text);
        Assert.Equal(["3", "1", "2", "4"], centre.Page.QuerySelectorAll("input[name=number]").Select(box => box.GetAttribute("value")));

        var northam = await (await Signed("editor@northam")).Open($"{drafting.Path}/proposals/worklist");
        Assert.Equal(["3", "2", "4"], northam.Page.QuerySelectorAll("input[name=number]").Select(box => box.GetAttribute("value")));
        Assert.Contains("1 more is open. Your own organisation asks for it", northam.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals/worklist")).Status);
    }

    [Fact]
    public async Task One_decision_leads_to_the_next_until_none_is_left()
    {
        var drafting = Apart(out _);
        var editor = await (await Signed("editor@centre")).Open($"{drafting.Path}/proposals/1/decision?next=true");
        Assert.Contains("2 more after it", editor.Text);

        foreach (var (code, said) in new[] { ("NotAccepted", "You decided proposal 1: not accepted. 2 left."), ("Deferred", "You decided proposal 2: deferred. 1 left."), ("Accepted", "You decided proposal 3: accepted. Nothing else waits for you.") })
        {
            await editor.Press("Continue", ("Code", code), ("Reason", "As agreed."));
            await editor.Press("Record");
            Assert.Contains(said, (await editor.Follow()).Text);
        }

        Assert.EndsWith("/proposals/worklist", editor.Page.QuerySelector("main form")!.GetAttribute("action")!.Replace("/decisions", "/worklist", StringComparison.Ordinal));
        Assert.Equal([2], drafting.Register.Proposals.Values.Where(proposal => proposal.IsOpen).Select(proposal => proposal.Number));
    }

    [Fact]
    public async Task Several_are_decided_alike_after_one_check_each_with_an_entry_of_its_own()
    {
        var drafting = Apart(out var seq);
        var editor = await (await Signed("editor@centre")).Open($"{drafting.Path}/proposals/decisions?number=1&number=2&number=3");

        await editor.Press("Continue", ("Code", "Accepted"), ("Reason", "All three are plainer."));
        Assert.Contains("Check your decisions", editor.Text);
        Assert.Equal(3, editor.Page.QuerySelectorAll("main form > .dc-change").Length);
        Assert.Equal(seq, drafting.Register.Seq);
        var check = editor.Page;
        await editor.Press("Record 3 decisions");

        Assert.Contains("You decided proposals 1, 2 and 3: accepted.", (await editor.Follow()).Text);
        Assert.Equal(seq + 3, drafting.Register.Seq);
        Assert.All(drafting.Register.Proposals.Values, proposal => Assert.Equal("All three are plainer.", proposal.Decision!.Reason!.ToString()));
        editor.Show(check);
        await editor.Press("Record 3 decisions");
        Assert.Equal(seq + 3, drafting.Register.Seq);
    }

    [Fact]
    public async Task Several_that_change_other_words_of_a_clause_are_read_as_they_stand_together_and_all_accepted()
    {
        var (drafting, clause) = Combining();
        drafting.FoundNeutral("oak@eastam", clause);
        var editor = await (await Signed("editor@centre")).Open($"{drafting.Path}/proposals/decisions?number=1&number=2");

        await editor.Press("Continue", ("Code", "Accepted"), ("Reason", "Both are plainer."));
        Assert.Contains("Proposals 1 and 2 change different words of the same clauses.", editor.Text);
        Assert.Contains("Reword clause 1.1: proposals 1 and 2", editor.Text);
        Assert.Contains("with other councils[added: every year], and we will keep [added: all ]personal information safe.", editor.Text);
        Assert.Contains("1 councillor has checked the words as they stand.", editor.Text);
        Assert.Contains("Whose words the text is made of", editor.Text);
        await editor.Press("Record 2 decisions");

        Assert.Contains("You decided proposals 1 and 2: accepted.", (await editor.Follow()).Text);
        Assert.Equal("We will share what we learn with other councils every year, and we will keep all personal information safe.", drafting.Register.Draft.Find(clause)!.Wording.Text);
        Assert.Equal(2, drafting.Register.Entries.Count(recorded => recorded.Entry is Decided));
    }

    [Fact]
    public async Task What_was_read_together_and_changed_meanwhile_is_not_recorded_and_stays_selected()
    {
        var (drafting, clause) = Combining();
        var editor = await (await Signed("editor@centre")).Open($"{drafting.Path}/proposals/decisions?number=1&number=2");
        await editor.Press("Continue", ("Code", "Accepted"), ("Reason", "Both are plainer."));
        drafting.Withdrawn("rep@northam", 1);

        await editor.Press("Record 2 decisions");

        Assert.Equal(HttpStatusCode.Conflict, editor.Status);
        Assert.Contains("Proposal 1, which you read together with proposal 2, has not been accepted. Read proposal 2 again.", editor.Text);
        Assert.Equal("Both are plainer.", editor.Field("Reason"));
        await editor.Press("Continue", ("Number", "2"), ("Code", "Accepted"));
        await editor.Press("Record 1 decision");
        Assert.Contains("all personal information", drafting.Register.Draft.Text);
    }

    [Fact]
    public async Task Of_two_that_change_the_same_words_only_the_first_is_accepted()
    {
        var drafting = Drafting.On(site);
        var plumbing = drafting.Clause("plumbing before");
        drafting.Proposed("rep@northam", "Pipes", new RequestedChange.Reword(plumbing, "We will fix the pipes."));
        drafting.Proposed("rep@southam", "Drains", new RequestedChange.Reword(plumbing, "We will fix the drains."));
        var editor = await (await Signed("editor@centre")).Open($"{drafting.Path}/proposals/decisions?number=1&number=2");

        await editor.Press("Continue", ("Code", "Accepted"), ("Reason", "Plainer."));
        Assert.Contains("Proposal 2: It changes the same words as proposal 1, which would be accepted before it.", editor.Text);
        await editor.Press("Record 1 decision");

        Assert.Contains("You decided proposal 1: accepted.", (await editor.Follow()).Text);
        Assert.True(drafting.Register.Proposals[2].IsOpen);
    }

    [Fact]
    public async Task What_cannot_be_decided_so_is_left_out_with_its_reason()
    {
        var drafting = Apart(out _);
        drafting.Withdrawn("rep@southam", 2);
        var editor = await (await Signed("editor@centre")).Open($"{drafting.Path}/proposals/decisions?number=1");

        await editor.Press("Continue", ("Code", "NotAccepted"), ("Reason", "No."), ("Number", "1"), ("Number", "2"));
        Assert.Contains("Proposal 2: Proposal 2 has been withdrawn.", editor.Text);
        await editor.Press("Record 1 decision");

        Assert.Contains("You decided proposal 1: not accepted.", (await editor.Follow()).Text);
    }

    [Fact]
    public async Task What_is_missing_is_asked_for()
    {
        var drafting = Apart(out _);
        var editor = await (await Signed("editor@centre")).Open($"{drafting.Path}/proposals/decisions?number=1");

        await editor.Press("Continue");
        Assert.Equal(["Select a decision", "Enter a reason"], editor.Errors);
        await editor.Press("Continue", ("Code", "AcceptedWithChanges"), ("Reason", "No."));
        Assert.Equal(["Decide these one by one: each needs words of its own"], editor.Errors);
    }

    /// <summary>Two proposals that change other words of the same clause.</summary>
    private (Drafting Drafting, DraftControl.Core.Wordings.ClauseId Clause) Combining()
    {
        var drafting = Drafting.On(site, "# What we share\n\n## Sharing\n\nWe will share what we learn with other councils, and we will keep personal information safe.\n");
        var clause = drafting.Clause("We will share");
        drafting.Proposed("rep@northam", "Every year", new RequestedChange.Reword(clause, "We will share what we learn with other councils every year, and we will keep personal information safe."));
        drafting.Proposed("rep@southam", "All of it", new RequestedChange.Reword(clause, "We will share what we learn with other councils, and we will keep all personal information safe."));
        return (drafting, clause);
    }

    private Drafting Apart(out int seq)
    {
        var drafting = Drafting.On(site);
        drafting.Proposed("rep@northam", "Pipes", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the pipes."));
        drafting.Proposed("rep@southam", "Letters", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep letters."));
        drafting.Proposed("rep@southam", "Try out", new RequestedChange.Reword(drafting.Clause("try out"), "We will try out all services."));
        seq = drafting.Register.Seq;
        return drafting;
    }

    private Task<Somebody> Signed(string name) => Somebody.SignedIn(site, $"{name}.example");
}

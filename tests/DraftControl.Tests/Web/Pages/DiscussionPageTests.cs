using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>Discussions as people have them: begun on a clause, answered, carried along when the clause changes, settled, made a revision.</summary>
public sealed class DiscussionPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private readonly Drafting drafting = Drafting.On(site);

    [Fact]
    public async Task What_was_typed_stays_where_something_is_wrong_with_it()
    {
        var clause = drafting.Clause("telephone");
        var person = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open($"{drafting.Path}/discussions/new?clause={clause}");

        await person.Press("Start the discussion", ("Words", "help by pigeon"), ("Reason", ""), ("Suggestion.Words", "We will keep help by letter."));

        Assert.Equal(["Copy the words from the clause as they stand there, or leave this empty", "Enter a comment"], person.Errors.Order());
        Assert.Equal(("help by pigeon", "We will keep help by letter."), (person.Field("Words"), person.Field("Suggestion.Words")));

        await person.Press("Start the discussion", ("Reason", new string('x', 10_001)), ("Words", ""));

        Assert.Equal(["The reason must be 10,000 characters or fewer"], person.Errors);
        Assert.Equal(10_001, person.Field("Reason")!.Length);
        Assert.Equal(0, drafting.Register.Discussion.Count);
    }

    [Fact]
    public async Task A_thread_is_carried_along_when_its_clause_changes_and_says_so()
    {
        var clause = drafting.Clause("telephone");
        var person = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open($"{drafting.Path}/discussions/new?clause={clause}");
        await person.Press("Start the discussion", ("Words", "by telephone"), ("Reason", "Not by letter?"));
        Assert.Equal(HttpStatusCode.Redirect, person.Status);
        Assert.DoesNotContain("earlier words", (await person.Open($"{drafting.Path}/clauses/{clause}")).Text);

        drafting.Accepted("rep@southam", "By letter too", new RequestedChange.Reword(clause, "We will keep help by telephone and by letter."));

        var told = (await person.Open($"{drafting.Path}/clauses/{clause}")).Text;
        Assert.Contains("About the words by telephone", told);
        Assert.Contains("Said about earlier words. See what has changed since", told);
    }

    [Fact]
    public async Task A_suggestion_becomes_a_revision_in_one_step()
    {
        var clause = drafting.Clause("telephone");
        var number = drafting.Proposed("rep@northam", "By letter", new RequestedChange.Reword(clause, "We will keep help by letter."));
        var southam = await (await Somebody.SignedIn(site, "rep@southam.example")).Open($"{drafting.Path}/discussions/new?proposal={number}");
        await southam.Press("Start the discussion", ("Reason", "Both, please."), ("Suggestion.Words", "We will keep help by telephone and by letter."));
        Assert.DoesNotContain("Revise your proposal", (await southam.Follow()).Text);

        var northam = await (await Somebody.SignedIn(site, "rep@northam.example")).Open($"{drafting.Path}/proposals/{number}");
        var revise = northam.Page.QuerySelectorAll("a").Single(link => link.TextContent == "Revise your proposal with these words").GetAttribute("href")!;
        await northam.Open(revise);

        Assert.Equal("We will keep help by telephone and by letter.", northam.Field("Changes[0].Wording"));
    }

    [Fact]
    public async Task Who_may_settle_a_discussion_is_offered_it_and_it_can_be_reopened()
    {
        var number = drafting.Proposed("rep@northam", "By letter", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by letter."));
        var thread = ((ThreadStarted)drafting.Did("rep@southam", Role.Representative, (register, head) => new ThreadStarted(head, register.Discussion.Count + 1, new Topic.OnProposal(number), null, null, register.Tip!, null)).Entry).Thread;
        var path = $"{drafting.Path}/discussions/{thread}";

        Assert.DoesNotContain("Settle the discussion", (await (await Somebody.SignedIn(site, "rep@eastam.example")).Open(path)).Text);
        var northam = await (await Somebody.SignedIn(site, "rep@northam.example")).Open(path);
        await northam.Press("Settle the discussion");
        Assert.NotNull(drafting.Register.Discussion.Find(thread)!.Resolution);

        await (await northam.Open(path)).Press("Reopen the discussion", ("Reason", "One more thing."));
        Assert.Null(drafting.Register.Discussion.Find(thread)!.Resolution);
    }
}

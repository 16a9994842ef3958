using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Neutrality;

/// <summary>A councillor checks clauses: with what stands around them, what changed since, words to suggest, and a way back.</summary>
public sealed class CheckingPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Pipes = "We will fix the pipes before we buy new taps.";

    [Fact]
    public async Task Words_that_are_suggested_with_a_concern_start_a_discussion_from_which_a_proposal_is_made()
    {
        var drafting = Drafting.On(site);
        var clause = drafting.Clause("plumbing before");
        var councillor = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open(Check(drafting, "plumbing before"));
        Assert.Contains("Fix the plumbing", councillor.Page.QuerySelector("[data-near]")!.TextContent);

        await councillor.Press("Record", ("Finding", "concern"), ("Words", "the plumbing"), ("Reason", "It is a slogan."));
        Assert.Equal(["Enter what would clear your concern"], councillor.Errors);
        await councillor.Press("Record", ("Finding", "concern"), ("Words", "the plumbing"), ("Reason", "It is a slogan."), ("Clears", "A plain word."), ("Suggestion", Pipes));

        Assert.Contains("The words that you suggest are in a discussion of the clause.", (await councillor.Follow()).Text);
        var check = Assert.IsType<NeutralityChecked>(drafting.Register.Entries[^2].Entry);
        Assert.Equal("It is a slogan.\n\nWhat would clear it: A plain word.", $"{check.Reason}");
        var thread = Assert.IsType<ThreadStarted>(drafting.Register.Entries[^1].Entry);
        Assert.Equal((clause, Pipes, "the plumbing"), (thread.Suggestion!.Clause, $"{thread.Suggestion.Words}", $"{thread.Words}"));
        var rep = await (await Somebody.SignedIn(site, "rep@northam.example")).Open($"{drafting.Path}/proposals/new?suggestion={thread.Seq}");
        Assert.Equal(Pipes, rep.Field("Changes[0].Wording")!.Trim());
        await councillor.Open(Check(drafting, "plumbing before"));
        Assert.Equal(("It is a slogan.", "A plain word."), (councillor.Field("Reason"), councillor.Field("Clears")));
    }

    [Fact]
    public async Task The_public_reads_by_group_alone_who_suggested_other_words()
    {
        var drafting = Drafting.On(site);
        var councillor = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open(Check(drafting, "plumbing before"));
        await councillor.Press("Record", ("Finding", "concern"), ("Words", "the plumbing"), ("Reason", "It is a slogan."), ("Clears", "A plain word."), ("Suggestion", Pipes));
        string[] addresses = ["discussions", "discussions/1", $"clauses/{drafting.Clause("plumbing before")}", "record"];
        var (visitor, participant) = (new Somebody(site), await Somebody.SignedIn(site, "rep@northam.example"));

        foreach (var address in addresses)
        {
            await visitor.Open($"{drafting.Path}/{address}");
            Assert.DoesNotContain("Eastam District Council, councillor", visitor.Text);
        }

        Assert.Contains("A councillor (oak)", (await visitor.Open($"{drafting.Path}/discussions/1")).Text);
        Assert.Contains("Eastam District Council, councillor", (await participant.Open($"{drafting.Path}/discussions/1")).Text);
        Assert.Contains("A councillor (oak)", await (await visitor.Get($"/api/v1{drafting.Path}/threads")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_small_corrections_one_page_shows_only_what_changed_and_the_finding_stands_for_all()
    {
        var drafting = Drafting.On(site);
        drafting.FoundNeutral("oak@eastam", drafting.Clause("plumbing before"));
        drafting.FoundNeutral("oak@eastam", drafting.Clause("telephone"));
        drafting.FoundNeutral("oak@eastam", drafting.Clause("find out"));
        drafting.Accepted("rep@southam", "Pipes", new RequestedChange.Reword(drafting.Clause("plumbing before"), Pipes), new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by phone."));
        var councillor = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open($"{drafting.Path}/neutrality");
        Assert.Contains("2 of them have changed since you checked the words.", councillor.Text);
        Assert.Contains("1 clause has the words that you checked. It is not asked again.", councillor.Text);

        await councillor.Open(Check(drafting, "the pipes"));
        Assert.Contains("What changed since you checked this clause", councillor.Text);
        Assert.Contains("[deleted: plumbing][added: pipes]", councillor.Text);
        await councillor.Open($"{drafting.Path}/neutrality/changed");
        Assert.Equal(2, councillor.Page.QuerySelectorAll(".dc-check").Length);
        await councillor.Press("My finding stands for those");
        Assert.Equal(["Select the clauses for which your finding stands"], councillor.Errors);
        await councillor.Press("My finding stands for all 2");

        Assert.Contains("Your finding stands for 2 clauses.", (await councillor.Follow()).Text);
        Assert.Equal(2, Assert.IsType<NeutralityChecked>(drafting.Register.Entries[^1].Entry).Wordings.Count);
        Assert.Contains("No clause that you checked has other words now.", (await councillor.Open($"{drafting.Path}/neutrality/changed")).Text);
    }

    [Fact]
    public async Task Words_that_changed_again_after_the_page_was_shown_are_not_signed_off()
    {
        var drafting = Drafting.On(site);
        drafting.FoundNeutral("oak@eastam", drafting.Clause("telephone"));
        drafting.Accepted("rep@southam", "Phone", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by phone."));
        var councillor = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open($"{drafting.Path}/neutrality/changed");
        drafting.Accepted("rep@southam", "Letter", new RequestedChange.Reword(drafting.Clause("by phone"), "We will keep help by letter."));

        await councillor.Press("My finding stands for this clause");

        Assert.Equal(HttpStatusCode.Conflict, councillor.Status);
        Assert.IsType<Decided>(drafting.Register.Entries[^1].Entry);
    }

    [Fact]
    public async Task A_finding_is_taken_back_and_that_is_told()
    {
        var drafting = Drafting.On(site);
        var clause = drafting.Clause("telephone");
        drafting.FoundNeutral("oak@eastam", clause);
        var councillor = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open(Check(drafting, "telephone"));

        await councillor.Press("Take your finding back");

        Assert.Contains("It counts as not checked", (await councillor.Follow()).Text);
        Assert.Contains("7 clauses need you", councillor.Text);
        Assert.Contains("Does not count: the councillor took it back.", (await councillor.Open($"{drafting.Path}/clauses/{clause}")).Text);
    }

    [Fact]
    public async Task The_whole_text_is_asked_about_once_every_clause_is_done()
    {
        var drafting = Drafting.On(site, more: "whole-text: 1\n");
        var councillor = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open($"{drafting.Path}/neutrality/text");
        Assert.Contains("7 clauses wait for you.", councillor.Text);
        Assert.Empty(councillor.Page.QuerySelectorAll("main form"));

        await (await councillor.Open($"{drafting.Path}/neutrality")).Press("All of these are neutral");
        await councillor.Press("Record");
        Assert.Contains("Say what you find of the whole text", (await councillor.Follow()).Text);
        Assert.Contains("as a whole", (await councillor.Open("/waiting")).Text);
        await councillor.Open($"{drafting.Path}/neutrality/text");
        await councillor.Press("Record", ("Finding", "concern"));
        Assert.Equal(["Enter why this could be read as political"], councillor.Errors);
        await councillor.Press("Record", ("Finding", "neutral"));

        Assert.Equal(Finding.Neutral, Assert.IsType<TextChecked>(drafting.Register.Entries[^1].Entry).Finding);
        await (await councillor.Open($"{drafting.Path}/neutrality/text")).Press("Record", ("Finding", "concern"), ("Reason", "It praises one council."));
        Assert.Contains("The text as a whole", (await councillor.Open($"{drafting.Path}/concerns")).Text);
        Assert.Contains("It praises one council.", (await councillor.Open($"{drafting.Path}/concerns/{drafting.Register.Seq}")).Text);
        await (await councillor.Open($"{drafting.Path}/neutrality/text")).Press("Take your finding back");
        Assert.IsType<FindingWithdrawn>(drafting.Register.Entries[^1].Entry);
        Assert.Contains("Taken back", (await councillor.Open($"{drafting.Path}/concerns")).Text);
    }

    [Fact]
    public async Task Who_declares_an_interest_is_not_asked_about_the_clause_until_it_ends()
    {
        var drafting = Drafting.On(site);
        var clause = drafting.Clause("telephone");
        var councillor = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open($"{drafting.Path}/neutrality/interests?clause={clause}");
        await councillor.Press("Declare this interest");
        Assert.Equal(["Enter what your interest is"], councillor.Errors);
        await councillor.Press("Declare this interest", ("Reason", "I own a telephone company."));
        Assert.Contains("You declared an interest.", (await councillor.Follow()).Text);
        Assert.Contains("6 clauses need you", (await councillor.Open($"{drafting.Path}/neutrality")).Text);
        Assert.Contains("You declared an interest in this clause", (await councillor.Open(Check(drafting, "telephone"))).Text);

        var declared = drafting.Register.Entries[^1].Entry.Seq;
        Assert.Equal(HttpStatusCode.NotFound, (await (await Somebody.SignedIn(site, "elm@eastam.example")).Open($"{drafting.Path}/neutrality/interests/{declared}/end")).Status);
        await (await councillor.Open($"{drafting.Path}/neutrality/interests/{declared}/end")).Press("End this interest", ("Reason", "I sold it."));

        Assert.Contains("7 clauses need you", (await councillor.Open($"{drafting.Path}/neutrality")).Text);
    }

    private static string Check(Drafting drafting, string words) => $"{drafting.Path}/neutrality/{drafting.Register.Draft.Find(drafting.Clause(words))!.Wording.Hash}";
}

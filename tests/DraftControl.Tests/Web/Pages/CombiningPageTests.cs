using DraftControl.Core.Acts;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>A proposal that combines with what was accepted since says so wherever it shows, and an editor reads how before accepting it.</summary>
public sealed class CombiningPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Text = "# What we share\n\nWe will share what we learn with other councils, and we will keep personal information safe.\n";

    [Fact]
    public async Task A_proposal_that_still_fits_word_by_word_needs_nobody_until_an_editor_takes_it_up()
    {
        var (drafting, proposal) = Combining();
        var representative = await Somebody.SignedIn(site, "rep@southam.example");

        Assert.Contains("Open, combines", (await representative.Open($"{drafting.Path}/proposals")).Text);
        Assert.Contains("Both can stand: below is how they read together.", (await representative.Open($"{drafting.Path}/proposals/{proposal}")).Text);
        Assert.DoesNotContain("in new words", (await representative.Open("/waiting")).Text);
        Assert.Contains("Combine with what was accepted since", (await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/proposals/worklist")).Text);
    }

    [Fact]
    public async Task An_editor_reads_the_combined_words_and_accepts_them()
    {
        var (drafting, proposal) = Combining();
        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/proposals/{proposal}/decision");
        Assert.Contains("both stand as they are combined above", editor.Text);

        await editor.Press("Continue", ("Code", "Accepted"), ("Reason", "Both are right."));
        Assert.Contains("with other councils every year, and we will keep [added: all ]personal information safe[added: and secure]", editor.Text.Replace(" [added: and", "[added: and", StringComparison.Ordinal));
        await editor.Press("Record this decision");

        Assert.Contains("with other councils every year, and we will keep all personal information safe and secure.", drafting.Register.Draft.Text);
    }

    [Fact]
    public async Task Accepting_with_changes_begins_from_the_combined_words()
    {
        var (drafting, proposal) = Combining();

        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/proposals/{proposal}/decision");

        Assert.Equal("We will share what we learn with other councils every year, and we will keep all personal information safe and secure.", editor.Field("Wordings[0].Wording")!.Trim());
    }

    [Fact]
    public async Task Who_revises_begins_from_the_combined_words_and_reads_what_changed()
    {
        var (drafting, proposal) = Combining();

        var representative = await (await Somebody.SignedIn(site, "rep@southam.example")).Open($"{drafting.Path}/proposals/{proposal}/revision");

        Assert.Contains("Find words that keep the meaning of both.", representative.Text);
        Assert.Equal(["When it was proposed", "As it stands now", "Proposed"], representative.Page.QuerySelectorAll(".dc-comparison--three .dc-comparison__heading").Select(heading => heading.TextContent));
        Assert.Equal("We will share what we learn with other councils every year, and we will keep all personal information safe and secure.", representative.Field("Changes[0].Wording")!.Trim());
    }

    [Fact]
    public async Task Where_the_same_words_were_touched_the_three_wordings_stand_side_by_side_for_who_revises()
    {
        var drafting = Drafting.On(site, Text);
        var clause = drafting.Clause("We will share");
        var first = drafting.Proposed("rep@northam", "All", new RequestedChange.Reword(clause, "We will share what we learn with all councils, and we will keep personal information safe."));
        var second = drafting.Proposed("rep@southam", "Near", new RequestedChange.Reword(clause, "We will share what we learn with neighbouring councils, and we will keep personal information safe."));
        drafting.Decided("editor@centre", first, DraftControl.Core.Entries.DecisionCode.Accepted);

        var representative = await (await Somebody.SignedIn(site, "rep@southam.example")).Open($"{drafting.Path}/proposals/{second}/revision");

        Assert.Equal(3, representative.Page.QuerySelectorAll(".dc-comparison--three .dc-comparison__heading").Length);
        Assert.Contains("neighbouring", representative.Field("Changes[0].Wording"));
        await representative.Press("Continue", ("Changes[0].Wording", "We will share what we learn with all neighbouring councils, and we will keep personal information safe."));
        await representative.Press("Send");
        Assert.Equal(DraftControl.Core.Registers.ProposalState.Open, DraftControl.Core.Registers.ProposalStates.State(drafting.Register, drafting.Register.Proposals[second]));
    }

    private (Drafting Drafting, int Proposal) Combining()
    {
        var drafting = Drafting.On(site, Text);
        var clause = drafting.Clause("We will share");
        var first = drafting.Proposed("rep@northam", "Every year", new RequestedChange.Reword(clause, "We will share what we learn with other councils every year, and we will keep personal information safe."));
        var second = drafting.Proposed("rep@southam", "Safer", new RequestedChange.Reword(clause, "We will share what we learn with other councils, and we will keep all personal information safe and secure."));
        drafting.Decided("editor@centre", first, DraftControl.Core.Entries.DecisionCode.Accepted);
        return (drafting, second);
    }
}

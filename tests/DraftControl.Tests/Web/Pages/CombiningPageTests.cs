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

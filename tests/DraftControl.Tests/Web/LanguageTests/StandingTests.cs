using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.LanguageTests;

/// <summary>Where a clause stands in the tests of its words and why, whatever became of it since: reworded twice, moved, put back.</summary>
public sealed class StandingTests(LanguageSite language) : IClassFixture<LanguageSite>
{
    private const string Pipes = "We will fix the pipes before we buy new taps.";

    [Fact]
    public async Task An_answer_counts_as_long_as_the_words_stand_and_is_asked_for_again_when_they_change()
    {
        var drafting = language.Drafting(more: "chief-executives: 2\n");
        var clause = drafting.Clause("the plumbing before");
        var visitor = await new Somebody(language.Site).Open($"{drafting.Path}/clauses/{clause}");
        Assert.Contains("Chief executives: nobody has answered yet (2 needed).", visitor.Text);
        Assert.DoesNotContain("Front line:", visitor.Text);

        drafting.Said(LanguageSite.Chief, LanguageAnswer.NameToIt, "the plumbing before");
        drafting.Said(LanguageSite.FrontLine, LanguageAnswer.NotUnderstood, "the plumbing before");
        Assert.Matches("Chief executives: 1 of 1 could put their name to it \\(2 needed\\)\\. Counts: same words as answered on \\d+ \\w+ \\d+\\.", (await visitor.Open($"{drafting.Path}/clauses/{clause}")).Text);
        Assert.Contains("Front line: 0 of 1 could put their name to it.", visitor.Text);
        Assert.Contains("Chief executives: 1 of 1 could put their name to it (2 needed).", (await visitor.Open(drafting.DraftPath)).Text);
        Assert.DoesNotContain("nobody has answered yet", visitor.Text);

        var number = drafting.Accepted("rep@southam", "Pipes", new RequestedChange.Reword(clause, Pipes));

        Assert.Matches($"Chief executives: to be asked again \\(2 needed\\): ‘plumbing’ became ‘pipes’ on .* \\(proposal {number}\\)\\.", (await visitor.Open($"{drafting.Path}/clauses/{clause}")).Text);
    }

    [Fact]
    public async Task Words_that_were_changed_twice_are_told_from_those_that_were_tested()
    {
        var drafting = language.Drafting();
        var clause = drafting.Clause("the plumbing before");
        drafting.FoundNeutral("oak@eastam", clause);
        drafting.Said(LanguageSite.Chief, LanguageAnswer.NameToIt, "the plumbing before");
        var first = drafting.Accepted("rep@southam", "Pipes", new RequestedChange.Reword(clause, Pipes));
        drafting.Accepted("rep@southam", "Move", new RequestedChange.Move(clause, drafting.Clause("telephone")));
        var second = drafting.Accepted("rep@southam", "Tubes", new RequestedChange.Reword(clause, "We will fix the tubes before we buy new taps."));
        var visitor = await new Somebody(language.Site).Open($"{drafting.Path}/clauses/{clause}");

        Assert.Matches($"Needs checking: ‘plumbing’ became ‘tubes’ between .* \\(proposal {first}\\) and .* \\(proposal {second}\\)\\.", visitor.Text);
        Assert.Matches($"Chief executives: to be asked again: ‘plumbing’ became ‘tubes’ between .* \\(proposal {first}\\) and .* \\(proposal {second}\\)\\.", visitor.Text);
    }

    [Fact]
    public async Task A_clause_that_moved_or_got_its_words_back_counts_as_it_did_in_its_version()
    {
        var drafting = language.Drafting();
        var clause = drafting.Clause("the plumbing before");
        drafting.Released();
        var visitor = await new Somebody(language.Site).Open($"{drafting.Path}/clauses/{clause}");
        Assert.Matches("Counts: same words as checked on .* in version 1\\.0\\.", visitor.Text);

        drafting.Accepted("rep@southam", "Move", new RequestedChange.Move(clause, drafting.Clause("telephone")));
        Assert.Matches("Counts: same words as checked on .* in version 1\\.0\\.", (await visitor.Open($"{drafting.Path}/clauses/{clause}")).Text);
        var words = drafting.Register.Draft.Find(clause)!.Wording.Text;
        drafting.Accepted("rep@southam", "Pipes", new RequestedChange.Reword(clause, Pipes));
        Assert.DoesNotContain("Counts: same words", (await visitor.Open($"{drafting.Path}/clauses/{clause}")).Text);
        drafting.Accepted("rep@southam", "Back", new RequestedChange.Reword(clause, words));

        Assert.Matches("Counts: same words as checked on .* in version 1\\.0\\.", (await visitor.Open($"{drafting.Path}/clauses/{clause}")).Text);
    }
}

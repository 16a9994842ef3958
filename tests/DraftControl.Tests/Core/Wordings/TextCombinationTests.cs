using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

public sealed class TextCombinationTests
{
    private const string Plan = "We plan it all.\n\nWe build what was planned.\n\nWe tell everybody why.\n";

    [Theory]
    [InlineData("We plan it all early.\n\nWe build what was planned.\n\nWe tell everybody why.\n", "We plan it all.\n\nWe build what was planned.\n\nWe tell every council why.\n", "We plan it all early.\n\nWe build what was planned.\n\nWe tell every council why.\n")]
    [InlineData("We plan it all.\n\nWe tell everybody why.\n", "We plan it all.\n\nWe build what was planned.\n\nWe tell every council why.\n", "We plan it all.\n\nWe tell every council why.\n")]
    [InlineData("We plan it all.\n\nNobody waits.\n\nWe build what was planned.\n\nWe tell everybody why.\n", "We plan it all.\n\nWe tell everybody why.\n", "We plan it all.\n\nNobody waits.\n\nWe tell everybody why.\n")]
    [InlineData("First of all.\n\nWe plan it all.\n\nWe build what was planned.\n\nWe tell everybody why.\n", "We plan it all now.\n\nWe build what was planned.\n\nWe tell everybody why.\n\nLast of all.\n", "First of all.\n\nWe plan it all now.\n\nWe build what was planned.\n\nWe tell everybody why.\n\nLast of all.\n")]
    public void Changes_to_different_clauses_combine(string ours, string theirs, string result) => AssertCombines(Plan, ours, theirs, result);

    [Theory]
    [InlineData("We plan. We build what people need. We tell why.\n", "We plan early. We build what people need. We tell why.\n", "We plan. We build what people need. We tell everybody why.\n", "We plan early. We build what people need. We tell everybody why.\n")]
    [InlineData("We publish all of our plans and their costs before the work on them begins\n", "We publish all our plans and their costs before the work on them begins\n", "We publish all of our plans and their costs before any work on them begins\n", "We publish all our plans and their costs before any work on them begins\n")]
    [InlineData("---\ntitle: Plans\nstatus: draft\n---\n", "---\ntitle: Our plans\nstatus: draft\n---\n", "---\ntitle: Plans\nstatus: final\n---\n", "---\ntitle: Our plans\nstatus: final\n---\n")]
    [InlineData("| a | b |\n|---|---|\n| one two | three four |\n", "| a | b |\n|---|---|\n| one zwei | three four |\n", "| a | b |\n|---|---|\n| one two | drei four |\n", "| a | b |\n|---|---|\n| one zwei | drei four |\n")]
    public void Changes_to_different_words_of_a_clause_combine(string @base, string ours, string theirs, string result)
    {
        AssertCombines(@base, ours, theirs, result);
        Assert.Equal([CombinedHow.Words], Combined(@base, ours, theirs).Regions.Select(region => region.How).Where(how => how is not CombinedHow.Unchanged));
    }

    [Theory]
    [InlineData("We share all plans with every council.\n", "We share our plans with every council.\n", "We share new plans with every council.\n")]
    [InlineData("We share all plans with every council in the land and beyond it.\n", "We share our plans with every council in the land and beyond it.\n", "We share all plans of ours with every council in the land and beyond it.\n")]
    [InlineData("We share all plans with every council in the land and beyond it.\n", "We share our plans with every council in the land and beyond it.\n", "We share all plans and costs with every council in the land and beyond it.\n")]
    [InlineData("## How we plan services together\n", "## Why we plan services together\n", "## How we plan services well\n")]
    [InlineData("We must do it.\n", "We must not do it.\n", "We must always do it.\n")]
    [InlineData("We do it.\n", "We must do it.\n", "We must not do it.\n")]
    [InlineData(Plan, "We plan it all.\n\nWe tell everybody why.\n", "We plan it all.\n\nWe build just what was planned.\n\nWe tell everybody why.\n")]
    [InlineData(Plan, Plan + "\nNobody waits.\n", Plan + "\nEverybody is heard.\n")]
    [InlineData("We plan it with all. We build it for all.\n", "We build it for all.\n", "We plan it with all.\n")]
    [InlineData("We plan it all.\n", "Nobody knows what will come of this.\n", "We plan it all now.\n")]
    public void Changes_to_the_same_words_or_near_each_other_conflict(string @base, string ours, string theirs)
    {
        var combined = Combined(@base, ours, theirs);

        Assert.False(combined.IsClean);
        Assert.Contains("<<<<<<< ours\n", combined.Text);
    }

    [Theory]
    [InlineData("a\n", "a\n", "a\n", CombinedHow.Unchanged)]
    [InlineData("a\n", "b\n", "a\n", CombinedHow.Ours)]
    [InlineData("a\n", "a\n", "b\n", CombinedHow.Theirs)]
    [InlineData("a\n", "b\n", "b\n", CombinedHow.Same)]
    [InlineData("a\n", "b\n", "c\n", CombinedHow.Conflict)]
    public void A_region_says_who_changed_it(string @base, string ours, string theirs, CombinedHow how) => Assert.Equal(how, Assert.Single(Combined(@base, ours, theirs).Regions).How);

    [Fact]
    public void A_conflict_is_written_as_diff3_does_with_all_three_wordings()
    {
        var combined = Combined(Plan, Plan.Replace("what was planned", "what people need"), Plan.Replace("what was planned", "what was promised").Replace("everybody why", "everybody how"));

        Assert.Equal(
            "We plan it all.\n\n<<<<<<< ours\nWe build what people need.\n\n||||||| base\nWe build what was planned.\n\n=======\nWe build what was promised.\n\n>>>>>>> theirs\nWe tell everybody how.\n",
            combined.Text);
        var conflict = Assert.Single(combined.Regions, region => region.How is CombinedHow.Conflict);
        Assert.Equal(["We build what was planned.\n\n", "We build what people need.\n\n", "We build what was promised.\n\n"], new[] { conflict.Base, conflict.Ours, conflict.Theirs });
    }

    [Fact]
    public void Of_a_clause_of_many_lines_only_those_that_conflict_stand_between_markers()
    {
        const string lines = "```\none\ntwo\nthree\nfour\nfive\n```\n";

        var combined = Combined(lines, lines.Replace("three", "drei").Replace("five", "fünf"), lines.Replace("three", "trois").Replace("one", "un"));

        Assert.Equal("```\nun\ntwo\n<<<<<<< ours\ndrei\n||||||| base\nthree\n=======\ntrois\n>>>>>>> theirs\nfour\nfünf\n```\n", combined.Text);
    }

    [Theory]
    [InlineData("Services around people.\n", "Services for people.\n", "Services for people.\n", "Services for people.\n")]
    [InlineData(Plan, Plan + "\nNobody waits.\n", Plan + "\nNobody waits.\n", Plan + "\nNobody waits.\n")]
    [InlineData(Plan, Plan + "\nNobody waits.\n", Plan + "\nNobody waits.\n\nEverybody is heard.\n", Plan + "\nNobody waits.\n\nEverybody is heard.\n")]
    [InlineData("We plan. We build what people need. We tell why.\n", "We plan early. We build what people need. We tell why.\n", "We plan early. We build what people need. We tell everybody why.\n", "We plan early. We build what people need. We tell everybody why.\n")]
    [InlineData(Plan, "We tell everybody why.\n\nWe plan it all.\n\nWe build what was planned.\n", "We tell everybody why.\n\nWe plan it all.\n\nWe build what was planned well.\n", "We tell everybody why.\n\nWe plan it all.\n\nWe build what was planned well.\n")]
    public void The_same_change_on_both_sides_is_one_change(string @base, string ours, string theirs, string result) => AssertCombines(@base, ours, theirs, result);

    [Theory]
    [InlineData("We tell everybody why.\n\nWe plan it all.\n\nWe build what was planned.\n", "We plan it all.\n\nWe build what was planned.\n\nWe tell every council why.\n", "We tell every council why.\n\nWe plan it all.\n\nWe build what was planned.\n")]
    [InlineData("We tell everybody soon why.\n\nWe plan it all.\n\nWe build what was planned.\n", "We plan it all.\n\nNobody waits.\n\nWe build what was planned.\n\nWe tell everybody why.\n", "We tell everybody soon why.\n\nWe plan it all.\n\nNobody waits.\n\nWe build what was planned.\n")]
    public void A_change_to_a_clause_that_the_other_side_moved_follows_it(string ours, string theirs, string result) => AssertCombines(Plan, ours, theirs, result);

    [Theory]
    [InlineData("We tell everybody why.\n\nWe plan it all.\n\nWe build what was planned.\n\nWe end here.\n\nWe rest.\n", "We plan it all.\n\nWe build what was planned.\n\nWe end here.\n\nWe rest.\n")]
    [InlineData("We tell everybody why.\n\nWe plan it all.\n\nWe build what was planned.\n\nWe end here.\n\nWe rest.\n", "We plan it all.\n\nWe build what was planned.\n\nWe end here.\n\nWe rest.\n\nWe tell everybody why.\n")]
    public void A_clause_that_one_moved_and_the_other_removed_or_moved_elsewhere_conflicts(string ours, string theirs)
    {
        var combined = Combined(Plan + "\nWe end here.\n\nWe rest.\n", ours, theirs);

        Assert.Contains(combined.Regions, region => region.How is CombinedHow.Conflict && (region.Ours + region.Theirs).Contains("We tell everybody why.", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_wants_the_same_clause_at_two_places()
    {
        var combined = Combined(Plan, "Nobody waits for any answer.\n\n" + Plan, Plan + "\nNobody waits for an answer.\n");

        Assert.Equal(2, combined.Regions.Count(region => region.How is CombinedHow.Conflict));
    }

    [Theory]
    [InlineData("We share all plans\nwith every council\nin the land.\n", "We share all plans with\nevery council in\nthe land.\n", "We share all plans\nwith every council\nin the country.\n", "We share all plans with\nevery council in\nthe country.\n")]
    [InlineData("We plan it all.\nWe build it.\n", "We plan it all.\r\nWe build it.\r\n", "We plan it all.\nWe build it well.\n", "We plan it all.\r\nWe build it well.\r\n")]
    [InlineData("We plan it all. We build it.\n", "We plan it all.\n\nWe build it.\n", "We plan it all. We build it well.\n", "We plan it all.\n\nWe build it well.\n")]
    [InlineData("We plan it all.  \n\n\nWe build it.\n", "We plan it all.  \n\n\nWe build it now.\n", "We plan it all now.  \n\n\nWe build it.\n", "We plan it all now.  \n\n\nWe build it now.\n")]
    public void White_space_is_no_change_of_words_and_what_is_not_changed_stays_to_the_byte(string @base, string ours, string theirs, string result) =>
        AssertCombines(@base, ours, theirs, result);

    [Fact]
    public void A_clause_that_follows_another_as_nowhere_before_is_kept_apart_from_it() =>
        AssertCombines("We plan it all.\n\nWe build it.", "We plan it all.", "We plan it all.\n\nWe build it.\n\nNobody waits.", "We plan it all.\n\nNobody waits.");

    /// <summary>One side splits a paragraph that the other moves: what begins the one's text stands after other words in the other's.</summary>
    [Fact]
    public void Words_that_both_have_are_not_glued_to_those_before_them()
    {
        const string split = "a b g g e g j. h f i c b d i. a c c h g h h. i e h g";
        const string item = "- f i f g j f a. i j a e f a c. i h a j";
        const string last = "d d c a g h h. g h j j f b a. i i f g j e c.";

        var combined = Combined(
            $"{split}\n\n{item}\n\nb e e g d f\n\n{last}\n\n",
            $"a b g g e g j.\n\nh f i c b d i.\n\na c c h g h h.\n\ni e h g\n\n{item}\n\n{last}\n\n",
            $"b e e g d f\n\n{item}\n\n{split}\n\n{last}\n\n");

        Assert.DoesNotContain("j.h", combined.Text);
        Assert.Contains("j. h f i", combined.Text);
    }

    [Theory]
    [InlineData("a\n", "a\n<<<<<<< HEAD\nb\n", "a\n", "Our text holds a conflict marker on line 2. Settle that conflict first.")]
    [InlineData("||||||| base\r\n", "a\n", "a\n", "The base holds a conflict marker on line 1. Settle that conflict first.")]
    [InlineData("a\n", "a\n", "a\nb\n>>>>>>>", "Their text holds a conflict marker on line 3. Settle that conflict first.")]
    [InlineData("A heading\n=======\n", "A heading\n=======\n\n<<<<<<<<< many\n", "    <<<<<<< quoted\n", null)]
    public void A_text_that_holds_conflict_markers_is_refused_with_the_line(string @base, string ours, string theirs, string? complaint)
    {
        Assert.Equal(complaint, TextCombination.Complaint(@base, ours, theirs));
        if (complaint is not null)
        {
            Assert.Throws<ArgumentException>(() => Combined(@base, ours, theirs));
        }
    }

    private static TextCombination Combined(string @base, string ours, string theirs) => TextCombination.Of(@base, ours, theirs, TestContext.Current.CancellationToken);

    private static void AssertCombines(string @base, string ours, string theirs, string result)
    {
        Assert.Equal((true, result), (Combined(@base, ours, theirs).IsClean, Combined(@base, ours, theirs).Text));
        Assert.Equal((true, result), (Combined(@base, theirs, ours).IsClean, Combined(@base, theirs, ours).Text));
    }
}

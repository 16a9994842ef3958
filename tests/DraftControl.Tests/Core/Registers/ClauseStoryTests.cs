using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Registers;

public sealed class ClauseStoryTests
{
    private readonly Desk desk = new("# Sharing\n\nWe share data.\n\nWe share costs.\n");

    [Fact]
    public void A_clause_that_nothing_changed_has_one_step_from_the_first_draft_to_the_newest()
    {
        var (data, costs) = (desk.Clause("We share data"), desk.Clause("We share costs"));
        Accept(new RequestedChange.Reword(costs, "We share all costs."));

        var step = Assert.Single(desk.Register.Story(data, desk.Register.Seq));

        Assert.Equal((1, 2), (step.FirstDraft, step.LastDraft));
        Assert.Null(step.Decision);
    }

    [Fact]
    public void Every_accepted_change_is_a_step_and_steps_follow_each_other_without_a_gap()
    {
        var (data, costs) = (desk.Clause("We share data"), desk.Clause("We share costs"));
        Accept(new RequestedChange.Reword(data, "We share open data."));
        Accept(new RequestedChange.Reword(costs, "We share all costs."));
        Accept(new RequestedChange.Move(data, costs));
        Accept(new RequestedChange.Remove(data));

        var story = desk.Register.Story(data, desk.Register.Seq);

        Assert.Equal([(5, 5), (4, 4), (2, 3), (1, 1)], story.Select(step => (step.FirstDraft, step.LastDraft)));
        Assert.Equal([true, false, false, false], story.Select(step => step.IsRemoval));
        Assert.IsType<Change.Move>(Assert.Single(story[1].Changes));
        Assert.Equal(story.Skip(1).Select(step => step.LastEntry + 1), story.SkipLast(1).Select(step => step.Seq));
    }

    [Fact]
    public void A_clause_that_was_added_begins_with_the_decision_that_added_it()
    {
        Accept(new RequestedChange.Add(desk.Clause("We share data"), "We share code."));

        var step = Assert.Single(desk.Register.Story(desk.Clause("We share code"), desk.Register.Seq));

        Assert.IsType<Change.Add>(Assert.Single(step.Changes));
        Assert.Equal(2, step.FirstDraft);
    }

    [Fact]
    public void The_story_up_to_an_entry_tells_nothing_of_what_came_later()
    {
        var data = desk.Clause("We share data");
        Accept(new RequestedChange.Reword(data, "We share open data."));
        var until = desk.Register.Seq;
        Accept(new RequestedChange.Reword(data, "We share no data."));
        Accept(new RequestedChange.Add(data, "We share code."));

        var story = desk.Register.Story(data, until);

        Assert.Equal([(2, 2), (1, 1)], story.Select(step => (step.FirstDraft, step.LastDraft)));
        Assert.Empty(desk.Register.Story(desk.Clause("We share code"), until));
    }

    [Fact]
    public void A_clause_that_is_only_proposed_has_no_story()
    {
        desk.Propose(Desk.Northam, new RequestedChange.Add(desk.Clause("We share data"), "We share code."));

        Assert.Empty(desk.Register.Story(desk.Register.Proposals[1].Added.Single(), desk.Register.Seq));
    }

    [Fact]
    public void Whether_a_clause_stood_after_an_entry_is_what_the_text_of_then_says()
    {
        Accept(new RequestedChange.Add(new(2), "We share code."));
        Accept(new RequestedChange.Reword(new(2), "We share open data."));
        Accept(new RequestedChange.Remove(new(2)));
        Accept(new RequestedChange.Move(new(4), null));
        Accept(new RequestedChange.Remove(new(4)));
        desk.Propose(Desk.Northam, new RequestedChange.Add(new(3), "We share none."));

        foreach (var recorded in desk.Register.Entries)
        {
            var text = desk.FilesAt(recorded.Commit).Draft;
            Assert.All(Enumerable.Range(1, 6).Select(number => new ClauseId(number)), clause => Assert.Equal(text.Find(clause) is not null, desk.Register.Stood(clause, recorded.Entry.Seq)));
        }
    }

    private void Accept(RequestedChange change)
    {
        desk.Propose(Desk.Northam, change);
        Assert.Null(desk.Decide(desk.Register.Proposals.Count, DecisionCode.Accepted));
    }
}

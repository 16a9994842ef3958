using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Acts;

/// <summary>An editor decides a proposal clause by clause: takes up some of its changes and leaves the others out.</summary>
public sealed class LeavingOutTests
{
    private readonly Desk desk = new("# Sharing\n\nWe will share what we learn.\n\nWe will ask people.\n\n- One.\n- Two.\n\nThat is all.\n");

    [Fact]
    public void What_is_left_out_stays_as_it_is_and_the_rest_is_taken_up_as_asked_for()
    {
        var proposal = Propose(new RequestedChange.Reword(Share, "We will share all that we learn."), new RequestedChange.Reword(Ask, "We will ask everybody."));

        Assert.Null(Decide(proposal, Ask));

        Assert.Equal("# Sharing\n\nWe will share all that we learn.\n\nWe will ask people.\n\n- One.\n- Two.\n\nThat is all.\n", desk.Draft.Text);
        Assert.Equal(["reword c2"], Decided().Changes.Select(change => change.ToString()));
        Assert.DoesNotContain(desk.Draft.Find(Share)!.Origins.Runs, run => run.Origin is Origin.Edited);
    }

    [Fact]
    public void A_new_clause_whose_place_is_left_out_comes_after_the_one_before_it()
    {
        var proposal = Propose(new RequestedChange.Add(Share, "We will listen."), new RequestedChange.Add(new ClauseId(7), "We will answer."));

        Assert.Null(Decide(proposal, new ClauseId(7)));

        Assert.Equal("# Sharing\n\nWe will share what we learn.\n\nWe will answer.\n\nWe will ask people.\n\n- One.\n- Two.\n\nThat is all.\n", desk.Draft.Text);
    }

    [Fact]
    public void A_blank_line_for_what_is_left_out_is_left_out_too()
    {
        var proposal = Propose(new RequestedChange.Remove(desk.Clause("Two")), new RequestedChange.Reword(Share, "We will share."));
        Assert.Contains(desk.Register.Proposals[proposal].Changes, change => change is Change.Reword && change.Clause == desk.Clause("One"));

        Assert.Null(Decide(proposal, desk.Clause("Two")));

        Assert.Equal("# Sharing\n\nWe will share.\n\nWe will ask people.\n\n- One.\n- Two.\n\nThat is all.\n", desk.Draft.Text);
    }

    [Fact]
    public void A_clause_that_has_been_removed_since_can_be_left_out()
    {
        var proposal = Propose(new RequestedChange.Reword(Share, "We will share all that we learn."), new RequestedChange.Reword(Ask, "We will ask everybody."));
        var removal = ((Proposed)desk.Propose(Desk.Southam, new RequestedChange.Remove(Ask)).Entry).Proposal;
        var ask = Ask;
        Assert.Null(desk.Decide(removal, DecisionCode.Accepted));

        Assert.Contains("Leave it out", Decide(proposal)!.Sentence);
        Assert.Null(Decide(proposal, ask));
    }

    [Fact]
    public void Own_words_go_with_what_is_taken_up()
    {
        var proposal = Propose(new RequestedChange.Reword(Share, "We will share all that we learn."), new RequestedChange.Reword(Ask, "We will ask everybody."));

        Assert.Contains("You take up no words for clause", desk.Decide(Deciding(proposal, [Ask]) with { Wordings = new Dictionary<ClauseId, string> { [Ask] = "We will ask." } })!.Sentence);
        Assert.Null(desk.Decide(Deciding(proposal, [Ask]) with { Wordings = new Dictionary<ClauseId, string> { [Share] = "We will share everything that we learn." } }));
    }

    [Theory]
    [InlineData(DecisionCode.Accepted, "choose 'accepted with changes'")]
    [InlineData(DecisionCode.NotAccepted, "choose 'accepted with changes'")]
    public void Only_an_acceptance_with_changes_leaves_something_out(DecisionCode code, string sentence)
    {
        var proposal = Propose(new RequestedChange.Reword(Share, "We will share all that we learn."), new RequestedChange.Reword(Ask, "We will ask everybody."));

        Assert.Contains(sentence, desk.Decide(Deciding(proposal, [Ask]) with { Code = code })!.Sentence);
    }

    [Fact]
    public void Something_is_taken_up_and_only_what_is_asked_for_left_out()
    {
        var proposal = Propose(new RequestedChange.Reword(Share, "We will share all that we learn."), new RequestedChange.Reword(Ask, "We will ask everybody."));

        Assert.Contains("Take up at least one", Decide(proposal, Share, Ask)!.Sentence);
        Assert.Contains("so it cannot be left out", Decide(proposal, desk.Clause("One"))!.Sentence);
    }

    private ClauseId Share => desk.Clause("We will share");

    private ClauseId Ask => desk.Clause("We will ask");

    private int Propose(params RequestedChange[] changes) => ((Proposed)desk.Propose(Desk.Northam, changes).Entry).Proposal;

    private Deciding Deciding(int proposal, ClauseId[] leaving) =>
        new(proposal, DecisionCode.AcceptedWithChanges, CoveredBy: null, desk.Register.Tip!, new Dictionary<ClauseId, string>()) { Leaving = leaving.ToHashSet() };

    private DraftControl.Core.Rules.Refusal? Decide(int proposal, params ClauseId[] leaving) => desk.Decide(Deciding(proposal, leaving));

    private Decided Decided() => (Decided)desk.Register.Entries[^1].Entry;
}

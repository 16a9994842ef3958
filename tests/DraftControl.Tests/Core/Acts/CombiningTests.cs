using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Acts;

/// <summary>Two proposals change different words of one clause: when one is accepted, the other lives on.</summary>
public sealed class CombiningTests
{
    private readonly Desk desk = new("# Sharing\n\nWe will share what we learn with other councils, and we will keep personal information safe.\n\nWe will ask people what they need.\n");

    private ClauseId Clause => desk.Draft.Clauses[1].Id;

    [Fact]
    public void The_other_proposal_combines_and_both_are_in_the_text()
    {
        var (first, second) = (Reword(Desk.Northam, "We will share what we learn with other councils every year, and we will keep personal information safe."), Reword(Desk.Southam, "We will share what we learn with other councils, and we will keep all personal information safe and secure."));

        Assert.Null(desk.Decide(first, DecisionCode.Accepted));
        Assert.Null(desk.Decide(second, DecisionCode.Accepted));

        Assert.Equal("We will share what we learn with other councils every year, and we will keep all personal information safe and secure.", desk.Draft.Find(Clause)!.Wording.Text);
        Assert.Equal("9@start 2@1 4@start 1@2 3@start 2@2", desk.Draft.Find(Clause)!.Origins.ToString());
    }

    [Fact]
    public void What_touches_the_same_words_needs_an_editors_wording()
    {
        var (first, second) = (Reword(Desk.Northam, "We will share what we learn with all councils, and we will keep personal information safe."), Reword(Desk.Southam, "We will share what we learn with neighbouring councils, and we will keep personal information safe."));

        Assert.Null(desk.Decide(first, DecisionCode.Accepted));

        Assert.Contains("give the wording of", desk.Decide(second, DecisionCode.Accepted)!.Sentence);
        Assert.Null(desk.Decide(second, DecisionCode.AcceptedWithChanges, (Clause, "We will share what we learn with all neighbouring councils, and we will keep personal information safe.")));
    }

    [Fact]
    public void How_a_proposal_fits_is_known_at_once_and_follows_the_text()
    {
        var (first, second, third) = (
            Reword(Desk.Northam, "We will share what we learn with other councils every year, and we will keep personal information safe."),
            Reword(Desk.Southam, "We will share what we learn with other councils, and we will keep all personal information safe and secure."),
            Reword(Desk.Southam, "We will share what we learn with other councils each month, and we will keep personal information safe."));
        Assert.All([first, second, third], proposal => Assert.Equal(ProposalState.Open, State(proposal)));

        Assert.Null(desk.Decide(first, DecisionCode.Accepted));

        Assert.Equal((ProposalState.Combines, ProposalState.NeedsRewording), (State(second), State(third)));
    }

    [Fact]
    public void Who_asks_for_what_was_accepted_already_fits()
    {
        var (first, second) = (Reword(Desk.Northam, "We will share all that we learn."), Reword(Desk.Southam, "We will share all that we learn."));

        Assert.Null(desk.Decide(first, DecisionCode.Accepted));

        Assert.Equal(ProposalState.Open, State(second));
        Assert.Null(desk.Decide(second, DecisionCode.Accepted));
        Assert.DoesNotContain("@2", desk.Draft.Find(Clause)!.Origins.ToString());
    }

    private int Reword(Office by, string words) => ((Proposed)desk.Propose(by, desk.Register.Entries[^1].Commit, new RequestedChange.Reword(Clause, words)).Entry).Proposal;

    private ProposalState State(int proposal) => desk.Register.Knowing(new Fits(desk.FilesAt)).State(desk.Register.Proposals[proposal]);
}

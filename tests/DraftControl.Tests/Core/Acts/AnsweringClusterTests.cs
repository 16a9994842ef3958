using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Rules;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Acts;

/// <summary>What says the same is put together once and answered alike, each by an entry of its own.</summary>
public sealed class AnsweringClusterTests
{
    private readonly Desk desk = new("# Sharing\n\nWe will share what we learn.\n\nWe will keep it safe.\n");

    public AnsweringClusterTests()
    {
        desk.Propose(Desk.Northam, new RequestedChange.Reword(new(2), "We will share."));
        desk.Propose(Desk.Southam, new RequestedChange.Reword(new(2), "We share."));
        desk.BroughtIn(Contributing.Friends);
        desk.BroughtIn(Contributing.Withheld);
    }

    [Fact]
    public void One_proposal_is_accepted_covers_the_others_and_takes_the_contributions_up()
    {
        Assert.Null(Group(1, [1, 2], [1, 2]));

        Answer(AnswerCode.Accepted, 2);

        Assert.Equal("We share.", desk.Draft.Find(new(2))!.Wording.Text);
        Assert.Equal((DecisionCode.AlreadyCovered, 2), (desk.Register.Proposals[1].Decision!.Code, desk.Register.Proposals[1].Decision!.CoveredBy));
        Assert.All(desk.Register.Contributions.Values, contribution => Assert.Equal((AnswerCode.Accepted, 2), (contribution.Answer!.Code, contribution.Answer.Proposal)));
    }

    [Theory]
    [InlineData(AnswerCode.NotAccepted, DecisionCode.NotAccepted)]
    [InlineData(AnswerCode.OutOfScope, DecisionCode.OutOfScope)]
    [InlineData(AnswerCode.Deferred, DecisionCode.Deferred)]
    public void All_get_the_same_answer(AnswerCode code, DecisionCode decision)
    {
        Assert.Null(Group(1, [1, 2], [1]));

        Answer(code, null);

        Assert.All(desk.Register.Proposals.Values, proposal => Assert.Equal(decision, proposal.Decision!.Code));
        Assert.Equal([code, null], desk.Register.Contributions.Values.Select(contribution => contribution.Answer?.Code));
    }

    [Fact]
    public void What_cannot_be_answered_so_is_left_out_with_the_reason()
    {
        Assert.Null(desk.Decide(1, DecisionCode.NotAccepted));
        Assert.Null(Group(1, [1, 2], [1]));

        var answers = new AnsweringCluster(1, AnswerCode.Noted, null, desk.Register.Tip!).Answers(desk.Register, Desk.Editor, desk.FilesAt);

        Assert.Equal(
            [("proposal 1", "It is no longer open."), ("proposal 2", "A proposal is decided, not noted. Decide it by itself."), ("contribution 1", null)],
            answers.Select(answer => (answer.Name, answer.Why)));
    }

    [Fact]
    public void A_cluster_is_said_anew_and_what_left_it_can_join_another()
    {
        Assert.Null(Group(1, [1, 2], []));
        Assert.Equal("Proposal 2 belongs to cluster 1 already. Take it out of that first.", Group(2, [2], [1])!.Sentence);
        Assert.Null(Group(1, [1], [2]));
        Assert.Null(Group(2, [2], [1]));
        Assert.Null(Group(1, [], []));

        Assert.Null(desk.Register.Clusters.OfProposal(1));
        Assert.Equal(2, desk.Register.Clusters.OfProposal(2)!.Number);
        Assert.Equal([2], desk.Register.Clusters.All.Select(cluster => cluster.Number));
        Assert.Equal("Select at least two proposals or contributions.", Group(3, [], [])!.Sentence);
        Assert.Equal("Select at least two proposals or contributions.", Group(3, [1], [])!.Sentence);
    }

    [Fact]
    public void Only_editors_group() =>
        Assert.Equal("Only an editor can group proposals and contributions.", desk.Try(Desk.Northam, (register, head) => register.Unchanged(new Clustered(head, 1, Line.Parse("The same"), [1, 2], [])), out _)!.Sentence);

    private Refusal? Group(int cluster, int[] proposals, int[] contributions) =>
        desk.Try(Desk.Editor, (register, head) => register.Unchanged(new Clustered(head, cluster, Line.Parse("The same"), proposals, contributions)), out _);

    private void Answer(AnswerCode code, int? proposal)
    {
        foreach (var answer in new AnsweringCluster(1, code, proposal, desk.Register.Tip!).Answers(desk.Register, Desk.Editor, desk.FilesAt).Where(answer => answer.Why is null))
        {
            desk.Do(Desk.Editor, answer.Act);
        }
    }
}

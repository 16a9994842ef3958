using CsCheck;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;
using static DraftControl.Tests.Support.Contributing;

namespace DraftControl.Tests.Core.Registers;

/// <summary>Where contributions stand, and what answers them.</summary>
public sealed class ContributionTests
{
    /// <summary>What is done, to which contribution or proposal, and in which code.</summary>
    private static readonly Gen<(int Act, int Which, int Code)[]> anything = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 4], Gen.Int[0, 6]).Array[0, 40];

    private readonly Desk desk = new("# Sharing\n\nWe will share what we learn.\n\nWe will keep it safe.\n");

    [Theory]
    [InlineData(DecisionCode.Accepted, AnswerCode.Accepted, 2)]
    [InlineData(DecisionCode.AcceptedWithChanges, AnswerCode.AcceptedWithChanges, 2)]
    [InlineData(DecisionCode.NotAccepted, AnswerCode.NotAccepted, null)]
    [InlineData(DecisionCode.AlreadyCovered, AnswerCode.AlreadyCovered, 1)]
    [InlineData(DecisionCode.OutOfScope, AnswerCode.OutOfScope, null)]
    public void The_decision_on_the_proposal_that_was_made_of_it_answers_it(DecisionCode decided, AnswerCode code, int? proposal)
    {
        desk.Propose(Desk.Southam, new RequestedChange.Remove(new(3)));
        var contribution = desk.BroughtIn(Friends);
        var made = desk.ProposedOf(contribution, Desk.Northam, "We will share.");
        Assert.Equal((ContributionState.Proposed, null), (State(contribution), Answer(contribution)));

        Assert.Null(desk.Decide(new Deciding(made, decided, decided == DecisionCode.AlreadyCovered ? 1 : null, desk.Register.Tip!, new Dictionary<ClauseId, string>())));

        Assert.Equal(ContributionState.Answered, State(contribution));
        Assert.Equal((code, desk.Register.Entries[^1].Entry, proposal), Answer(contribution));
    }

    [Fact]
    public void An_answer_of_its_own_answers_it()
    {
        var contribution = desk.BroughtIn(Friends);
        Assert.Equal((ContributionState.Open, null), (State(contribution), Answer(contribution)));

        Assert.Null(desk.Answer(contribution, AnswerCode.Noted));

        Assert.Equal((ContributionState.Answered, AnswerCode.Noted), (State(contribution), Answer(contribution)!.Value.Code));
    }

    [Fact]
    public void What_was_deferred_is_still_open_and_a_proposal_can_be_made_of_it()
    {
        var contribution = desk.BroughtIn(Friends);

        Assert.Null(desk.Answer(contribution, AnswerCode.Deferred));
        Assert.Equal((ContributionState.Open, AnswerCode.Deferred), (State(contribution), Answer(contribution)!.Value.Code));

        var proposal = desk.ProposedOf(contribution, Desk.Northam, "We will share.");
        Assert.Equal(ContributionState.Proposed, State(contribution));

        Assert.Null(desk.Decide(proposal, DecisionCode.Deferred));
        Assert.Equal(ContributionState.Proposed, State(contribution));

        Assert.Null(desk.Decide(proposal, DecisionCode.Accepted));
        Assert.Equal((ContributionState.Answered, AnswerCode.Accepted), (State(contribution), Answer(contribution)!.Value.Code));
    }

    [Fact]
    public void It_is_open_again_once_its_proposal_is_withdrawn_and_another_can_be_made()
    {
        var contribution = desk.BroughtIn(Friends);
        var first = desk.ProposedOf(contribution, Desk.Northam, "We will share.");

        Assert.Null(desk.Withdraw(first, Desk.Northam));
        Assert.Equal((ContributionState.Open, null), (State(contribution), Answer(contribution)));

        var second = desk.ProposedOf(contribution, Desk.Southam, "We will share all.");
        Assert.Equal((ContributionState.Proposed, second), (State(contribution), desk.Register.Contributions[contribution].Proposal));
    }

    [Fact]
    public void A_revision_still_carries_it()
    {
        var contribution = desk.BroughtIn(Southam);
        var proposal = desk.ProposedOf(contribution, Desk.Northam, "We will share.");

        desk.Do(Desk.Northam, (register, head) => new Proposing(Line.Parse("Title"), register.Tip!, [new RequestedChange.Reword(new(2), "We will share all.")]).Revise(register, head, proposal, desk.FilesAt));

        Assert.Equal((ContributionState.Proposed, contribution), (State(contribution), desk.Register.Proposals[proposal].Contribution));
        Assert.Equal("southam", desk.Register.Asker(desk.Register.Proposals[proposal]).ToString());
    }

    [Fact]
    public void Whatever_is_done_a_contribution_is_answered_once_and_one_proposal_at_most_carries_it() => anything.Sample(acts =>
    {
        var (busy, answers) = (new Desk("# Sharing\n\nWe will share what we learn.\n"), new Dictionary<int, Entry>());
        foreach (var (act, which, code) in acts)
        {
            Do(busy, act, which + 1, code);
            foreach (var contribution in busy.Register.Contributions.Values)
            {
                var carrying = busy.Register.Proposals.Values.Where(proposal => proposal.Contribution == contribution.Number && !proposal.IsWithdrawn).ToList();
                var (state, answer) = (busy.Register.State(contribution), busy.Register.Answer(contribution));
                Assert.True(carrying.Count <= 1);
                Assert.True(carrying.Count == 0 || carrying[0].Number == contribution.Proposal);
                Assert.True(carrying.Count == 0 || !contribution.IsAnswered);
                Assert.Equal(carrying is [{ IsOpen: true }], state == ContributionState.Proposed);
                Assert.Equal(answer is { Code: not AnswerCode.Deferred }, state == ContributionState.Answered);
                Assert.Equal(answer?.By, answers.GetValueOrDefault(contribution.Number, answer?.By!));
                if (state == ContributionState.Answered)
                {
                    answers[contribution.Number] = answer!.Value.By;
                }
            }
        }
    });

    /// <summary>Some act about a contribution or a proposal; it may be refused.</summary>
    private static void Do(Desk busy, int act, int which, int code) => _ = act switch
    {
        0 => busy.BringIn(Desk.Steward, which % 2 == 0 ? Southam : Friends),
        1 => busy.Answer(which, (AnswerCode)code, code < 2 ? which : null),
        2 => busy.ProposeOf(which, which % 2 == 0 ? Desk.Northam : Desk.Southam, $"We will share {busy.Register.Seq} things."),
        3 => busy.Withdraw(which, busy.Register.Proposals.GetValueOrDefault(which)?.Organisation == Desk.Northam.Organisation ? Desk.Northam : Desk.Southam),
        _ => busy.Decide(which, (DecisionCode)(code % 6)),
    };

    private ContributionState State(int contribution) => desk.Register.State(desk.Register.Contributions[contribution]);

    private (AnswerCode Code, Entry By, int? Proposal)? Answer(int contribution) => desk.Register.Answer(desk.Register.Contributions[contribution]);
}

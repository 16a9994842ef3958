using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Acts;

/// <summary>An editor who has read what several proposals make of the text together accepts them one after the other.</summary>
public sealed class DecidingTogetherTests
{
    private const string Promise = "We will share what we learn with other councils, and we will keep personal information safe.";

    private readonly Desk desk = new($"# Sharing\n\n{Promise}\n\nWe will ask people what they need.\n");
    private readonly int first;
    private readonly int second;
    private readonly CommitId read;

    public DecidingTogetherTests()
    {
        first = Reword(Desk.Northam, Promise.Replace("councils", "councils every year", StringComparison.Ordinal));
        second = Reword(Desk.Southam, Promise.Replace("safe", "safe and secure", StringComparison.Ordinal));
        read = desk.Register.Tip!;
    }

    private ClauseId Clause => desk.Draft.Clauses[1].Id;

    [Fact]
    public void Both_are_in_the_text_though_it_has_changed_since_it_was_read()
    {
        Assert.Null(desk.Decide(Accepting(first)));
        Assert.Null(desk.Decide(Accepting(second, first)));

        Assert.Equal("We will share what we learn with other councils every year, and we will keep personal information safe and secure.", desk.Draft.Find(Clause)!.Wording.Text);
    }

    [Fact]
    public void Without_having_been_read_together_the_second_has_to_be_read_again()
    {
        Assert.Null(desk.Decide(Accepting(first)));

        Assert.Contains("have changed since you read them", desk.Decide(Accepting(second))!.Sentence);
    }

    [Fact]
    public void What_another_editor_accepted_meanwhile_has_not_been_read()
    {
        Assert.Null(desk.Decide(Accepting(first), Desk.OtherEditor));

        Assert.Equal($"Proposal {first}, which you read together with proposal {second}, has not been accepted. Read proposal {second} again.", desk.Decide(Accepting(second, first))!.Sentence);
    }

    [Fact]
    public void What_another_editor_accepted_in_between_has_not_been_read()
    {
        var third = Reword(Desk.Southam, Promise.Replace("We will share", "We will always share", StringComparison.Ordinal));
        Assert.Null(desk.Decide(Accepting(first) with { Tip = desk.Register.Tip! }));
        Assert.Null(desk.Decide(Accepting(third) with { Tip = desk.Register.Tip! }, Desk.OtherEditor));

        Assert.Contains("have changed since you read them", desk.Decide(Accepting(second, first))!.Sentence);
    }

    [Fact]
    public void Where_the_first_was_not_accepted_the_second_has_to_be_read_again() =>
        Assert.Contains($"Proposal {first}, which you read together", desk.Decide(Accepting(second, first))!.Sentence);

    [Fact]
    public void What_was_accepted_before_the_text_was_read_is_no_part_of_it()
    {
        Assert.Null(desk.Decide(Accepting(first)));

        Assert.Contains($"Proposal {first}, which you read together", desk.Decide(Accepting(second, first) with { Tip = desk.Register.Tip! })!.Sentence);
    }

    private Deciding Accepting(int proposal, params int[] together) =>
        new(proposal, DecisionCode.Accepted, CoveredBy: null, read, new Dictionary<ClauseId, string>()) { Together = together };

    private int Reword(Office by, string words) => ((Proposed)desk.Propose(by, desk.Register.Tip!, new RequestedChange.Reword(Clause, words)).Entry).Proposal;
}

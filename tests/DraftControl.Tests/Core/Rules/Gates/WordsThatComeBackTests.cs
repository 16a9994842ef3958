using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules.Gates;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Rules.Gates;

/// <summary>What becomes of a concern when words go and come back, and of what is sealed when its words move to another clause.</summary>
public sealed class WordsThatComeBackTests
{
    private const string Policy = "number: 1\ndrafting: public\ncouncillors: 1\ngroups: 1\nno-open-concern: true\nagreements: 1\nagreement-organisations: 1\nproposing-classes: [local-authority]\n";

    private static readonly Office councillor = GateDesk.Councillors[3];

    [Fact]
    public void Who_takes_back_that_old_words_are_neutral_still_has_their_concern_about_newer_ones()
    {
        var desk = new GateDesk(Policy);
        var old = desk.Draft.Clauses[1];
        desk.FindNeutral(councillor, old);
        desk.Change(new RequestedChange.Reword(old.Id, "We will share what works."));
        Concerned(desk, "what works");
        var concern = desk.Register.Seq;

        // Answered, because the words went, though the holder once found those that came back neutral.
        desk.Change(new RequestedChange.Reword(old.Id, Spans.Bare(old.Span)));
        Assert.Equal([concern], Concerns(desk));

        desk.Do(councillor, TestedWords.In(desk.Draft, [old.Wording.Hash]), (head, subject) => new FindingWithdrawn(head, subject));
        Assert.Equal([concern], Concerns(desk));
        Assert.False(desk.Register.Gates(desk.Now).Single(gate => gate.Name == "no-open-concern").Met);

        desk.FindNeutral(councillor, desk.Draft.Find(old.Id)!);
        Assert.Empty(Concerns(desk));
    }

    [Fact]
    public void Who_is_not_sure_of_new_words_and_takes_that_back_still_has_their_concern()
    {
        var desk = new GateDesk(Policy);
        Concerned(desk, "share");
        var concern = desk.Register.Seq;
        desk.Change(new RequestedChange.Reword(desk.Draft.Clauses[1].Id, "We will tell what we learn."));
        var wording = desk.Draft.Clauses[1].Wording.Hash;
        desk.Do(councillor, Checking.Of([wording], Finding.Unsure).Openly);

        desk.Do(councillor, TestedWords.In(desk.Draft, [wording]), (head, subject) => new FindingWithdrawn(head, subject));

        Assert.Equal([concern], Concerns(desk));
    }

    [Fact]
    public void Who_takes_their_concern_back_has_none_once_the_words_have_gone_either()
    {
        var desk = new GateDesk(Policy);
        Concerned(desk, "share");
        var wording = desk.Draft.Clauses[1].Wording.Hash;
        desk.Change(new RequestedChange.Reword(desk.Draft.Clauses[1].Id, "We will tell what we learn."));

        desk.Do(councillor, TestedWords.In(desk.Draft, [wording]), (head, subject) => new FindingWithdrawn(head, subject));

        Assert.Empty(Concerns(desk));
    }

    [Fact]
    public void A_sealed_finding_stands_in_the_way_of_its_words_in_another_clause_too()
    {
        var desk = new GateDesk($"{Policy}first-reading: sealed\n");
        Assert.Null(desk.Panel(desk.Register, how: 0));
        var clause = desk.Draft.Clauses[1];
        desk.FindNeutral(councillor, clause);
        var @sealed = desk.Register.Seq;
        desk.Change(new RequestedChange.Remove(clause.Id));
        desk.Change(new RequestedChange.Add(desk.Draft.Clauses[^1].Id, Spans.Bare(clause.Span)));
        var again = desk.Draft.Clauses[^1];

        Assert.Equal(clause.Wording.Hash, again.Wording.Hash);
        Assert.Equal([@sealed], desk.Register.ConcernsOn(again).Select(concern => concern.Seq));

        desk.Unfreeze();
        Assert.Null(desk.Open(desk.Register));
        Assert.Empty(desk.Register.ConcernsOn(again));
        Assert.Equal([councillor], desk.Register.Standing(again, desk.Now).Neutral.Select(check => check.By));
    }

    private static void Concerned(GateDesk desk, string words) => desk.Do(councillor, Checking.Of([desk.Draft.Clauses[1].Wording.Hash], Finding.Concern, Line.Parse(words)).Openly);

    private static IEnumerable<int> Concerns(GateDesk desk) => desk.Register.ConcernsOn(desk.Draft.Clauses[1]).Select(concern => concern.Seq);
}

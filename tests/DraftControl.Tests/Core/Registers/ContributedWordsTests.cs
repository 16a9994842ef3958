using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;
using static DraftControl.Tests.Support.Contributing;

namespace DraftControl.Tests.Core.Registers;

/// <summary>Whose the words of a proposal are that was made of a contribution, and who decides and tests them.</summary>
public sealed class ContributedWordsTests
{
    private const string OwnWords = "Nobody tests words that their own organisation brought.";
    private const string OwnProposal = "Nobody decides words that their own organisation asked for. An editor of another organisation decides this proposal.";

    private readonly Desk desk = new("# Sharing\n\nWe will share what we learn.\n");

    private Clause Reworded => desk.Draft.Clauses[1];

    [Fact]
    public void They_are_credited_to_the_organisation_that_made_it()
    {
        Accepted(Southam);

        Assert.Equal("southam", desk.Register.Bringer(new Origin.Proposed(1))!.ToString());
        Assert.Equal([("southam", 1), (null, 7)], Shares());
    }

    [Fact]
    public void They_are_credited_to_whoever_proposes_them_where_it_does_not_take_part()
    {
        Accepted(Withheld);

        Assert.Equal([("northam", 1), (null, 7)], Shares());
    }

    [Fact]
    public void They_are_credited_to_an_organisation_by_name_once_it_takes_part()
    {
        Accepted(Friends);
        Assert.Equal([("northam", 1), (null, 7)], Shares());

        desk.Registered("friends", "Friends Of Northam");
        Assert.Equal([("friends", 1), (null, 7)], Shares());

        // It keeps them, whatever it is called later.
        desk.Renamed("friends", "Northam Together");
        desk.Registered("others", "Friends of Northam");
        Assert.Equal([("friends", 1), (null, 7)], Shares());
    }

    [Fact]
    public void Words_that_the_editor_adds_are_the_editors()
    {
        var contribution = desk.BroughtIn(Southam);
        desk.ProposedOf(contribution, Desk.Northam, "We will share gladly what we learn.");

        Assert.Null(desk.Decide(1, DecisionCode.AcceptedWithChanges, (Reworded.Id, "We will share gladly and openly what we learn.")));

        Assert.Equal([("centre", 2), ("southam", 1), (null, 7)], Shares());
    }

    [Fact]
    public void No_councillor_of_the_organisation_that_made_it_or_of_the_one_that_worded_it_tests_them()
    {
        desk.Registered("westam", "Westam Council");
        desk.Appointed("b3", Role.Representative, "westam");
        var (northam, southam, westam) = (desk.Appointed("d1", Role.Councillor, "northam"), desk.Appointed("d2", Role.Councillor, "southam"), desk.Appointed("d3", Role.Councillor, "westam"));

        Accepted(Southam);

        Assert.Equal(["northam", "southam"], desk.Register.Brought(Reworded).Select(slug => slug.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal([westam], desk.Register.Standing(Reworded, desk.Register.At).Eligible.Select(councillor => councillor.Office));
        Assert.DoesNotContain(Reworded, desk.Register.WaitingFor(southam, desk.Register.At));
        Assert.Equal(OwnWords, desk.FindNeutral(southam, Reworded)?.Sentence);
        Assert.Equal(OwnWords, desk.FindNeutral(northam, Reworded)?.Sentence);
        Assert.Null(desk.FindNeutral(westam, Reworded));
    }

    [Fact]
    public void No_councillor_of_an_organisation_that_takes_part_since_tests_them()
    {
        Accepted(Friends);
        desk.Registered("friends", "Friends of Northam");
        desk.Appointed("b3", Role.Representative, "friends");

        Assert.Equal(OwnWords, desk.FindNeutral(desk.Appointed("d1", Role.Councillor, "friends"), Reworded)?.Sentence);
    }

    [Fact]
    public void No_editor_of_the_organisation_that_made_it_or_of_the_one_that_proposes_decides_the_proposal()
    {
        var (northam, southam) = (desk.Appointed("e1", Role.Editor, "northam"), desk.Appointed("e2", Role.Editor, "southam"));
        var contribution = desk.BroughtIn(Southam, by: southam);
        var proposal = desk.ProposedOf(contribution, Desk.Northam, "We will share gladly what we learn.");

        Assert.Equal(OwnProposal, desk.Register.MayNotDecide(southam, proposal)?.Sentence);
        Assert.Equal(OwnProposal, desk.Register.MayNotDecide(northam, proposal)?.Sentence);
        Assert.Null(desk.Register.MayNotDecide(Desk.Editor, proposal));
    }

    [Fact]
    public void No_editor_of_an_organisation_that_takes_part_since_decides_the_proposal()
    {
        var proposal = desk.ProposedOf(desk.BroughtIn(Friends), Desk.Northam, "We will share gladly what we learn.");
        desk.Registered("friends", "Friends of Northam");

        Assert.Equal(OwnProposal, desk.Register.MayNotDecide(desk.Appointed("e1", Role.Editor, "friends"), proposal)?.Sentence);
    }

    /// <summary>One word more, which Northam words and an editor accepts.</summary>
    private void Accepted(Contributor contributor)
    {
        var proposal = desk.ProposedOf(desk.BroughtIn(contributor), Desk.Northam, "We will share gladly what we learn.");
        Assert.Null(desk.Decide(proposal, DecisionCode.Accepted));
    }

    private IEnumerable<(string? Organisation, int Words)> Shares() => Authorship.Of(desk.Register, desk.Draft).ByOrganisation.Select(share => (share.Organisation?.Slug.ToString(), share.Words));
}

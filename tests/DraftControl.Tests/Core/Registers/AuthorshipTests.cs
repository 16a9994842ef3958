using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Registers;

/// <summary>How much of a text each organisation and each class has brought.</summary>
public sealed class AuthorshipTests
{
    private readonly Desk desk = new("# Sharing\n\nWe will share what we learn.\n\nWe will keep it safe.\n");

    private Authorship Now => Authorship.Of(desk.Register, desk.Draft);

    [Fact]
    public void A_starting_text_is_nobodys()
    {
        Assert.Equal(12, Now.Words);
        Assert.Equal((null, 12), Assert.Single(Now.ByOrganisation));
        Assert.Equal((null, 12), Assert.Single(Now.ByClass));
    }

    [Fact]
    public void Words_count_for_the_organisation_that_proposed_them_and_an_editors_for_the_editors()
    {
        var proposal = ((Proposed)desk.Propose(Desk.Northam, new RequestedChange.Reword(desk.Clause("We will share"), "We will share gladly what we learn.")).Entry).Proposal;

        Assert.Null(desk.Decide(proposal, DecisionCode.AcceptedWithChanges, (desk.Clause("We will share"), "We will share gladly whatever useful things we learn.")));

        Assert.Equal([("northam", 1), ("centre", 3), (null, 11)], Now.ByOrganisation.OrderBy(share => share.Organisation is null).ThenBy(share => share.Words).Select(share => (share.Organisation?.Slug.ToString(), share.Words)));
        Assert.Equal([(OrganisationClass.LocalAuthority, 1), (OrganisationClass.CentralGovernment, 3), (null, 11)], Now.ByClass);
        Assert.Equal("centre", Now.ByOrganisation[0].Organisation!.Slug.ToString());
    }

    [Fact]
    public void A_class_that_comes_to_speak_louder_than_local_authorities_is_named_once()
    {
        Accepted(Desk.Northam, "We will share gladly what we learn.");
        var before = Now;
        Accepted(Desk.Northam, "We will share gladly and openly what we learn.");
        Assert.Null(before.Overtaking(Now));

        var louder = ((Proposed)desk.Propose(Desk.Southam, new RequestedChange.Reword(desk.Clause("We will keep"), "We will keep it.")).Entry).Proposal;
        before = Now;
        Assert.Null(desk.Decide(louder, DecisionCode.AcceptedWithChanges, (desk.Clause("We will keep"), "We will keep it out of the wrong hands at all times.")));

        Assert.Equal(OrganisationClass.CentralGovernment, before.Overtaking(Now));
        Assert.Null(Now.Overtaking(Now));
    }

    [Fact]
    public void Shares_add_up_to_the_words_of_the_text()
    {
        Accepted(Desk.Northam, "We shall share openly what we have learnt.");

        Assert.Equal(desk.Draft.Clauses.Sum(clause => clause.Wording.Text.Split(' ').Length), Now.Words);
        Assert.Equal(Now.Words, Now.ByClass.Sum(share => share.Words));
        Assert.Equal(Now.Words, Now.ByOrganisation.Sum(share => share.Words));
    }

    private void Accepted(Office by, string words)
    {
        var proposal = ((Proposed)desk.Propose(by, new RequestedChange.Reword(desk.Draft.Clauses[1].Id, words)).Entry).Proposal;
        Assert.Null(desk.Decide(proposal, DecisionCode.Accepted));
    }
}

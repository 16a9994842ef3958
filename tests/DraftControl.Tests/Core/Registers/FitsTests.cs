using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Registers;

/// <summary>The words of open proposals are read when an accepted change has touched their clauses, and not otherwise.</summary>
public sealed class FitsTests
{
    private static readonly string[] beginnings = ["We share", "We keep", "We ask"];

    private readonly Desk desk = new("# Sharing\n\nWe share what we learn with other councils, and we tell everybody who asks what became of it.\n\nWe keep what people tell us safe, and we delete it as soon as nobody needs it.\n\nWe ask people what they need before we begin, and we ask them again when we have built it.\n");
    private readonly List<CommitId> read = [];
    private readonly Fits fits;

    public FitsTests() => fits = new Fits(commit =>
    {
        read.Add(commit);
        return desk.FilesAt(commit);
    });

    [Fact]
    public void After_an_acceptance_only_proposals_about_the_changed_clauses_have_their_words_read_again()
    {
        var open = beginnings.ToDictionary(beginning => beginning, beginning => new[] { Ask(beginning, "today", Desk.Northam), Ask(beginning, "always", Desk.Southam) });
        Assert.All(States(), state => Assert.Equal(ProposalState.Open, state));
        Assert.Empty(read);

        beginnings.ToList().ForEach(beginning => Accept(Ask(beginning, "therefore", Desk.Northam, atTheEnd: false)));
        Assert.All(States(), state => Assert.Equal(ProposalState.Combines, state));
        Assert.Equal(open.Values.SelectMany(Words), read);

        read.Clear();
        Assert.All(States(), state => Assert.Equal(ProposalState.Combines, state));
        Assert.Empty(read);

        Accept(open["We keep"][0]);
        Assert.Equal(ProposalState.NeedsRewording, States().Single(state => state != ProposalState.Combines));
        Assert.Equal(Words([open["We keep"][1]]), read);
    }

    [Fact]
    public void A_revised_proposal_is_read_again()
    {
        var open = Ask("We ask", "today", Desk.Northam);
        Accept(Ask("We ask", "therefore", Desk.Northam, atTheEnd: false));
        Assert.Equal([ProposalState.Combines], States());
        var @base = desk.Register.Proposals[open].Base;
        read.Clear();

        desk.Do(Desk.Northam, (register, head) => new Proposing(Line.Parse("Title"), @base, [new RequestedChange.Reword(desk.Clause("We ask"), "Nobody is asked.")]).Revise(register, head, open, desk.FilesAt));

        Assert.Equal([ProposalState.NeedsRewording], States());
        Assert.Equal(Words([open]), read);
    }

    /// <summary>Where each open proposal stands.</summary>
    private IReadOnlyList<ProposalState> States()
    {
        var register = desk.Register.Knowing(fits);
        return [.. OpenProposals.Of(register).All.Select(register.State)];
    }

    /// <summary>Asks for words at the end of a clause, or after its first two.</summary>
    private int Ask(string beginning, string words, Office by, bool atTheEnd = true)
    {
        var clause = desk.Clause(beginning);
        var known = desk.Draft.Find(clause)!.Wording.Words;
        var asked = atTheEnd ? $"{string.Join(' ', known).TrimEnd('.')} {words}." : string.Join(' ', [.. known.Take(2), words, .. known.Skip(2)]);
        return ((Proposed)desk.Propose(by, new RequestedChange.Reword(clause, asked)).Entry).Proposal;
    }

    private void Accept(int proposal) => Assert.Null(desk.Decide(proposal, DecisionCode.Accepted));

    /// <summary>What is read of proposals: their base and their wording.</summary>
    private IEnumerable<CommitId> Words(IEnumerable<int> proposals) => proposals.Select(number => desk.Register.Proposals[number]).SelectMany(proposal => new[] { proposal.Base, proposal.Wording });
}

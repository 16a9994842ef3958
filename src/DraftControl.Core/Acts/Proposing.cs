using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Acts;

/// <summary>A representative asks for a change, or puts a proposal in other words.</summary>
/// <param name="Title">In one line.</param>
/// <param name="Base">The entry that the person had read.</param>
/// <param name="Changes">What they ask for, against the text of that entry.</param>
public sealed record Proposing(Line Title, CommitId Base, IReadOnlyList<RequestedChange> Changes)
{
    /// <summary>The contribution that it is made of; null where it is made of none.</summary>
    public int? Contribution { get; init; }

    /// <summary>A new proposal.</summary>
    /// <param name="register">What it comes next in.</param>
    /// <param name="head">Who, when and why.</param>
    /// <param name="filesAt">The files in force after an entry.</param>
    public Attempt Propose(Register register, Head head, Func<CommitId, Files> filesAt) =>
        Wording(register, head, register.NextProposal, filesAt, (changes, wording) => new Act(
            new Proposed(head, register.NextProposal, Title, changes, Base, Contribution), register.Files, wording));

    /// <summary>The same organisation's proposal in other words.</summary>
    public Attempt Revise(Register register, Head head, int proposal, Func<CommitId, Files> filesAt) =>
        Wording(register, head, proposal, filesAt, (changes, wording) => new Act(
            new Revised(head, proposal, Title, changes, Base), register.Files, wording));

    private Attempt Wording(Register register, Head head, int proposal, Func<CommitId, Files> filesAt, Func<IReadOnlyList<Change>, WordingFiles, Act> act)
    {
        if (register.MayNotPropose(head.By) is { } notYours)
        {
            return notYours;
        }

        if (register.Find(Base) is null)
        {
            return Refusal.NotAllowed("The text that this proposal is made against is not known. Read the draft again and propose from there.");
        }

        var files = filesAt(Base);
        var redrafting = new Redrafting(files.Draft, register.NextClause().Value);
        foreach (var change in Changes)
        {
            if (redrafting.Ask(change, new Origin.Proposed(proposal)) is { } refusal)
            {
                return refusal;
            }
        }

        redrafting.Settle();
        return act(redrafting.Changes, new WordingFiles(files, files.With(redrafting.Draft)));
    }
}

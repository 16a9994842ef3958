using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>One change of a proposal with the words before and after, for people to compare.</summary>
/// <param name="Change">The change.</param>
/// <param name="Base">The clause in the text that the proposer had read; null where it is added.</param>
/// <param name="Proposed">The clause as asked for; null where it is removed.</param>
public sealed record ProposedChange(Change Change, Clause? Base, Clause? Proposed)
{
    public ClauseId Clause => Change.Clause;

    /// <summary><c>reword</c>, <c>add</c>, <c>remove</c> or <c>move</c>.</summary>
    public string Op => Change switch
    {
        Change.Reword => "reword",
        Change.Add => "add",
        Change.Remove => "remove",
        _ => "move",
    };

    /// <summary>Whether the clause keeps its words and only the blank lines around it differ.</summary>
    public bool IsBlankLine => Change is Change.Reword && Base is { } was && Proposed is { } becomes
        && string.Equals(was.Span.Trim('\n'), becomes.Span.Trim('\n'), StringComparison.Ordinal);

    /// <summary>For a clause that is added or moved: the clause before it; null for the beginning.</summary>
    public ClauseId? After => Change switch
    {
        Change.Add add => add.After,
        Change.Move move => move.After,
        _ => null,
    };

    /// <summary>The words before; empty where the clause is added.</summary>
    public string Old => Change is Change.Add ? "" : Base?.Wording.Text ?? "";

    /// <summary>The words after; empty where the clause is removed.</summary>
    public string New => Change is Change.Remove ? "" : Proposed?.Wording.Text ?? "";
}

/// <summary>The changes of proposals with their words.</summary>
public static class ProposedChanges
{
    /// <param name="proposal">The proposal.</param>
    /// <param name="filesAt">The files of an entry or a wording.</param>
    public static IReadOnlyList<ProposedChange> Of(Proposal proposal, Func<CommitId, Files> filesAt) =>
        Of(proposal.Changes, filesAt(proposal.Base).Draft, filesAt(proposal.Wording).Draft);

    public static IReadOnlyList<ProposedChange> Of(IReadOnlyList<Change> changes, Draft before, Draft after) =>
        [.. changes.Select(change => new ProposedChange(change, before.Find(change.Clause), after.Find(change.Clause)))];

    /// <summary>What a proposal asks of the text as it stands.</summary>
    /// <param name="register">The register, which knows that text.</param>
    /// <param name="proposal">The proposal.</param>
    /// <param name="filesAt">The files of an entry or a wording.</param>
    public static AskedOfText Asked(this Register register, Proposal proposal, Func<CommitId, Files> filesAt) =>
        new(filesAt(proposal.Base).Draft, register.Draft, filesAt(proposal.Wording).Draft, proposal.Changes);
}

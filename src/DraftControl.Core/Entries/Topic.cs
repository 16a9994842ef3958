using DraftControl.Core.Wordings;

namespace DraftControl.Core.Entries;

/// <summary>What a thread is about.</summary>
public abstract record Topic
{
    public sealed record OnClause(ClauseId Clause) : Topic;

    public sealed record OnProposal(int Proposal) : Topic;

    public sealed record OnContribution(int Contribution) : Topic;
}

/// <summary>Other words for a clause, as somebody suggests them in a thread: its Markdown without block markers.</summary>
public sealed record Suggestion(ClauseId Clause, Reason Words);

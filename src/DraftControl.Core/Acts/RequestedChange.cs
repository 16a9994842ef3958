using DraftControl.Core.Wordings;

namespace DraftControl.Core.Acts;

/// <summary>A change as a person asks for it, before the ledger gives new clauses their ids.</summary>
public abstract record RequestedChange
{
    /// <param name="Clause">The clause to reword.</param>
    /// <param name="Typed">Its new Markdown, as typed.</param>
    public sealed record Reword(ClauseId Clause, string Typed) : RequestedChange;

    /// <param name="After">The clause before the new one; null where it comes first.</param>
    /// <param name="Typed">The new clause's Markdown, as typed.</param>
    public sealed record Add(ClauseId? After, string Typed) : RequestedChange;

    public sealed record Remove(ClauseId Clause) : RequestedChange;

    /// <param name="Clause">The clause to move.</param>
    /// <param name="After">The clause before its new place; null where it comes first.</param>
    public sealed record Move(ClauseId Clause, ClauseId? After) : RequestedChange;
}
